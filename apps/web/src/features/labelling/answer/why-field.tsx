import { WHY_ID } from '../item/focus-places.ts';
import type { LabellingItemState } from '../item/use-labelling-item.ts';

/** The reason for an answer, in the annotator's words; it grows with what is typed. */
export function WhyField({ item }: { item: LabellingItemState }) {
  const { task, draft, setRationale } = item;
  const asked = task.rationale === 'REQUIRED' ? 'Say why: a reason is required' : 'Say why, if you like';
  return (
    <textarea
      id={WHY_ID}
      className="why"
      rows={1}
      dir="auto"
      aria-label="Why"
      aria-required={task.rationale === 'REQUIRED'}
      placeholder={asked}
      value={draft.rationale}
      onChange={(event) => setRationale(event.target.value)}
    />
  );
}
