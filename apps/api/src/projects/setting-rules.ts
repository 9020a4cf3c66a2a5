import { badInput } from '../platform/errors/coded-error.ts';

/** Throws BAD_USER_INPUT unless the number lies between the two. */
export function within(field: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw badInput(field, `is ${value}; allowed are ${least} to ${most}.`);
  return value;
}

/** A line of text, trimmed. Throws BAD_USER_INPUT unless it has 1 to `most` characters. */
export function line(field: string, value: string, most: number): string {
  const text = value.trim();
  if (text.length === 0 || text.length > most)
    throw badInput(field, `has ${text.length} characters; allowed are 1 to ${most}.`);
  return text;
}

/** Text as it was typed. Throws BAD_USER_INPUT above `most` characters. */
export function prose(field: string, text: string, most: number): string {
  if (text.length > most)
    throw badInput(field, `has ${text.length} characters; allowed are at most ${most}.`);
  return text;
}

/** Lines that are told apart by their words. Throws BAD_USER_INPUT on a repeated one, or on more than `most` of the things. */
export function distinctLines(
  field: string,
  values: readonly string[],
  things: string,
  most: number,
): string[] {
  if (values.length > most)
    throw badInput(field, `has ${values.length} ${things}; allowed are at most ${most}.`);
  const lines = values.map((value, index) => line(`${field}[${index}]`, value, 80));
  lines.forEach((text, index) => {
    if (lines.indexOf(text) < index)
      throw badInput(
        `${field}[${index}]`,
        `repeats ${JSON.stringify(text)}; ${things} are told apart by their words.`,
      );
  });
  return lines;
}
