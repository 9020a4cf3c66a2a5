import { Button } from '../../../ui/button.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { focusOf, heldOf } from '../reading/reading-view.ts';
import { Refusal } from '../answer/refusal.tsx';
import { letterOf } from '../reading/response-letter.ts';
import { SubmitButton } from '../answer/submit-button.tsx';
import type { LabellingItemState } from '../item/use-labelling-item.ts';
import { WhyField } from '../answer/why-field.tsx';
import { PlaceRow } from './place-row.tsx';
import { toText } from './ranking-draft.ts';

/** Places for the response in focus, the reason, the way on. */
export function RankingDock({ item }: { item: LabellingItemState }) {
  const { layout, isWhyOpen, task } = item;
  const hasWhy = task.rationale !== 'OFF' && isWhyOpen;
  return (
    <>
      {layout.isPhone ? <ThumbActs item={item} /> : <WideActs item={item} />}
      {hasWhy && (
        <div className="dock-row dock-why">
          <span className="wide-only soft">
            Why <KeyOf act="item.why" />
          </span>
          <WhyField item={item} />
        </div>
      )}
    </>
  );
}

function WideActs({ item }: { item: LabellingItemState }) {
  const { acts, view, task, isWhyOpen, said } = item;
  return (
    <div className="dock-row dock-places">
      <span className="soft nowrap">
        Place <b className="dock-letter">{letterOf(focusOf(view))}</b> at
      </span>
      <PlaceRow item={item} />
      <span className="dock-hints soft">
        {task.allowTies && (
          <Button variant="bare" onClick={acts.tie}>
            Tie <KeyOf act="ranking.tie" />
          </Button>
        )}
        <span className="nowrap">
          Move <KeyOf act="ranking.up" /> <KeyOf act="ranking.down" />
        </span>
        <Button variant="bare" onClick={() => acts.readNext(1)}>
          Next <KeyOf act="ranking.next" />
        </Button>
        <Button variant="bare" onClick={acts.undo}>
          Undo <KeyOf act="item.undo" />
        </Button>
      </span>
      <span className="grow" />
      <Refusal said={said} />
      {task.rationale !== 'OFF' && !isWhyOpen && (
        <Button variant="bare" onClick={acts.writeWhy}>
          Why <KeyOf act="item.why" />
        </Button>
      )}
      <Button variant="bare" onClick={acts.openSkip}>
        Skip <KeyOf act="item.skip" />
      </Button>
      <SubmitButton item={item} />
    </div>
  );
}

/** The places at the thumb, with the sign for a tie behind them. */
function ThumbActs({ item }: { item: LabellingItemState }) {
  const { acts, view, draft, task, isWhyOpen } = item;
  return (
    <>
      <div className="thumb-places">
        <PlaceRow item={item} />
        {task.allowTies && (
          <Button className="thumb-tie" aria-label="Tie with the one above" onClick={acts.tie}>
            =
          </Button>
        )}
      </div>
      <div className="dock-row dock-thumb">
        <span className="dock-text mono soft">{toText(draft.ranking)}</span>
        <span className="grow" />
        {task.rationale !== 'OFF' && !isWhyOpen && (
          <Button variant="bare" onClick={acts.writeWhy}>
            Why
          </Button>
        )}
        <Button variant="bare" onClick={acts.flip}>
          Flip with {letterOf(heldOf(view))}
        </Button>
        <SubmitButton item={item} />
      </div>
    </>
  );
}
