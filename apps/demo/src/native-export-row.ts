import type { Message } from '@pairwright/client';
import type { SnapshotRow } from '@pairwright/dataset';

/** A row of the native export: a snapshot's row, its responses as they stand in a file. */
export interface NativeExportRow extends Omit<SnapshotRow, 'responses'> {
  readonly responses: readonly {
    readonly id: string;
    readonly content: string | readonly Message[];
    readonly model: string | null;
  }[];
}

/** A response's text as annotators were shown it. */
export function textOf(row: NativeExportRow, responseId: string): string {
  const content = row.responses.find(({ id }) => id === responseId)?.content;
  if (content === undefined) throw new Error(`row ${row.id}: no response ${responseId}`);
  return typeof content === 'string' ? content : content.map((message) => message.content).join('\n');
}
