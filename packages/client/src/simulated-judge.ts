import { SeededRandom } from './seeded-random.ts';
import type { Comparison, Message, Project } from './types.ts';

/** What a simulated annotator is made of. */
export interface SimulatedSkill {
  /** Everything an annotator does follows from it and from the texts that are shown. */
  readonly seed: string;
  /** How much of the hidden quality is seen: 0 guesses, 1 prefers by Bradley–Terry, more is surer. */
  readonly skill: number;
  /** Two responses that seem closer than this are tied, where ties are allowed. */
  readonly tieMargin: number;
}

/** The hidden quality of a response to a prompt, in log-odds. */
export type HiddenQuality = (prompt: readonly Message[], response: string) => number;

export interface SimulatedJudgement {
  readonly ranking: string[][];
  readonly strength: number | null;
  readonly rationale?: string;
  readonly durationMs: number;
}

/** What of a project decides how its comparisons are judged. */
export type JudgingRules = Pick<Project, 'kind' | 'allowTies' | 'strengthLabels' | 'rationale'>;

const CHARACTERS_PER_SECOND = 25;
const SHORTEST_MS = 1_500;
/** The difference that one further strength label stands for, in log-odds of the perceived quality. */
const STRENGTH_STEP = 1.2;

/**
 * Judges a comparison as somebody of the given skill would. Perceived quality is skill × hidden quality plus a
 * Gumbel error of each response, so that two responses are preferred by Bradley–Terry and K are ranked by
 * Plackett–Luce (Luce and Suppes 1965; Yellott 1977). The error follows from the texts, not from when or in which
 * order they are shown: the same annotator says the same of them in every run.
 */
export function judgeComparison(
  { prompt, responses }: Comparison,
  rules: JudgingRules,
  { seed, skill, tieMargin }: SimulatedSkill,
  quality: HiddenQuality,
): SimulatedJudgement {
  const perceived = responses
    .map(({ id, messages }) => {
      const text = messages.map(({ content }) => content).join('\n');
      const random = new SeededRandom(JSON.stringify([seed, prompt, text]));
      return { id, value: skill * quality(prompt, text) + random.gumbel(), random, length: text.length };
    })
    .sort((a, b) => b.value - a.value);
  const ranking = tieGroups(perceived, rules.allowTies ? tieMargin : 0);
  const characters = perceived.reduce((sum, { length }) => sum + length, 0);
  const pace = Math.exp(0.4 * (perceived[0]?.random.normal() ?? 0));
  return {
    ranking,
    strength: strengthOf(perceived, ranking, rules),
    ...(rules.rationale === 'REQUIRED' ? { rationale: 'The first answers what was asked.' } : {}),
    durationMs: Math.round(SHORTEST_MS + (characters / CHARACTERS_PER_SECOND) * 1000 * pace),
  };
}

function tieGroups(sorted: readonly { id: string; value: number }[], margin: number): string[][] {
  const groups: string[][] = [];
  let previous = Number.POSITIVE_INFINITY;
  for (const { id, value } of sorted) {
    if (previous - value < margin) groups.at(-1)?.push(id);
    else groups.push([id]);
    previous = value;
  }
  return groups;
}

function strengthOf(
  sorted: readonly { value: number }[],
  ranking: readonly string[][],
  { kind, strengthLabels }: JudgingRules,
): number | null {
  if (kind !== 'PAIRWISE' || strengthLabels.length === 0 || ranking.length === 1) return null;
  const difference = (sorted[0]?.value ?? 0) - (sorted[1]?.value ?? 0);
  return Math.min(strengthLabels.length - 1, Math.floor(difference / STRENGTH_STEP));
}
