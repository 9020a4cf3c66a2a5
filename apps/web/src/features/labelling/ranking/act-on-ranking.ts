import { type AnswerDraft, act as actOn } from '../answer/answer-draft.ts';
import { isBestOnly } from '../answer/task-question.ts';
import { type QuestionParts, goOn } from '../aspects/act-on-questions.ts';
import { OVERALL } from '../aspects/question.ts';
import { type ReadingView, focusOf, read } from '../reading/reading-view.ts';
import { chooseBest, tieBest } from './best-draft.ts';
import { describeStanding } from './place-words.ts';
import { type RankingAct, type RankingDraft, describeChange, rank } from './ranking-draft.ts';

/** What a hand does to a ranking; `act` is for what a pointer does. */
export interface RankingActs {
  readonly act: (act: RankingAct) => void;
  readonly place: (place: number) => void;
  readonly tie: () => void;
  readonly move: (direction: 'up' | 'down') => void;
  readonly append: (response: number) => void;
  /** Where only the best is asked: this response it is. */
  readonly chooseBest: (response: number) => void;
}

export interface RankingParts extends QuestionParts {
  readonly setView: (view: ReadingView) => void;
}

/** The draft with another ranking; only what moved is an act that can be taken back. */
function withRanking(draft: AnswerDraft, ranking: RankingDraft): AnswerDraft {
  return ranking.groups === draft.ranking.groups ? { ...draft, ranking } : actOn(draft, { ranking });
}

export function rankingActs(parts: RankingParts): RankingActs {
  const { task, responses, draft, view, setDraft, setView, say } = parts;
  const focus = focusOf(view);
  const change = (ranking: RankingDraft, response: number) => {
    const changed = withRanking(draft, ranking);
    setDraft(changed);
    const text = isBestOnly(task)
      ? describeStanding(ranking, response)
      : (describeChange(draft.ranking, ranking, response) ?? '');
    say({ text, isRefusal: false });
    return { changed, text };
  };
  const act = (rankingAct: RankingAct) => {
    const response = 'response' in rankingAct ? rankingAct.response : focus;
    return change(rank(draft.ranking, rankingAct), response);
  };
  const choose = (response: number) => {
    const { changed, text } = change(chooseBest(draft.ranking, response), response);
    if (response === focus) goOn(parts, OVERALL, changed, text);
  };
  return {
    act: (rankingAct) => void act(rankingAct),
    place: (place) => {
      if (place > responses) return;
      const { changed, text } = act({ act: 'place', response: focus, place });
      goOn(parts, OVERALL, changed, text);
    },
    tie: () => {
      if (isBestOnly(task)) change(tieBest(draft.ranking, focus), focus);
      else act({ act: 'tie', response: focus });
    },
    move: (direction) => void act({ act: direction, response: focus }),
    append: (response) => {
      act({ act: 'append', response });
      setView(read(view, response));
    },
    chooseBest: choose,
  };
}
