import './answers.css';
import { type ReactNode, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import type { ColumnContext } from './answer-column.tsx';
import { comparedSide } from './compared.ts';
import { comparedOf, focusOf } from './reading-view.ts';
import { useDifference } from './use-difference.ts';
import { useDifferenceMarks } from './use-difference-marks.ts';
import { useKeptShare } from './use-kept-share.ts';
import { useNotedRaw } from './use-noted-raw.ts';
import { useScrollTogether } from './use-scroll-together.ts';
import { useSwipe } from './use-swipe.ts';

type AnswerColumnsProps = {
  item: ItemState;
  /** The answers on the page, by index. */
  shown: readonly number[];
  /** The order in which a swipe turns them. */
  order: readonly number[];
  children: (response: number, context: ColumnContext) => ReactNode;
};

/** The answers on the page: side by side, one above the other, or one at a time. */
export function AnswerColumns({ item, shown, order, children }: AnswerColumnsProps) {
  const { view, reading, acts } = item;
  const columns = useRef<HTMLDivElement>(null);
  const key = shown.join();
  const compared = useCompared(item);
  const isAlone = shown.length === 1;
  const canCouple = reading.layout === 'side' && !isAlone;
  useScrollTogether(columns, canCouple && reading.settings.isTogether, key);
  useKeptShare(columns, isAlone ? focusOf(view) : null);
  useDifferenceMarks(columns, compared.difference, compared.pair, key);
  useNotedRaw(item, shown);
  useSwipe(columns, isAlone, (step) => {
    const next = order[order.indexOf(focusOf(view)) + step];
    if (next !== undefined) acts.read(next);
  });
  return (
    <div ref={columns} className={`answers answers-${reading.layout}`}>
      {shown.map((response, place) =>
        children(response, {
          ...compared.contextOf(response),
          scrolling: canCouple && place === 0 ? <Scrolling item={item} /> : null,
        }),
      )}
    </div>
  );
}

/** What the two answers that are compared have in common, and not. */
function useCompared({ task, view, comparison, isRaw, reading, parting }: ItemState) {
  const pair = comparedOf(view, task.kind);
  const [one, other] = pair.map((response) => comparison.responses[response]?.messages ?? []);
  const difference = useDifference(one ?? [], other ?? [], isRaw, reading.settings.isDifferent);
  const contextOf = (response: number) => {
    const side = pair.indexOf(response);
    if (side === -1) return { parting: null, compared: null };
    return { parting, compared: comparedSide(difference, side === 0 ? 0 : 1, pair[side === 0 ? 1 : 0]) };
  };
  return { pair, difference, contextOf };
}

function Scrolling({ item }: { item: ItemState }) {
  const { reading: words } = useMessages('labelling');
  const { isTogether } = item.reading.settings;
  return (
    <Button
      variant="bare"
      className="answer-scrolling"
      aria-pressed={isTogether}
      onClick={item.acts.toggleTogether}
    >
      {isTogether ? words.together : words.apart} <KeyOf act="read.together" />
    </Button>
  );
}
