import { badInput } from '../../platform/errors/coded-error.ts';
import type { FlaggedResponse } from '../judgement.entity.ts';
import { requireResponse } from './require-response.ts';

const mostFlags = 20;
const mostFlagged = 100;

/** Flags of the item as a whole, each once: the project's or any other. */
export function checkFlags(flags: readonly string[]): string[] {
  if (flags.length > mostFlags)
    throw badInput('flags', `has ${flags.length} flags; allowed are at most ${mostFlags}.`);
  flags.forEach((flag, index) => requireFlag(`flags[${index}]`, flag));
  return [...new Set(flags)];
}

/** Flags of single responses, each once a response. */
export function checkFlagged(
  flagged: readonly FlaggedResponse[],
  responses: ReadonlySet<string>,
): FlaggedResponse[] {
  if (flagged.length > mostFlagged)
    throw badInput('flagged', `has ${flagged.length} flags; allowed are at most ${mostFlagged}.`);
  const said = flagged.map(({ responseId, flag }, index): FlaggedResponse => {
    requireResponse(`flagged[${index}].responseId`, responseId, responses);
    requireFlag(`flagged[${index}].flag`, flag);
    return { responseId, flag };
  });
  const isFirst = ({ responseId, flag }: FlaggedResponse, index: number): boolean =>
    said.findIndex((other) => other.responseId === responseId && other.flag === flag) === index;
  return said.filter(isFirst);
}

function requireFlag(field: string, flag: string): void {
  if (flag.length === 0 || flag.length > 80 || flag.includes('\0'))
    throw badInput(field, 'is not 1 to 80 characters of text.');
}
