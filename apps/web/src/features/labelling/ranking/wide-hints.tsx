import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import type { ItemState } from '../item/use-item-state.ts';

/** Hints that a ranking and a choice of the best share. */
export function WideHints({ item: { acts } }: { item: ItemState }) {
  const { ranking: words, answer } = useMessages('labelling');
  return (
    <>
      <Button variant="bare" onClick={() => acts.readNext(1)}>
        {words.nextResponse} <KeyOf act="ranking.next" />
      </Button>
      <Button variant="bare" onClick={acts.undo}>
        {answer.undo} <KeyOf act="item.undo" />
      </Button>
    </>
  );
}
