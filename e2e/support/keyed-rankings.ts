/** A ranking of responses, and the keys that give it. */
export interface KeyedRanking {
  readonly keys: readonly string[];
  /** Tie groups, best first, each in the order of the alphabet: `['C', 'AD', 'B']`. */
  readonly letters: readonly string[];
  /** As the page writes it: `C > A = D > B`. */
  readonly text: string;
}

const ALPHABET = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Some order of the letters, another for every seed. */
function shuffled(letters: readonly string[], seed: number): string[] {
  const left = [...letters];
  return letters.flatMap((_, index) => left.splice((seed * 31 + index * 7) % left.length, 1));
}

function rankingOf(groups: readonly (readonly string[])[], keys: readonly string[]): KeyedRanking {
  return {
    keys,
    letters: groups.map((group) => group.toSorted().join('')),
    text: groups.map((group) => group.join(' = ')).join(' > '),
  };
}

/** Typed in order of preference. */
function typed(order: readonly string[]): KeyedRanking {
  const keys = order.map((letter) => `Shift+${letter}`);
  return rankingOf(
    order.map((letter) => [letter]),
    keys,
  );
}

/** Typed, the first two tied. */
function typedWithTie(order: readonly string[]): KeyedRanking {
  const [first = '', second = '', ...others] = order;
  const keys = [`Shift+${first}`, '=', `Shift+${second}`, ...others.map((letter) => `Shift+${letter}`)];
  return rankingOf([[first, second], ...others.map((letter) => [letter])], keys);
}

/** Each read by its letter and put in its place by a digit, in the order of the alphabet. */
function placed(order: readonly string[]): KeyedRanking {
  const keys = order
    .toSorted()
    .flatMap((letter) => [letter.toLowerCase(), String(order.indexOf(letter) + 1)]);
  return { ...typed(order), keys };
}

/** Typed, then the last one moved to the front by the arrow. */
function moved(order: readonly string[]): KeyedRanking {
  const last = order.at(-1) ?? '';
  const ups = order.slice(1).map(() => 'ArrowUp');
  const keys = [...typed(order).keys, last.toLowerCase(), ...ups];
  return { ...typed([last, ...order.slice(0, -1)]), keys };
}

const WAYS = [typed, typedWithTie, placed, moved];

/** The nth ranking of so many responses, each in another way than the one before. */
export function keysFor(nth: number, responses: number): KeyedRanking {
  const way = WAYS[nth % WAYS.length] ?? typed;
  return way(shuffled(ALPHABET.slice(0, responses), nth));
}
