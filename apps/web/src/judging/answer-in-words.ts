/** What a project asks, as far as an answer in words depends on it. */
export interface AskedOf {
  readonly kind: 'PAIRWISE' | 'RANKING';
  readonly rankingMode: 'FULL' | 'BEST';
  /** Of a pair, weakest first. */
  readonly strengthLabels: readonly string[];
}

/** A ranking in ids, best first, and the strength of a pair: an index into its labels. */
export interface GivenAnswer {
  readonly ranking: readonly (readonly string[])[];
  readonly strength?: number | null;
}

/** How an answer is said, in the language in use. */
export interface AnswerWords {
  /** "B slightly better". */
  readonly side: (letter: string, degree: string) => string;
  readonly better: string;
  readonly tie: string;
  readonly best: (letters: string) => string;
}

/** The letter of a response by its place on the page, from A. */
export function letterAt(index: number): string {
  return String.fromCodePoint(65 + index);
}

/**
 * An answer as people say it: "B slightly better", "About the same", "C > A = D", "B is best".
 * @param responseIds in the order in which they were shown
 */
export function answerInWords(
  asked: AskedOf,
  responseIds: readonly string[],
  { ranking, strength = null }: GivenAnswer,
  words: AnswerWords,
): string {
  const groups = ranking.map((group) =>
    group
      .map((id) => responseIds.indexOf(id))
      .toSorted((one, other) => one - other)
      .map(letterAt),
  );
  const best = groups[0] ?? [];
  if (asked.kind === 'RANKING') {
    if (asked.rankingMode === 'BEST' && groups.length > 1) return words.best(best.join(' = '));
    return groups.map((group) => group.join(' = ')).join(' > ');
  }
  if (best.length > 1) return words.tie;
  return words.side(
    best[0] ?? '',
    strength === null ? words.better : (asked.strengthLabels[strength] ?? words.better),
  );
}
