import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { DockActs, MoreActs } from '../answer/dock-acts.tsx';
import { SubmitButton } from '../answer/submit-button.tsx';
import { isBestOnly } from '../answer/task-question.ts';
import { WhyRow } from '../answer/why-row.tsx';
import { Questions } from '../aspects/questions.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { focusOf, heldOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { BestRow, BestThumb } from './best-row.tsx';
import { PlaceRow } from './place-row.tsx';
import { toText } from './ranking-draft.ts';
import { WideHints } from './wide-hints.tsx';

/** Places for the response in focus, or the choice of the best; what is asked beside, the reason, the way on. */
export function RankingDock({ item }: { item: ItemState }) {
  const { layout, isWhyOpen, task } = item;
  const hasWhy = task.rationale !== 'OFF' && isWhyOpen;
  const why = <WhyRow item={item} hasField={hasWhy} />;
  const hasWhyRow = hasWhy || task.reasons.length > 0;
  if (layout.isPhone) {
    return (
      <>
        <Questions item={item} overall={<ThumbPlaces item={item} />} />
        <ThumbActs item={item} />
        {hasWhyRow && <div className="dock-row dock-why">{why}</div>}
      </>
    );
  }
  const isAlone = task.aspects.length === 0;
  const places = isBestOnly(task) ? <BestRow item={item} /> : <WidePlaces item={item} />;
  return (
    <>
      {isAlone ? (
        <div className="dock-row dock-places">
          {places}
          <WideActs item={item} />
        </div>
      ) : (
        <Questions item={item} overall={<div className="dock-row dock-places">{places}</div>} />
      )}
      {(hasWhyRow || !isAlone) && (
        <div className="dock-row dock-why">
          {why}
          {!isAlone && <WideActs item={item} />}
        </div>
      )}
    </>
  );
}

function WidePlaces({ item }: { item: ItemState }) {
  const { acts, view, task } = item;
  const { ranking: words } = useMessages('labelling');
  return (
    <>
      <span className="soft nowrap">{words.placeAt(letterOf(focusOf(view)))}</span>
      <PlaceRow item={item} />
      <span className="dock-hints soft">
        {task.allowTies && (
          <Button variant="bare" onClick={acts.tie}>
            {words.tie} <KeyOf act="ranking.tie" />
          </Button>
        )}
        <span className="nowrap">
          {words.move} <KeyOf act="ranking.up" /> <KeyOf act="ranking.down" />
        </span>
        <WideHints item={item} />
      </span>
    </>
  );
}

function WideActs({ item }: { item: ItemState }) {
  const { acts, task, isWhyOpen } = item;
  const { answer: words } = useMessages('labelling');
  return (
    <>
      {task.rationale !== 'OFF' && !isWhyOpen && (
        <Button variant="bare" className="dock-why-act" onClick={acts.writeWhy}>
          {words.why} <KeyOf act="item.why" />
        </Button>
      )}
      <DockActs item={item} />
    </>
  );
}

/** With more places than this the sign for a tie stands beside the way on, so that they need two rows and not three. */
const PLACES_IN_ROW = 7;

/** The places at the thumb, with the sign for a tie behind them. */
function ThumbPlaces({ item }: { item: ItemState }) {
  const { task, draft } = item;
  if (isBestOnly(task)) return <BestThumb item={item} />;
  return (
    <div className="thumb-places">
      <PlaceRow item={item} />
      {draft.ranking.count <= PLACES_IN_ROW && <ThumbTie item={item} />}
    </div>
  );
}

function ThumbTie({ item: { acts, task } }: { item: ItemState }) {
  const { ranking: words } = useMessages('labelling');
  if (!task.allowTies) return null;
  return (
    <Button className="thumb-tie" aria-label={words.tieAbove} onClick={acts.tie}>
      =
    </Button>
  );
}

function ThumbActs({ item }: { item: ItemState }) {
  const { acts, view, draft, task, isWhyOpen } = item;
  const { ranking: words } = useMessages('labelling');
  const isBest = isBestOnly(task);
  return (
    <div className="dock-row dock-row-thumb dock-thumb">
      {isBest ? (
        <span className="grow" />
      ) : (
        <span className="dock-text mono soft">{toText(draft.ranking)}</span>
      )}
      {!isBest && draft.ranking.count > PLACES_IN_ROW && <ThumbTie item={item} />}
      <MoreActs item={item} hasWhy={task.rationale !== 'OFF' && !isWhyOpen} />
      <Button variant="bare" onClick={acts.flip}>
        {words.flipWith(letterOf(heldOf(view)))}
      </Button>
      <SubmitButton item={item} />
    </div>
  );
}
