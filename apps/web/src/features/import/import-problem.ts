import type { ImportReport } from './import-report.ts';

/** Why a file as a whole did not go in. */
export type ImportProblem = {
  status: number;
  /** The stable code, for a report to the administrator. */
  code: string;
  message: string;
  /** The first lines that were refused, where lines were read at all. */
  errors: ImportReport['errors'];
};

const fallback = 'The server could not take the file. Nothing of it went in.';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function issueOf(value: unknown): ImportReport['errors'] {
  if (!isRecord(value) || typeof value['message'] !== 'string') return [];
  const { line, field, code, message } = value;
  return [
    {
      line: typeof line === 'number' ? line : null,
      field: typeof field === 'string' ? field : null,
      code: typeof code === 'string' ? code : '',
      message,
    },
  ];
}

/** Reads an `application/problem+json` body; whatever else came (a proxy's page) becomes a plain sentence. */
export function parseProblem(status: number, text: string): ImportProblem {
  const body = parseJson(text);
  if (!isRecord(body)) return { status, code: `HTTP_${status}`, message: fallback, errors: [] };
  const { code, detail, title, errors } = body;
  const message = [detail, title].find((part) => typeof part === 'string' && part !== '');
  return {
    status,
    code: typeof code === 'string' ? code : `HTTP_${status}`,
    message: typeof message === 'string' ? message : fallback,
    errors: Array.isArray(errors) ? errors.flatMap(issueOf) : [],
  };
}
