import { formatCount } from '../../format/count.ts';
import { counted } from '../english.ts';

export const en = {
  title: 'Leaderboard',
  empty: {
    title: 'No model is ranked yet.',
    text: 'Models appear once answers of two named models have been judged against each other.',
  },
  basis: (models: number, judgements: number) =>
    `${counted(models, 'model')} · ${counted(judgements, 'judgement')} · Bradley–Terry, a tie as half a win · 95% intervals · mean ${formatCount(1000)}`,
  agreement: (alpha: string, items: number) => `agreement α ${alpha} over ${formatCount(items)}`,
  oneLeader: (model: string) => `${model} is first beyond chance: no other interval reaches its own.`,
  severalLeaders: (count: number) =>
    `${counted(count, 'model')} could each be first: their intervals overlap the leader’s, so their order may be chance.`,
  columns: {
    model: 'Model',
    rating: 'Rating',
    interval: '95% interval',
    comparisons: 'Comparisons',
  },
  interval: (lower: number, upper: number) => `from ${formatCount(lower)} to ${formatCount(upper)}`,
};
