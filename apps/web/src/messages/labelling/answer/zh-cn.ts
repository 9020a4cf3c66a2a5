import type { answer as en } from './en.ts';

export const answer: typeof en = {
  why: '理由',
  whyRequired: '请说明理由（必填）',
  whyOptional: '说明理由（选填）',
  whyLength: (length, wanted) => `已写 ${length} 字，至少 ${wanted} 字`,
  reasons: '理由选项',
  chooseReasons: '选择理由',
  allBad: (kind) => (kind === 'PAIRWISE' ? '两个都差' : '全都不行'),
  saidAllBad: (kind) => (kind === 'PAIRWISE' ? '已标为两个都差' : '已标为全都不行'),
  notAllBad: '已取消该标记',
  undone: '已撤销',
  more: '更多',
  moreSaid: (count) => `更多 · ${count}`,
  undo: '撤销',
  skip: '跳过',
  submit: '提交',
};
