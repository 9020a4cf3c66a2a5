import type { en } from './en.ts';

export const zhCN: typeof en = {
  title: '留言',
  open: (count) => (count === 0 ? '全部已答复' : `${count} 条待答复`),
  list: '全部留言，未答复的在前',
  one: '留言',
  someone: '已离开的人',
  isOpen: '待答复',
  isAnswered: '已答复',
  item: '标注员看到的条目',
  answer: '答复',
  hint: '标注员会在标注页上看到。发送后不能更改。',
  missing: '请先写下答复。',
  act: '答复',
  sent: '已答复。',
  answerOf: (name) => `${name} 的答复`,
  empty: {
    title: '还没有留言。',
    text: '当某个条目不清楚、显示有误或指南未涉及时，标注员可在标注页按 @ 写信给你。留言显示在这里，旁边是相关条目；你的答复会送回给他们。',
  },
};
