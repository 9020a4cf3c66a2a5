import type { DatasetError } from '@pairwright/dataset';
import type { ImportAnswer } from './import-answer.ts';

/** A file that cannot be taken as a whole; nothing of it went in. `status` is HTTP's. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';

  constructor(
    readonly status: 400 | 409 | 422,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

const unreadable = new Set(['BAD_GZIP', 'BAD_ZSTD', 'BAD_ENCODING', 'TRUNCATED']);

export function fileFailure(error: DatasetError): ImportFailure {
  return new ImportFailure(unreadable.has(error.code) ? 400 : 422, error.code, error.message);
}

const cuts = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR']);

/** Whether the sender went away in the middle; then nobody reads the answer, but the history tells. */
export function isUploadCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && cuts.has(String(error.code));
}

export function uploadCut(): ImportFailure {
  return new ImportFailure(
    400,
    'UPLOAD_CUT',
    'The upload ended before the file did; nothing went in. Send it again.',
  );
}

export function noUsableRow(answer: ImportAnswer): ImportFailure {
  const { rows, rejected, errors, warnings } = answer;
  return new ImportFailure(422, 'NO_USABLE_ROW', `None of the ${rows} rows can be used; nothing went in.`, {
    rows,
    rejected,
    errors,
    warnings,
  });
}

export function keyTaken(importKey: string): ImportFailure {
  return new ImportFailure(
    409,
    'IMPORT_KEY_TAKEN',
    `Another file was imported under the key ${JSON.stringify(importKey)}; choose another key for this one.`,
  );
}

export function keyRunning(importKey: string): ImportFailure {
  return new ImportFailure(
    409,
    'IMPORT_RUNNING',
    `A file is being imported under the key ${JSON.stringify(importKey)} right now.`,
  );
}
