import { useId } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { WHY_ID } from '../item/focus-places.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { lengthOf } from './missing.ts';

/** The reason for an answer, in the annotator's words; it grows with what is typed. */
export function WhyField({ item }: { item: ItemState }) {
  const { task, draft, setRationale } = item;
  const { answer: words } = useMessages('labelling');
  const countId = useId();
  const isRequired = task.rationale === 'REQUIRED';
  const length = lengthOf(draft.rationale);
  const isShort = length < task.rationaleMinLength && (isRequired || length > 0);
  return (
    <>
      <textarea
        id={WHY_ID}
        className="why"
        rows={1}
        dir="auto"
        aria-label={words.why}
        aria-required={isRequired}
        aria-describedby={isShort ? countId : undefined}
        placeholder={isRequired ? words.whyRequired : words.whyOptional}
        value={draft.rationale}
        onChange={(event) => setRationale(event.target.value)}
      />
      {isShort && (
        <span id={countId} className="why-count num quiet">
          {words.whyLength(length, task.rationaleMinLength)}
        </span>
      )}
    </>
  );
}
