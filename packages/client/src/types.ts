/** The shapes of the public API, as far as this client asks for them. */

export type ProjectRole = 'ANNOTATOR' | 'REVIEWER' | 'LEAD' | 'ENGINEER';
export type TaskKind = 'PAIRWISE' | 'RANKING';
export type RationaleRule = 'OFF' | 'OPTIONAL' | 'REQUIRED';
export type RankingMode = 'FULL' | 'BEST';
export type QueueState = 'OPEN' | 'PAUSED' | 'CLOSED';
export type SnapshotState = 'PENDING' | 'READY' | 'FAILED';
export type TokenScope = 'read' | 'judge' | 'import' | 'export' | 'manage' | 'admin';

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

export interface Progress {
  /** Comparisons that have all the judgements they want. */
  readonly done: number;
  readonly total: number;
  readonly judgements: number;
}

export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly state: QueueState;
  readonly judgementsPerComparison: number;
  readonly progress: Progress;
}

/** One side of quality that is asked beside the overall judgement. */
export interface Aspect {
  readonly name: string;
  readonly kind: 'PREFERENCE' | 'RATING';
  readonly description: string | null;
  /** Of a RATING, from lowest to highest; empty for a PREFERENCE. */
  readonly labels: readonly string[];
  readonly isRequired: boolean;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly kind: TaskKind;
  readonly allowTies: boolean;
  readonly strengthLabels: readonly string[];
  readonly rankingMode: RankingMode;
  readonly aspects: readonly Aspect[];
  readonly allowAllBad: boolean;
  /** Offered to annotators; a judgement may carry others. */
  readonly flags: readonly string[];
  readonly rationale: RationaleRule;
  readonly rationaleMinLength: number;
  readonly reasons: readonly string[];
  readonly idealAnswer: RationaleRule;
  /** How long a judgement may be amended; 0: not at all. */
  readonly undoSeconds: number;
  readonly judgementsPerComparison: number;
  readonly queues: readonly Queue[];
  readonly progress: Progress;
}

/** What can be set when a project is made and later. */
export interface ProjectSettings {
  readonly allowTies?: boolean;
  readonly strengthLabels?: readonly string[];
  readonly rankingMode?: RankingMode;
  readonly aspects?: readonly (Pick<Aspect, 'name' | 'kind'> & Partial<Aspect>)[];
  readonly allowAllBad?: boolean;
  readonly flags?: readonly string[];
  readonly rationale?: RationaleRule;
  readonly rationaleMinLength?: number;
  readonly reasons?: readonly string[];
  readonly idealAnswer?: RationaleRule;
  readonly undoSeconds?: number;
  readonly leaseSeconds?: number;
  /** Practice before work; null for none. */
  readonly training?: { readonly comparisons: number; readonly threshold: number } | null;
}

export interface NewProject extends ProjectSettings {
  readonly name: string;
  readonly kind: TaskKind;
  readonly guidelines?: string;
  readonly judgementsPerComparison?: number;
}

/** What is left out stays as it is. */
export interface ProjectChanges extends ProjectSettings {
  readonly name?: string;
}

export interface Agreement {
  /** Krippendorff's alpha over pairwise preferences; null while undefined. */
  readonly alpha: number | null;
  readonly percent: number | null;
  readonly items: number;
}

export interface LeaderboardEntry {
  readonly model: string;
  readonly rank: number;
  readonly rating: number;
  readonly lower: number;
  readonly upper: number;
  readonly comparisons: number;
}

export interface Message {
  readonly role: string;
  readonly content: string;
}

export interface Comparison {
  readonly id: string;
  readonly prompt: readonly Message[];
  /** Blinded, in the order to show. */
  readonly responses: readonly { readonly id: string; readonly messages: readonly Message[] }[];
}

/** A lease: the right to judge one comparison until `expiresAt`; `fence` must come back with the judgement. */
export interface Assignment {
  readonly id: string;
  readonly fence: string;
  readonly expiresAt: string;
  readonly comparison: Comparison;
}

export interface NewJudgement {
  readonly projectId: string;
  readonly assignmentId: string;
  readonly fence: string;
  readonly idempotencyKey: string;
  /** Tie groups of response ids, best first. */
  readonly ranking: readonly (readonly string[])[];
  readonly strength?: number | null;
  /** `{name: {preferred: id or null}}` or `{name: {ratings: {id: label index}}}` where the project names aspects. */
  readonly aspects?: unknown;
  readonly rationale?: string;
  readonly flags?: readonly string[];
  readonly flagged?: readonly { readonly responseId: string; readonly flag: string }[];
  /** None of the responses will do; only where the project allows it. */
  readonly allBad?: boolean;
  /** Out of the project's reasons. */
  readonly reasons?: readonly string[];
  readonly idealAnswer?: { readonly content: string; readonly editedFrom?: string | null };
  readonly guidelinesVersion?: number;
  readonly durationMs: number;
}

export interface SubmittedJudgement {
  readonly judgementId: string;
  /** False for a surplus judgement: kept, never counted. */
  readonly counted: boolean;
  readonly next: readonly Assignment[];
}

export interface NewSnapshot {
  readonly name?: string;
  readonly splits?: Readonly<Record<string, number>>;
  readonly minJudgements?: number;
}

export interface Snapshot {
  readonly id: string;
  readonly version: number;
  readonly state: SnapshotState;
  readonly rows: number | null;
  /** Lower-case hex SHA-256 of the native export. */
  readonly sha256: string | null;
  readonly failure: string | null;
}

export interface ImportIssue {
  readonly line: number | null;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

/** The answer to an import, when all of it is in. */
export interface ImportReport {
  readonly importId: string;
  readonly state: 'DONE' | 'FAILED';
  readonly format: string;
  readonly rows: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly waiting: number;
  readonly comparisons: number;
  readonly errors: readonly ImportIssue[];
  readonly warnings: readonly ImportIssue[];
}
