import type { flags as en } from './en.ts';

export const flags: typeof en = {
  title: '标记问题',
  count: (count) => `标记问题 · ${count}`,
  intro: '告诉负责人这里有问题。此项不会因此跳过。',
  target: '针对什么',
  item: '整项',
  response: (letter) => `回答 ${letter}`,
  of: (target) => `${target}的标记`,
  own: '用自己的话说',
  add: '添加',
  addUnavailable: '请先写明问题。',
  done: '完成',
  flagged: (flag) => `已标记：${flag}`,
  unflagged: (flag) => `已移除标记：${flag}`,
  keys: '字母键选回答，0 选整项，数字键选标记。',
};
