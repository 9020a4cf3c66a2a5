import type { en } from './en.ts';

export const zhCN: typeof en = {
  title: '新建项目',
  name: '名称',
  act: '创建项目',
};
