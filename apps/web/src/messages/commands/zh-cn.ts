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
  places: {
    find: '查找',
    switch: '前往其他项目',
    sought: {
      anything: { title: '查找', ask: '去哪里，或做什么？' },
      project: { title: '前往项目', ask: '哪个项目？' },
    },
    projects: '项目',
    allProjects: '所有项目',
    newProject: '新建项目',
    here: '当前项目',
    oneself: '你',
    account: '账户',
    theme: (name) => `主题：${name}`,
    language: (name) => `语言：${name}`,
  },
};
