import { changedTokens } from './changed-tokens.ts';
import { type TextToken, tokensOf } from './tokens-of.ts';

/** What only one of two texts says. */
export interface OneSided {
  /** Pairs of places in the text, from and to, one after the other. */
  readonly ranges: readonly number[];
  readonly words: number;
}

export interface TextDifference {
  readonly sides: readonly [OneSided, OneSided];
  /** Words that stand in both, in the same order. */
  readonly commonWords: number;
  /** Whether some parts were too long and too different to be compared word by word, and count as different whole. */
  readonly isRough: boolean;
}

/** Tokens as numbers, the same number for the same text. */
function numbered(tokens: readonly TextToken[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(tokens, ({ text }) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
}

/** Signs alone between two changes are part of the change: a lone comma that is shared tells nothing. */
function withSigns(tokens: readonly TextToken[], changed: Uint8Array): Uint8Array {
  const whole = changed.slice();
  let lastChanged = -1;
  let hasWord = true;
  for (const [index, { isWord }] of tokens.entries()) {
    if (changed[index] === 1) {
      if (lastChanged !== -1 && !hasWord) whole.fill(1, lastChanged, index);
      lastChanged = index;
      hasWord = false;
    } else if (isWord) hasWord = true;
  }
  return whole;
}

/** Neighbouring changes as one range, as far as they stand in one line. */
function rangesOf(text: string, tokens: readonly TextToken[], changed: Uint8Array): number[] {
  const ranges: number[] = [];
  let wasChanged = false;
  for (const [index, { from, to }] of tokens.entries()) {
    const isChanged = changed[index] === 1;
    if (isChanged) {
      const isJoined = wasChanged && !text.slice(ranges.at(-1), from).includes('\n');
      if (isJoined) ranges[ranges.length - 1] = to;
      else ranges.push(from, to);
    }
    wasChanged = isChanged;
  }
  return ranges;
}

function oneSided(text: string, tokens: readonly TextToken[], changed: Uint8Array): OneSided {
  const words = tokens.filter(({ isWord }, index) => isWord && changed[index] === 1).length;
  return { ranges: rangesOf(text, tokens, withSigns(tokens, changed)), words };
}

/** Compares two texts word by word; where words are not parted by spaces, by those a dictionary finds. */
export function compareTexts(before: string, after: string): TextDifference {
  const tokens = [tokensOf(before), tokensOf(after)] as const;
  const numbers = new Map<string, number>();
  const changed = changedTokens(numbered(tokens[0], numbers), numbered(tokens[1], numbers));
  const sides = [
    oneSided(before, tokens[0], changed.before),
    oneSided(after, tokens[1], changed.after),
  ] as const;
  const words = tokens[0].filter(({ isWord }) => isWord).length;
  return { sides, commonWords: words - sides[0].words, isRough: changed.isRough };
}
