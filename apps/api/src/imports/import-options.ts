import { DatasetError, type ImportFormat, parseImportFormat } from '@pairwright/dataset';
import { badInput, CodedError } from '../platform/errors/coded-error.ts';

export interface ImportOptions {
  /** Null: recognised by looking. */
  format: ImportFormat | null;
  queueId: string | null;
  isDryRun: boolean;
  /** In a PAIRWISE project, so many pairs a prompt; null: all of them. */
  pairs: number | null;
}

const known = ['format', 'queueId', 'dryRun', 'pairs'];

/** Reads the query of an import. Throws BAD_USER_INPUT that lists what there is. */
export function parseImportOptions(query: Readonly<Record<string, unknown>>): ImportOptions {
  for (const name of Object.keys(query))
    if (!known.includes(name)) throw badInput(name, `is not an option; allowed are ${known.join(', ')}.`);
  const { format = 'auto', queueId, dryRun = 'false', pairs } = query;
  if (dryRun !== 'true' && dryRun !== 'false')
    throw badInput('dryRun', `is ${JSON.stringify(dryRun)}; allowed are true and false.`);
  if (pairs !== undefined && !/^([1-9]|[1-9]\d|1[01]\d|120)$/.test(String(pairs)))
    throw badInput('pairs', `is ${JSON.stringify(pairs)}; allowed are 1 to 120 (all pairs of 16 responses).`);
  return {
    format: formatOf(String(format)),
    queueId: queueId === undefined ? null : String(queueId),
    isDryRun: dryRun === 'true',
    pairs: pairs === undefined ? null : Number(pairs),
  };
}

function formatOf(name: string): ImportFormat | null {
  try {
    return parseImportFormat(name) ?? null;
  } catch (error) {
    if (error instanceof DatasetError)
      throw new CodedError('BAD_USER_INPUT', error.message, { field: 'format' });
    throw error;
  }
}

/** An import key is the caller's own name for what they send. Throws BAD_USER_INPUT. */
export function checkImportKey(key: string): string {
  if (!/^[\w.~:@+=-]{1,200}$/.test(key))
    throw badInput(
      'importKey',
      `${JSON.stringify(key.slice(0, 40))} is not 1 to 200 letters, digits or any of . _ ~ : @ + = -`,
    );
  return key;
}
