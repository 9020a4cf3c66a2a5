import type { Message, TaskKind } from '../rows/import-row.ts';
import type { RowReport } from './row-report.ts';

/** A response and the field of the file that holds its text. */
export interface FieldResponse {
  field: string;
  messages: readonly Message[];
}

/** Whether two responses look equal to an annotator: what surrounds a text is not seen, nor are the ids of calls. */
export function areEqualResponses(a: readonly Message[], b: readonly Message[]): boolean {
  return (
    a.length === b.length &&
    a.every((message, index) => {
      const other = b[index];
      return other !== undefined && message.role === other.role && shownText(message) === shownText(other);
    })
  );
}

function shownText({ content, reasoning, tool_calls: calls }: Message): string {
  if (reasoning === undefined && calls === undefined) return content.trim();
  const shownCalls = (calls ?? []).map((call) => [call.name, call.arguments]);
  return JSON.stringify([content.trim(), reasoning?.trim() ?? '', shownCalls]);
}

export function isEmptyResponse(messages: readonly Message[]): boolean {
  return messages.every(({ content, tool_calls: calls }) => content.trim() === '' && calls === undefined);
}

/**
 * Reports empty responses, and equal ones: an error where nothing would be left to choose from (a pair of equals, or a
 * row of a PAIRWISE project whose responses all are), else a warning.
 */
export function checkResponses(
  responses: readonly FieldResponse[],
  field: string,
  kind: TaskKind,
  report: RowReport,
): void {
  for (const response of responses) {
    if (isEmptyResponse(response.messages)) {
      report.warn(
        'EMPTY_RESPONSE',
        response.field,
        `${response.field} is empty; annotators will see that it is`,
      );
    }
  }
  const distinct: FieldResponse[] = [];
  const equal: string[] = [];
  for (const response of responses) {
    const twin = distinct.find(({ messages }) => areEqualResponses(messages, response.messages));
    if (twin) equal.push(`${response.field} says the same as ${twin.field}`);
    else distinct.push(response);
  }
  if (equal.length === 0) return;
  const found = equal.join(', ');
  if (kind === 'RANKING') {
    report.warn('IDENTICAL_RESPONSES', field, `${found}; annotators can only call them tied`);
  } else if (distinct.length < 2) {
    report.error('IDENTICAL_RESPONSES', field, `${found}; there is nothing to choose between`);
  } else {
    report.warn('IDENTICAL_RESPONSES', field, `${found}; no pair is made of equal responses`);
  }
}
