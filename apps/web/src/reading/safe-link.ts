const ALLOWED = /^(?:https?:\/\/|mailto:)/i;

/** Whether an answer may link there: absolute http, https and mailto; never a script, a file or our own pages. */
export function isSafeLink(url: string): boolean {
  if (!ALLOWED.test(url)) return false;
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
