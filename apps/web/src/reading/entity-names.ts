type Decode = (text: string) => string;

let decode: Decode | null = null;

/** Whether a text holds what may be the name of a character, such as `&eacute;`. */
export function mayNameCharacters(text: string): boolean {
  return /&[a-z][a-z0-9]{1,31};/i.test(text);
}

/** Loads the table of names; to be awaited before such a text is parsed. */
export async function loadEntityNames(): Promise<void> {
  decode ??= (await import('entities/decode')).decodeHTMLStrict;
}

/**
 * Stands in the build where markdown-it imports `entities`: the table of names is a third of the worker and wanted by few
 * texts. Without it a name stays as it is written.
 */
export const decodeHTMLStrict: Decode = (text) => decode?.(text) ?? text;
