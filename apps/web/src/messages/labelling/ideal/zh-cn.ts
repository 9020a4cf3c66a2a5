import type { ideal as en } from './en.ts';

export const ideal: typeof en = {
  title: '理想回答',
  given: '已写理想回答',
  required: '必填',
  from: '起始内容',
  anew: '空白',
  response: (letter) => letter,
  responseName: (letter) => `回答 ${letter} 的原文`,
  text: '正文',
  changes: (letter) => `与 ${letter} 的差异`,
  same: (letter) => `与 ${letter} 完全相同。`,
  writtenAnew: '重新撰写',
  editedFrom: (letter) => `由 ${letter} 修改而来`,
  kept: '边写边存入草稿，随你的回答一起提交。',
  discard: '丢弃',
  nothingToDiscard: '没有可丢弃的内容。',
  undo: '撤销',
  back: '返回阅读',
};
