import './answer.css';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { isIdealGiven } from '../ideal/ideal-draft.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { Refusal } from './refusal.tsx';
import { SubmitButton } from './submit-button.tsx';

/** What may be said beside the judgement, and the way on: the end of the dock. */
export function DockActs({ item }: { item: ItemState }) {
  const { acts, said, task } = item;
  const { answer: words } = useMessages('labelling');
  return (
    <>
      <span className="grow" />
      <Refusal said={said} />
      {task.isPractice !== true && (
        <>
          <BesideActs item={item} />
          <Button variant="bare" onClick={acts.openSkip}>
            {words.skip} <KeyOf act="item.skip" />
          </Button>
        </>
      )}
      <SubmitButton item={item} />
    </>
  );
}

/** Ideal answer, flags, all bad: as far as the project asks for them. What was said shows. */
export function BesideActs({ item }: { item: ItemState }) {
  const { task, draft, acts } = item;
  const { answer: words, flags, ideal } = useMessages('labelling');
  const isIdealSaid = isIdealGiven(draft.ideal);
  return (
    <>
      {task.idealAnswer !== 'OFF' && (
        <Button variant="bare" className={isIdealSaid ? 'said-act' : ''} onClick={acts.openIdeal}>
          {isIdealSaid && <Icon name="check" />}
          {isIdealSaid ? ideal.given : ideal.title} <KeyOf act="answer.ideal" />
        </Button>
      )}
      <Button variant="bare" className={draft.flags.length > 0 ? 'said-act' : ''} onClick={acts.openFlags}>
        <Icon name="flag" />
        {draft.flags.length > 0 ? flags.count(draft.flags.length) : flags.title} <KeyOf act="answer.flag" />
      </Button>
      {task.allowAllBad && (
        <Button
          variant="bare"
          className={draft.isAllBad ? 'said-act' : ''}
          aria-pressed={draft.isAllBad}
          onClick={acts.toggleAllBad}
        >
          {draft.isAllBad && <Icon name="check" />}
          {words.allBad(task.kind)} <KeyOf act="answer.allBad" />
        </Button>
      )}
    </>
  );
}

/** How many things were said beside the judgement. */
function saidBeside({ draft }: ItemState): number {
  return draft.flags.length + (draft.isAllBad ? 1 : 0) + (isIdealGiven(draft.ideal) ? 1 : 0);
}

type MoreActsProps = {
  item: ItemState;
  /** The way to the reason is here too, as its field is not open. */
  hasWhy?: boolean;
};

/** What may be said beside the judgement, behind one button where there is little room. */
export function MoreActs({ item, hasWhy = false }: MoreActsProps) {
  const { answer: words } = useMessages('labelling');
  const [isOpen, setOpen] = useState(false);
  const said = saidBeside(item);
  if (item.task.isPractice === true) return null;
  return (
    <>
      <Button variant="bare" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {said === 0 ? words.more : words.moreSaid(said)}
      </Button>
      {isOpen && (
        <div className="more-acts">
          {hasWhy && (
            <Button variant="bare" onClick={item.acts.writeWhy}>
              {words.why}
            </Button>
          )}
          <BesideActs item={item} />
          <Button variant="bare" onClick={item.acts.openSkip}>
            {words.skip}
          </Button>
        </div>
      )}
    </>
  );
}
