import { letterAt } from '../../judging/answer-in-words.ts';
import type { Messages } from '../../messages/catalogues.ts';
import type { WorkProject } from './my-work-page.tsx';
import type { OwnJudgement } from './use-history.ts';

type Words = Messages<'myWork'>['history'];

/** Something said beside the preference: what it is, and what was said. */
export interface SaidBeside {
  readonly name: string;
  readonly said: string;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function aspectsOf({ aspects }: WorkProject, judgement: OwnJudgement, words: Words): SaidBeside[] {
  const ids = judgement.comparison.responses.map(({ id }) => id);
  const letterOf = (id: string) => letterAt(ids.indexOf(id));
  const given = isObject(judgement.aspects) ? judgement.aspects : {};
  return aspects.flatMap(({ name, labels }) => {
    const said = given[name];
    if (!isObject(said)) return [];
    if (isObject(said['ratings'])) {
      const { ratings } = said;
      const rated = ids.flatMap((id) => {
        const label = labels[Number((ratings as Readonly<Record<string, unknown>>)[id])];
        return label === undefined ? [] : [words.rated(letterOf(id), label)];
      });
      return [{ name, said: words.list(rated) }];
    }
    const { preferred } = said;
    return [{ name, said: typeof preferred === 'string' ? letterOf(preferred) : words.same }];
  });
}

/** All that was said of an item beside the preference, in the order of the page. */
export function saidBeside(project: WorkProject, judgement: OwnJudgement, words: Words): SaidBeside[] {
  const ids = judgement.comparison.responses.map(({ id }) => id);
  const { allBad, flags, flagged, reasons, rationale, idealAnswer } = judgement;
  const marked = [
    ...flags,
    ...flagged.map(({ responseId, flag }) => words.flagOf(letterAt(ids.indexOf(responseId)), flag)),
  ];
  return [
    ...aspectsOf(project, judgement, words),
    ...(allBad ? [{ name: words.allBad, said: '' }] : []),
    ...(marked.length > 0 ? [{ name: words.flags, said: words.list(marked) }] : []),
    ...(reasons.length > 0 ? [{ name: words.reasons, said: words.list(reasons) }] : []),
    ...(rationale === null ? [] : [{ name: words.why, said: rationale }]),
    ...(idealAnswer === null ? [] : [{ name: words.ideal, said: idealAnswer.content }]),
  ];
}
