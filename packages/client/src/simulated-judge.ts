import { SeededRandom } from './seeded-random.ts';
import { judgeAspects, type SeenResponse, type SimulatedAspect } from './simulated-aspects.ts';
import type { Comparison, Message, NewJudgement, Project } from './types.ts';

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
  readonly aspects?: Readonly<Record<string, SimulatedAspect>>;
  readonly idealAnswer?: NonNullable<NewJudgement['idealAnswer']>;
  readonly durationMs: number;
}

/** What of a project decides how its comparisons are judged; what is left out is not asked. */
export type JudgingRules = Pick<Project, 'kind' | 'allowTies' | 'strengthLabels' | 'rationale'> &
  Partial<Pick<Project, 'rankingMode' | 'aspects' | 'rationaleMinLength' | 'idealAnswer'>>;

const CHARACTERS_PER_SECOND = 25;
const SHORTEST_MS = 1_500;
/** The difference that one further strength label stands for, in log-odds of the perceived quality. */
const STRENGTH_STEP = 1.2;
const REASON = 'The first answers what was asked.';

/**
 * Judges a comparison as somebody of the given skill would. Perceived quality is skill × hidden quality plus a
 * Gumbel error of each response, so that two responses are preferred by Bradley–Terry and K are ranked by
 * Plackett–Luce (Luce and Suppes 1965; Yellott 1977). The error follows from the texts, not from when or in which
 * order they are shown: the same annotator says the same of them in every run.
 */
export function judgeComparison(
  comparison: Comparison,
  rules: JudgingRules,
  annotator: SimulatedSkill,
  quality: HiddenQuality,
): SimulatedJudgement {
  const perceived = perceive(comparison, annotator, quality);
  const order = tieGroups(perceived, rules.allowTies ? annotator.tieMargin : 0);
  const ranking = rules.rankingMode === 'BEST' ? bestAndRest(order) : order;
  const [best] = perceived;
  const characters = perceived.reduce((sum, { text }) => sum + text.length, 0);
  const pace = Math.exp(0.4 * (best?.random.normal() ?? 0));
  return {
    ranking,
    strength: strengthOf(perceived, ranking, rules),
    ...(rules.rationale === 'REQUIRED' ? { rationale: reasonOf(rules.rationaleMinLength ?? 0) } : {}),
    ...(rules.aspects?.length ? { aspects: judgeAspects(rules.aspects, perceived, annotator.seed) } : {}),
    ...(rules.idealAnswer === 'REQUIRED' && best ? { idealAnswer: improve(best) } : {}),
    durationMs: Math.round(SHORTEST_MS + (characters / CHARACTERS_PER_SECOND) * 1000 * pace),
  };
}

interface PerceivedResponse extends SeenResponse {
  readonly value: number;
  readonly random: SeededRandom;
}

/** The responses from best to worst, as the annotator perceives them. */
function perceive(
  { prompt, responses }: Comparison,
  { seed, skill }: SimulatedSkill,
  quality: HiddenQuality,
): PerceivedResponse[] {
  return responses
    .map(({ id, messages }) => {
      const text = messages.map(({ content }) => content).join('\n');
      const random = new SeededRandom(JSON.stringify([seed, prompt, text]));
      const seen = skill * quality(prompt, text);
      return { id, text, seen, value: seen + random.gumbel(), random };
    })
    .sort((a, b) => b.value - a.value);
}

function improve({ id, text }: SeenResponse): { content: string; editedFrom: string } {
  return { content: `${text}\n\nThat is all.`, editedFrom: id };
}

function bestAndRest(order: string[][]): string[][] {
  const [best = [], ...others] = order;
  return others.length === 0 ? [best] : [best, others.flat()];
}

function reasonOf(leastCharacters: number): string {
  return Array.from({ length: Math.max(1, Math.ceil(leastCharacters / REASON.length)) }, () => REASON).join(
    ' ',
  );
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
