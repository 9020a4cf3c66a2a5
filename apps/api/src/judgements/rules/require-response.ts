import { badInput } from '../../platform/errors/coded-error.ts';

/** Throws BAD_USER_INPUT unless the id is one of the responses that the judgement ranks. */
export function requireResponse(field: string, id: string, responses: ReadonlySet<string>): void {
  if (!responses.has(id))
    throw badInput(field, `is ${JSON.stringify(id.slice(0, 80))}; allowed are the responses of the ranking.`);
}
