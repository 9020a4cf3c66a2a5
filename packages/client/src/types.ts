/** The shapes of the public API, as far as this client asks for them. */

export type ProjectRole = 'ANNOTATOR' | 'REVIEWER' | 'LEAD' | 'ENGINEER';
export type TaskKind = 'PAIRWISE' | 'RANKING';
export type RationaleRule = 'OFF' | 'OPTIONAL' | 'REQUIRED';
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

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly kind: TaskKind;
  readonly allowTies: boolean;
  readonly strengthLabels: readonly string[];
  readonly rationale: RationaleRule;
  readonly judgementsPerComparison: number;
  readonly queues: readonly Queue[];
  readonly progress: Progress;
}

export interface NewProject {
  readonly name: string;
  readonly kind: TaskKind;
  readonly guidelines?: string;
  readonly allowTies?: boolean;
  readonly strengthLabels?: readonly string[];
  readonly rationale?: RationaleRule;
  readonly judgementsPerComparison?: number;
  readonly leaseSeconds?: number;
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
  readonly aspects?: unknown;
  readonly rationale?: string;
  readonly flags?: readonly string[];
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
