import type { missing as en } from './en.ts';

export const missing: typeof en = {
  choice: { short: '请先选择', full: '请选出更好的一个。' },
  choiceOrTie: { short: '请先选择', full: '请选出更好的一个，或选择不相上下。' },
  best: { short: '请选出最佳', full: '请选出最好的一个：未经选择的列表不算回答。' },
  places: (left) => ({
    short: `还有 ${left} 个未排`,
    shortest: `${left} 个未排`,
    full: `还有 ${left} 个未排：未经排列的顺序不算回答。`,
  }),
  preference: (aspect) => ({ short: aspect, full: `${aspect}：请选出这方面更好的一个。` }),
  rating: (aspect, letter) => ({
    short: `${letter} 的${aspect}`,
    full: `${letter} 的${aspect}尚未评分。`,
  }),
  why: { short: '请说明理由', full: '请说明理由：此项必填。' },
  longerWhy: (length, wanted) => ({
    short: `理由 ${length}/${wanted} 字`,
    shortest: `${length}/${wanted} 字`,
    full: `理由只有 ${length} 字，至少需要 ${wanted} 字。`,
  }),
  ideal: { short: '理想回答', full: '请写出理想回答：此项必填。' },
};
