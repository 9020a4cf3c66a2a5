import { badInput } from '../../platform/errors/coded-error.ts';
import type { RationaleRule } from '../../projects/project.entity.ts';
import type { IdealAnswer } from '../judgement.entity.ts';
import type { GivenJudgement, Rules } from './given-judgement.ts';
import { requireResponse } from './require-response.ts';

const mostRationale = 20_000;
const mostIdealAnswer = 100_000;

/** Why, trimmed; null for nothing but white space. */
export function checkRationale(rationale: string | null | undefined, project: Rules): string | null {
  const text = rationale?.trim() ?? '';
  requireText('rationale', text, mostRationale);
  requireWanted('rationale', text !== '', project.rationale);
  const least = project.rationaleMinLength;
  if (text !== '' && text.length < least)
    throw badInput('rationale', `has ${text.length} characters; this project wants at least ${least}.`);
  return text === '' ? null : text;
}

/** Reasons out of the project's, each once. */
export function checkReasons(reasons: readonly string[], project: Rules): string[] {
  reasons.forEach((reason, index) => {
    if (project.reasons.includes(reason)) return;
    const allowed =
      project.reasons.length === 0
        ? 'this project offers none'
        : `allowed are ${project.reasons.map((offered) => JSON.stringify(offered)).join(', ')}`;
    throw badInput(`reasons[${index}]`, `is ${JSON.stringify(reason.slice(0, 80))}; ${allowed}.`);
  });
  return [...new Set(reasons)];
}

/** The ideal answer as it was typed; null for nothing but white space. */
export function checkIdealAnswer(
  given: GivenJudgement['idealAnswer'],
  project: Rules,
  responses: ReadonlySet<string>,
): IdealAnswer | null {
  const content = given?.content ?? '';
  const isGiven = content.trim() !== '';
  requireText('idealAnswer.content', content, mostIdealAnswer);
  requireWanted('idealAnswer', isGiven, project.idealAnswer);
  const editedFrom = given?.editedFrom ?? null;
  if (editedFrom !== null) requireResponse('idealAnswer.editedFrom', editedFrom, responses);
  return isGiven ? { content, editedFrom } : null;
}

function requireWanted(field: string, isGiven: boolean, rule: RationaleRule): void {
  if (rule === 'REQUIRED' && !isGiven) throw badInput(field, 'is missing; this project requires one.');
  if (rule === 'OFF' && isGiven) throw badInput(field, 'is given; this project asks for none.');
}

function requireText(field: string, text: string, most: number): void {
  if (text.length > most)
    throw badInput(field, `has ${text.length} characters; allowed are at most ${most}.`);
  if (text.includes('\0')) throw badInput(field, 'contains a NUL character, which text cannot hold.');
}
