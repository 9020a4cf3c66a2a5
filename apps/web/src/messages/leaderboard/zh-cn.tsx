import { formatCount } from '../../format/count.ts';
import type { en } from './en.tsx';

export const zhCN: typeof en = {
  title: '排行榜',
  empty: {
    title: '还没有模型上榜。',
    text: '当两个具名模型的回答经过相互评判后，模型就会出现在这里。',
  },
  basis: (models, judgements) =>
    `${formatCount(models)} 个模型 · ${formatCount(judgements)} 个评判 · Bradley–Terry 模型，并列计半胜 · 95% 区间 · 均值 ${formatCount(1000)}`,
  agreement: (alpha, items) => `一致性 α ${alpha}，基于 ${formatCount(items)} 个比较`,
  oneLeader: (model) => `${model} 排名第一并非偶然：没有其他模型的区间与它重叠。`,
  severalLeaders: (count) =>
    `有 ${formatCount(count)} 个模型都可能是第一：它们的区间与领先者重叠，因此先后顺序可能出于偶然。`,
  columns: { model: '模型', rating: '评分', interval: '95% 区间', comparisons: '比较' },
  interval: (lower, upper) => `${formatCount(lower)} 至 ${formatCount(upper)}`,
};
