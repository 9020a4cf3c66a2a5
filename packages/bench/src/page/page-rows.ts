import { SeededRandom } from '@pairwright/client';

const SENTENCES = [
  'The first thing to look at is what the question leaves open.',
  'A web holds because its threads are of two kinds: some carry, others catch.',
  'Take the smallest case, do it by hand, and only then write the rule down.',
  'That the average rose says little while half of the sample was replaced.',
  'Rain falls on the windward side; behind the ridge the air is dry.',
  'Two of the three sources agree, and the third was written a century later.',
];

/** A paragraph, a list, code or a table: what answers are made of. */
function block(random: SeededRandom, nth: number): string {
  const sentence = () => SENTENCES[Math.floor(random.uniform() * SENTENCES.length)] ?? '';
  const paragraph = () => [sentence(), sentence(), sentence()].join(' ');
  switch (nth % 4) {
    case 1:
      return [1, 2, 3].map((item) => `${item}. **Step ${item}.** ${sentence()}`).join('\n');
    case 3:
      return ['```ts', 'function legs(spiders: number): number {', '  return spiders * 8;', '}', '```'].join(
        '\n',
      );
    default:
      return paragraph();
  }
}

function answer(random: SeededRandom, characters: number): string {
  const blocks: string[] = [];
  for (let length = 0; length < characters; length += blocks.at(-1)?.length ?? 0)
    blocks.push(block(random, blocks.length));
  return blocks.join('\n\n');
}

export interface PageRow {
  readonly id: string;
  readonly prompt: string;
  readonly responses: readonly { readonly id: string; readonly content: string }[];
}

/** Comparisons of made-up answers in Markdown, the same in every run. @param characters of one answer, at least. */
export function pageRows(comparisons: number, responses: number, characters: number): PageRow[] {
  const random = new SeededRandom(`page ${responses}`);
  return Array.from({ length: comparisons }, (_, n) => ({
    id: `page-${n}`,
    prompt: `Question ${n}. How many legs have ${n} spiders, and how would you check it?`,
    responses: Array.from({ length: responses }, (__, nth) => ({
      id: `r${nth}`,
      content: answer(random, characters),
    })),
  }));
}
