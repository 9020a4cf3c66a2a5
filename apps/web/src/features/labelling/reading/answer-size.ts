import type { Reading } from '../../../reading/read-text.ts';
import type { Messages } from '../../../messages/catalogues.ts';

type Words = Messages<'labelling'>['reading'];
type Readings = readonly (Reading | undefined)[];

/** Whether an answer is counted by words or by characters. */
export function unitOf(readings: Readings): 'word' | 'character' {
  return readings.find((reading) => reading !== undefined)?.counts.unit ?? 'word';
}

/** "348 words", or the characters of a text whose words are not parted; nothing until all of it is read. */
export function sizeOf(readings: Readings, words: Words): string {
  const known = readings.flatMap((reading) => (reading === undefined ? [] : [reading.counts]));
  if (known.length === 0 || known.length < readings.length) return '';
  const amount = known.reduce((sum, counts) => sum + counts.amount, 0);
  return words.size[unitOf(readings)](amount);
}

/** "1 code block, 2 lists". */
export function blocksOf(readings: Readings, words: Words): string {
  const blocks = (['codeBlocks', 'lists', 'tables'] as const).flatMap((kind) => {
    const count = readings.reduce((total, reading) => total + (reading?.counts[kind] ?? 0), 0);
    return count === 0 ? [] : [words[kind](count)];
  });
  return words.list(blocks);
}
