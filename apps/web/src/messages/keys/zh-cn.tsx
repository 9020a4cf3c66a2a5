import { formatCount } from '../../format/count.ts';
import type { en } from './en.tsx';

export const zhCN: typeof en = {
  sections: {
    pair: '评判两个回答',
    ranking: '为多个回答排序',
    read: '阅读',
    say: '补充说明',
    move: '继续',
    everywhere: '随处可用',
  },
  sheet: {
    title: '按键',
    lead: '点按某个键即可更改。',
    singleKeys: '单键操作',
    singleKeysHint: '关闭后，只有回车、Esc、方向键和带 Ctrl 的键起作用；其余操作都在“命令”里。',
    resetAll: '全部恢复默认',
    print: '打印',
    change: (name, key) => `${name}：${key}。更改按键`,
    pressNew: '请按新的键……',
    reset: '默认',
    resetOne: (name) => `将“${name}”恢复为默认按键`,
    swap: '互换',
    refused: {
      letter: 'A 到 P 用于指代回答。',
      digit: '数字用于评判。',
      moving: '此键用于移动和滚动。',
      browser: '此键由浏览器使用。',
      typing: '此操作须用带 Ctrl 的键。',
      taken: (key, owner) => `${key} 已用于“${owner}”。`,
    },
    nowHas: (name, key) => `${name} 现在用 ${key}。`,
    swapped: (name, key, owner, other) => `${name} 现在用 ${key}，${owner} 用 ${other}。`,
    allReset: '所有按键已恢复默认。',
    rules:
      '字母 A 到 P 指代回答，数字用于评判，方向键用于移动：这些不可更改。命令使用 Q 到 Z 和符号：无论两个还是十六个回答，都不会冲突。输入文字时，只有 Esc 和带 Ctrl 的键起作用。更改的按键保存在此设备上。',
  },
  palette: {
    title: '命令',
    ask: '想做什么？',
    recent: '最近使用',
    goTo: '前往',
    choose: '选择',
    perform: '执行',
    none: '没有叫这个名字的命令。',
    found: (count) => `${formatCount(count)} 条命令`,
  },
};
