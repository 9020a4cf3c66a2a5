import './place-row.css';
import { useId } from 'react';
import { focusOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { endOf } from './placed-groups.ts';
import { nextPlace } from './ranking-acts.ts';
import { type RankingDraft, placeOf } from './ranking-draft.ts';

/** Who holds a place; a tie is named at its first. */
function holdersOf({ groups }: RankingDraft, place: number): { letters: string; isTaken: boolean } {
  const group = groups.find((each) => each.at <= place && place < endOf(each));
  return {
    letters: group?.at === place ? group.members.map(letterOf).join(' ') : '',
    isTaken: group !== undefined,
  };
}

/** The places, to put the response in focus at: by digit, by pointer, by thumb. */
export function PlaceRow({ item }: { item: ItemState }) {
  const { draft, view, acts } = item;
  const { ranking } = draft;
  const { ranking: words } = useMessages('labelling');
  const name = useId();
  const focus = focusOf(view);
  const own = placeOf(ranking, focus)?.place ?? null;
  const next = own === null ? nextPlace(ranking.groups, ranking.count) : null;
  return (
    <div className="places" role="radiogroup" aria-label={words.placeOf(letterOf(focus))}>
      {Array.from({ length: ranking.count }, (_, index) => index + 1).map((place) => {
        const { letters, isTaken } = holdersOf(ranking, place);
        const kind =
          place === own ? 'place-own' : isTaken ? 'place-taken' : place === next ? 'place-next' : '';
        return (
          <label key={place} className={`place ${kind}`}>
            <input
              type="radio"
              name={name}
              aria-label={words.placeName(place, letters)}
              checked={place === own}
              onChange={() => acts.place(place)}
            />
            <span className="place-number">{place}</span>
            <small aria-hidden="true">{place === next ? words.next : letters}</small>
          </label>
        );
      })}
    </div>
  );
}
