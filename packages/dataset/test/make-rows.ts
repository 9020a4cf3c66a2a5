import type { ImportResponse, ImportRow, Message } from '../src/rows/import-row.ts';
import type { SnapshotConsensus, SnapshotJudgement, SnapshotRow } from '../src/rows/snapshot-row.ts';

export function userSays(content: string): Message[] {
  return [{ role: 'user', content }];
}

export function assistantSays(content: string): Message[] {
  return [{ role: 'assistant', content }];
}

export function makeResponse(
  id: string,
  text: string,
  overrides: Partial<ImportResponse> = {},
): ImportResponse {
  const messages = assistantSays(text);
  return { id, messages, model: null, source: null, license: null, params: null, ...overrides };
}

export function makeImportRow(overrides: Partial<ImportRow> = {}): ImportRow {
  return {
    id: 'row-1',
    prompt: userSays('2+2?'),
    responses: [makeResponse('a', '4', { model: 'm1' }), makeResponse('b', '5', { model: 'm2' })],
    category: null,
    language: null,
    license: null,
    source_url: null,
    tags: [],
    priority: 0,
    gold: null,
    metadata: {},
    ...overrides,
  };
}

export function makeJudgement(overrides: Partial<SnapshotJudgement> = {}): SnapshotJudgement {
  return {
    id: 'j1',
    annotator: 'annotator-1',
    ranking: [['a'], ['b']],
    strength: null,
    aspects: null,
    rationale: null,
    flags: [],
    shown_order: ['b', 'a'],
    duration_ms: 1_200,
    submitted_at: '2026-11-24T10:00:00.500Z',
    guidelines_version: 1,
    counted: true,
    all_bad: false,
    reasons: [],
    response_flags: [],
    ideal_answer: null,
    renderings: [],
    superseded_by: null,
    ...overrides,
  };
}

/** What one judgement says, as a consensus; `p` by pair where the votes said otherwise. */
export function makeConsensus(
  ranking: string[][],
  overrides: Partial<SnapshotConsensus> = {},
): SnapshotConsensus {
  const ids = ranking.flat();
  const place = (id: string) => ranking.findIndex((group) => group.includes(id));
  const pairs = ids.flatMap((first, index) =>
    ids.slice(index + 1).map((second) => {
      const p = place(first) === place(second) ? 0.5 : 1;
      return { first, second, p, judgements: 1 };
    }),
  );
  return { ranking, pairs, strength: null, method: 'borda', agreement: null, ...overrides };
}

/** A comparison that one annotator judged: the first response is better. */
export function makeSnapshotRow(overrides: Partial<SnapshotRow> = {}): SnapshotRow {
  return {
    ...makeImportRow(),
    judgements: [makeJudgement()],
    consensus: makeConsensus([['a'], ['b']]),
    split: 'train',
    ranking_mode: 'full',
    ...overrides,
  };
}
