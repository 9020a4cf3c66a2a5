import { formatCount } from '../../../format/count.ts';
import type { emptyQueue as en } from './en.tsx';

export const emptyQueue: typeof en = {
  failed: {
    title: '无法取得下一项。',
    text: (reason) => `${reason} 你已提交的内容不会丢失。`,
  },
  closed: { title: '此队列已关闭。', text: '这里的工作已经完成，你的评判都已保留。' },
  paused: {
    title: '此队列已暂停。',
    text: '负责人重新开放后，下一项会自动显示在这里，无需刷新页面。',
  },
  judged: {
    title: '能分配给你的都已评判完毕。',
    text: '他人手中的任务可能会退回。如有退回，会自动显示在这里，无需刷新页面。',
  },
  tryAgain: '重试',
  today: '今日',
  inProject: '本项目累计',
  allArrived: '你提交的内容已全部送达，可以放心关闭此页面。',
  waiting: (count) => `还有 ${formatCount(count)} 个回答等待发送，已保存在本设备上。请尽量不要关闭此页面。`,
  myWork: '我的工作',
  otherProjects: '你的其他项目',
};
