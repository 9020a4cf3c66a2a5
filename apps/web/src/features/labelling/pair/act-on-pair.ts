import { type QuestionParts, goOn } from '../aspects/act-on-questions.ts';
import { chosenOption, optionsOf, withOption } from '../aspects/aspect-options.ts';
import { OVERALL } from '../aspects/question.ts';
import { act, choose, stopsOf } from '../answer/answer-draft.ts';
import { stepTowards } from './pair-draft.ts';

/** What a hand does to a pair. */
export interface PairActs {
  readonly choose: (stop: number) => void;
  /** One step on the question that is asked, towards A (-1) or B (1), or down and up a rubric. */
  readonly stepTowards: (step: -1 | 1) => void;
}

/** A step on an aspect: from no answer, the first one that lies that way. */
function stepAspect({ task, draft, asked, setDraft, say }: QuestionParts, step: -1 | 1): void {
  const options = optionsOf(task, asked);
  const last = options.length - 1;
  const chosen = chosenOption(task, draft, asked);
  const from = task.aspects[asked.aspect ?? -1]?.kind === 'RATING' ? 0 : step === -1 ? 0 : last;
  const option = chosen === null ? from : Math.min(last, Math.max(0, chosen + step));
  setDraft(act(draft, { aspects: withOption(task, draft, asked, option) }));
  say({ text: options[option]?.name ?? '', isRefusal: false });
}

export function pairActs(parts: QuestionParts): PairActs {
  const { task, draft, asked, setDraft, setAsked, say } = parts;
  const stops = stopsOf(task);
  return {
    choose: (stop) => {
      const chosen = choose(draft, stop);
      setDraft(chosen);
      goOn(parts, OVERALL, chosen, stops[stop]?.name ?? '');
    },
    stepTowards: (step) => {
      if (asked.aspect !== null) {
        stepAspect(parts, step);
        return;
      }
      const stop = stepTowards(stops, draft.choice, step);
      setDraft(choose(draft, stop));
      setAsked(OVERALL);
      say({ text: stops[stop]?.name ?? '', isRefusal: false });
    },
  };
}
