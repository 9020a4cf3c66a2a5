import type { AnswerDraft } from '../answer/answer-draft.ts';
import type { Say } from '../item/said.ts';
import { type ReadingView, focusOf, read } from '../reading/reading-view.ts';
import { type RankingAct, describeChange, rank } from './ranking-draft.ts';

/** What a hand does to a ranking; `act` is for what a pointer does. */
export interface RankingActs {
  readonly act: (act: RankingAct) => void;
  readonly place: (place: number) => void;
  readonly tie: () => void;
  readonly move: (direction: 'up' | 'down') => void;
  readonly append: (response: number) => void;
}

export interface RankingParts {
  readonly responses: number;
  readonly draft: AnswerDraft;
  readonly view: ReadingView;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly setView: (view: ReadingView) => void;
  readonly say: Say;
}

export function rankingActs({ responses, draft, view, setDraft, setView, say }: RankingParts): RankingActs {
  const focus = focusOf(view);
  const act = (rankingAct: RankingAct) => {
    const ranking = rank(draft.ranking, rankingAct);
    const response = 'response' in rankingAct ? rankingAct.response : focus;
    setDraft({ ...draft, ranking });
    say({ text: describeChange(draft.ranking, ranking, response) ?? '', isRefusal: false });
  };
  return {
    act,
    place: (place) => {
      if (place <= responses) act({ act: 'place', response: focus, place });
    },
    tie: () => act({ act: 'tie', response: focus }),
    move: (direction) => act({ act: direction, response: focus }),
    append: (response) => {
      act({ act: 'append', response });
      setView(read(view, response));
    },
  };
}
