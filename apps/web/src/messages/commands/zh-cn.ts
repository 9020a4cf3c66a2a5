import { formatCount } from '../../format/count.ts';
import type { en } from './en.ts';

export const zhCN: typeof en = {
  title: '命令',
  ask: '想做什么？',
  recent: '最近使用',
  choose: '选择',
  perform: '执行',
  allKeys: '所有快捷键',
  none: '没有叫这个名字的命令。',
  found: (count) => `${formatCount(count)} 条命令`,
};
