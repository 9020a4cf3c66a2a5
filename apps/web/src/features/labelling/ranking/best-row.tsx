import './place-row.css';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { focusOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { bestOf } from './best-draft.ts';
import { WideHints } from './wide-hints.tsx';

/** The letters, to choose the best among; the one that is read has a key of its own. */
export function BestRow({ item }: { item: ItemState }) {
  const { task, acts, view } = item;
  const { best: words } = useMessages('labelling');
  return (
    <>
      <span className="soft nowrap">{words.title}</span>
      <BestLetters item={item} />
      <span className="dock-hints soft">
        <Button variant="bare" onClick={() => acts.chooseBest(focusOf(view))}>
          {words.choose(letterOf(focusOf(view)))} <KeyOf act="best.choose" />
        </Button>
        {task.allowTies && (
          <Button variant="bare" onClick={acts.tie}>
            {words.asGoodShort} <KeyOf act="best.tie" />
          </Button>
        )}
        <WideHints item={item} />
      </span>
    </>
  );
}

function BestLetters({ item }: { item: ItemState }) {
  const { draft, acts, view } = item;
  const { best: words } = useMessages('labelling');
  const best = bestOf(draft.ranking);
  return (
    <fieldset className="places" aria-label={words.group}>
      {Array.from({ length: draft.ranking.count }, (_, response) => {
        const isBest = best.includes(response);
        const kind = isBest ? 'place-own' : response === focusOf(view) ? 'place-next' : '';
        return (
          <button
            key={response}
            type="button"
            className={`place ${kind}`}
            aria-pressed={isBest}
            aria-label={words.is(letterOf(response))}
            onClick={() => acts.chooseBest(response)}
          >
            <span className="place-number">{letterOf(response)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** At the thumb: the answer that is read is the best, or as good. */
export function BestThumb({ item }: { item: ItemState }) {
  const { draft, acts, view, task } = item;
  const { best: words } = useMessages('labelling');
  const focus = focusOf(view);
  const best = bestOf(draft.ranking);
  const isBest = best.includes(focus);
  return (
    <div className="thumb-best">
      <Button
        className={isBest ? 'thumb-chosen' : ''}
        aria-pressed={isBest}
        onClick={() => acts.chooseBest(focus)}
      >
        {isBest && <Icon name="check" />}
        {words.is(letterOf(focus))}
      </Button>
      {task.allowTies && best.length > 0 && !(isBest && best.length === 1) && (
        <Button aria-pressed={isBest} onClick={acts.tie}>
          {words.asGoodShort}
        </Button>
      )}
    </div>
  );
}
