import { randomUUID } from 'node:crypto';
import {
  contentHash,
  type ImportBatch,
  type ImportRow,
  messagesHash,
  type ModelOutput,
  PairBalance,
  pairsOfResponses,
  promptHash,
  type TaskKind,
} from '@pairwright/dataset';
import { stagedComparison, stagedIssue, stagedOutput, stagedResponse, stagedRow } from './sql/staging.ts';

export interface StageOptions {
  kind: TaskKind;
  /** In a PAIRWISE project, so many pairs a prompt; null: all of them. */
  pairs: number | null;
}

/** Turns what a file says into lines for the staging table, and counts as it goes. One of these goes over a whole file. */
export class RowStager {
  rows = 0;
  rejected = 0;
  private seq = 0;
  private readonly balance = new PairBalance();

  constructor(private readonly options: StageOptions) {}

  /** The lines that one batch of the file becomes. */
  stage(batch: ImportBatch): string {
    let lines = '';
    for (const item of batch.items) {
      this.rows += 1;
      this.seq += 1;
      if (item.type === 'row') lines += this.stageRow(item.line, item.row);
      else if (item.type === 'output') lines += this.stageOutput(item.line, item.output);
      else this.rejected += 1;
    }
    for (const issue of batch.issues) lines += stagedIssue(issue);
    return lines;
  }

  private stageRow(line: number, row: ImportRow): string {
    const { pairs, kind } = this.options;
    const ids = new Map(row.responses.map((response) => [response.id, randomUUID()]));
    let lines = stagedRow(this.seq, line, row, contentHash(row), promptHash(row.prompt));
    for (const response of row.responses)
      lines += stagedResponse(
        this.seq,
        ids.get(response.id) ?? '',
        response,
        messagesHash(response.messages),
      );
    if (kind === 'RANKING' || row.responses.length === 2)
      return lines + stagedComparison(this.seq, randomUUID(), row.id, [...ids.values()], row);
    const pairing = pairsOfResponses(row.responses, {
      ...(pairs === null ? {} : { pairs }),
      balance: this.balance,
    });
    for (const pair of pairing.pairs) {
      const [first, second] = pair;
      const responseIds = [ids.get(first.id) ?? '', ids.get(second.id) ?? ''];
      lines += stagedComparison(this.seq, randomUUID(), pairId(row.id, first.id, second.id), responseIds, {
        ...row,
        gold: goldOfPair(row, first.id, second.id),
      });
    }
    for (const [first, second] of pairing.identical)
      lines += stagedIssue({
        line,
        field: 'responses',
        code: 'IDENTICAL_RESPONSES',
        message: `${JSON.stringify(first.id)} and ${JSON.stringify(second.id)} are equal; nobody is asked to compare them`,
        severity: 'warning',
      });
    return lines;
  }

  private stageOutput(line: number, output: ModelOutput): string {
    const identity = contentHash({ prompt: output.prompt, responses: [output.response] });
    return stagedOutput(
      this.seq,
      line,
      randomUUID(),
      output,
      identity,
      messagesHash(output.response.messages),
    );
  }
}

/** The id under which one pair of a row of several responses is exported. */
export function pairId(rowId: string, first: string, second: string): string {
  return `${rowId}:${first}:${second}`;
}

/** What a known answer over many responses says of two of them. */
function goldOfPair(row: ImportRow, first: string, second: string): ImportRow['gold'] {
  if (!row.gold) return null;
  const ranking = row.gold.ranking
    .map((group) => group.filter((id) => id === first || id === second))
    .filter((group) => group.length > 0);
  return { ...row.gold, ranking };
}
