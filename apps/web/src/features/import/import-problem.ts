import type { ImportReport } from './import-report.ts';

/** Why a file as a whole did not go in. */
export type ImportProblem = {
  status: number;
  /** The stable code, for a report to the administrator. */
  code: string;
  /** What the server said of it; null where it said nothing readable (a proxy's page). */
  message: string | null;
  /** The first lines that were refused, where lines were read at all. */
  errors: ImportReport['errors'];
};

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

/** Reads an `application/problem+json` body; whatever else came has no message. */
export function parseProblem(status: number, text: string): ImportProblem {
  const body = parseJson(text);
  if (!isRecord(body)) return { status, code: `HTTP_${status}`, message: null, errors: [] };
  const { code, detail, title, errors } = body;
  const message = [detail, title].find((part) => typeof part === 'string' && part !== '');
  return {
    status,
    code: typeof code === 'string' ? code : `HTTP_${status}`,
    message: typeof message === 'string' ? message : null,
    errors: Array.isArray(errors) ? errors.flatMap(issueOf) : [],
  };
}
