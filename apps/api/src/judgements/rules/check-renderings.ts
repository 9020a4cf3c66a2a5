import { badInput } from '../../platform/errors/coded-error.ts';
import type { Rendering } from '../judgement.entity.ts';
import type { GivenJudgement } from './given-judgement.ts';
import { requireResponse } from './require-response.ts';

/** How responses were on the page, each once; null where the caller shows no page. */
export function checkRenderings(
  given: GivenJudgement['renderings'],
  responses: ReadonlySet<string>,
): Rendering[] | null {
  const seen = new Set<string>();
  const renderings = (given ?? []).map(({ responseId, form, sawRaw }, index): Rendering => {
    const field = `renderings[${index}].responseId`;
    requireResponse(field, responseId, responses);
    if (seen.has(responseId)) throw badInput(field, `is ${JSON.stringify(responseId)} again.`);
    seen.add(responseId);
    return { responseId, form, sawRaw: sawRaw ?? false };
  });
  return renderings.length === 0 ? null : renderings;
}
