import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, ConnectionError } from './api-error.ts';
import type { PairwrightClient } from './pairwright-client.ts';
import {
  type HiddenQuality,
  judgeComparison,
  type JudgingRules,
  type SimulatedSkill,
} from './simulated-judge.ts';
import type { Assignment, NewJudgement, SubmittedJudgement } from './types.ts';

/** A judgement whose answer has come back. */
export interface SimulatedRecord {
  readonly comparisonId: string;
  readonly judgementId: string;
  readonly counted: boolean;
  readonly ranking: readonly (readonly string[])[];
  /** From sending the judgement to having the next assignment, retries included. */
  readonly roundTripMs: number;
}

export interface SimulatedAnnotatorOptions extends SimulatedSkill {
  /** A client that is signed in as the annotator. */
  readonly client: PairwrightClient;
  readonly projectId: string;
  readonly rules: JudgingRules;
  readonly quality: HiddenQuality;
  /** Stop after so many judgements; without it, when the queue has no more for this annotator. */
  readonly limit?: number;
  /** How long to try again while the server cannot be reached. */
  readonly patienceMs?: number;
  readonly onJudgement?: (record: SimulatedRecord) => void;
}

const RETRY_AFTER_MS = 100;
const UNAVAILABLE = new Set([500, 502, 503, 504]);

/**
 * Judges over the public API until the queue has no more for this annotator: leases, judges, submits with the next
 * lease in the same round trip. While the server cannot be reached it tries again with the same idempotency key, as
 * an annotator's browser would. An assignment that can no longer be judged is left.
 *
 * @throws ApiError for any other refusal, ConnectionError when patience has run out.
 */
export async function runSimulatedAnnotator(options: SimulatedAnnotatorOptions): Promise<SimulatedRecord[]> {
  const { client, projectId, limit = Number.POSITIVE_INFINITY, onJudgement } = options;
  const records: SimulatedRecord[] = [];
  let assignments: readonly Assignment[] = [];
  while (records.length < limit) {
    if (assignments.length === 0)
      assignments = await persist(options, () => client.leaseComparisons(projectId));
    const [assignment, ...rest] = assignments;
    if (assignment === undefined) break;
    const startedAt = performance.now();
    const isLast = records.length + 1 >= limit;
    const judgement = judge(assignment, options);
    const answer = await submit(options, judgement, isLast || rest.length > 0 ? 0 : 1);
    assignments = [...rest, ...(answer?.next ?? [])];
    if (answer === null) continue;
    const record = {
      comparisonId: assignment.comparison.id,
      judgementId: answer.judgementId,
      counted: answer.counted,
      ranking: judgement.ranking,
      roundTripMs: performance.now() - startedAt,
    };
    records.push(record);
    onJudgement?.(record);
  }
  return records;
}

function judge(assignment: Assignment, options: SimulatedAnnotatorOptions): NewJudgement {
  return {
    projectId: options.projectId,
    assignmentId: assignment.id,
    fence: assignment.fence,
    // An assignment is answered once: its own id makes a key that survives a restart of the annotator too.
    idempotencyKey: `simulated-${assignment.id}`,
    ...judgeComparison(assignment.comparison, options.rules, options, options.quality),
  };
}

/** @returns null when the assignment's place no longer exists. */
async function submit(
  options: SimulatedAnnotatorOptions,
  judgement: NewJudgement,
  leaseNext: number,
): Promise<SubmittedJudgement | null> {
  try {
    return await persist(options, () => options.client.submitJudgement(judgement, leaseNext));
  } catch (error) {
    if (error instanceof ApiError && error.code === 'LEASE_EXPIRED') return null;
    throw error;
  }
}

async function persist<T>({ patienceMs = 0 }: SimulatedAnnotatorOptions, call: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;)
    try {
      return await call();
    } catch (error) {
      if (!isUnavailable(error) || performance.now() >= giveUpAt) throw error;
      await pause(RETRY_AFTER_MS);
    }
}

function isUnavailable(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  // INTERNAL refuses nothing: the server lost its database, say, and does not know what became of the request.
  return error instanceof ApiError && (error.code === 'INTERNAL' || UNAVAILABLE.has(error.status));
}
