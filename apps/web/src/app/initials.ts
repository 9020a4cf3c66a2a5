const letter = (word: string) => [...word].at(0) ?? '';

/** One or two letters for a name: first and last word's; whole characters, so that no script is cut in half. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words.at(0) ?? '?';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return (letter(first) + letter(last)).toLocaleUpperCase();
}
