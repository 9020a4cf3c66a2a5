import type { ProjectEntity } from '../../projects/project.entity.ts';
import type { FlaggedResponse, IdealAnswer, Rendering } from '../judgement.entity.ts';

type Maybe<T> = T | null | undefined;

/** A judgement as a caller sends it: anything may be wrong with it. */
export interface GivenJudgement {
  ranking: string[][];
  strength?: Maybe<number>;
  aspects?: unknown;
  rationale?: Maybe<string>;
  flags?: Maybe<string[]>;
  flagged?: Maybe<FlaggedResponse[]>;
  allBad?: Maybe<boolean>;
  reasons?: Maybe<string[]>;
  idealAnswer?: Maybe<{ content: string; editedFrom?: Maybe<string> }>;
  renderings?: Maybe<{ responseId: string; form: Rendering['form']; sawRaw?: Maybe<boolean> }[]>;
  guidelinesVersion?: Maybe<number>;
  durationMs: number;
  idempotencyKey: string;
}

/** A judgement that says what its project asks for, with null or nothing in the place of what was left out. */
export interface CheckedJudgement {
  ranking: string[][];
  strength: number | null;
  aspects: unknown;
  rationale: string | null;
  flags: string[];
  flagged: FlaggedResponse[];
  allBad: boolean;
  reasons: string[];
  idealAnswer: IdealAnswer | null;
  renderings: Rendering[] | null;
  guidelinesVersion: number;
  durationMs: number;
}

/** What a project asks of a judgement. */
export type Rules = Pick<
  ProjectEntity,
  | 'kind'
  | 'allowTies'
  | 'strengthLabels'
  | 'rankingMode'
  | 'aspects'
  | 'allowAllBad'
  | 'rationale'
  | 'rationaleMinLength'
  | 'reasons'
  | 'idealAnswer'
  | 'guidelinesVersion'
>;
