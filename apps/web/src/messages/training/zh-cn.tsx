import type { en } from './en.tsx';

export const zhCN: typeof en = {
  pageTitle: (project) => `练习 · ${project} · Pairwright`,
  name: '练习',
  progress: (number, of) => `练习 ${number} / ${of}`,
  toCome: '每题之后会给出已知答案。',
  right: '正确。',
  other: '已知答案不同。',
  yours: '你的答案',
  known: '已知答案',
  onlySide: '这里只看哪个更好，不看程度。',
  why: '原因',
  next: '下一题',
  result: '查看结果',
  passed: {
    title: '你已准备好。',
    text: (right, of) => `${of} 题中答对 ${right} 题。`,
    begin: '开始评判',
  },
  failed: {
    title: '还差一点。',
    text: (right, of, wanted) =>
      `${of} 题中答对 ${right} 题，需要答对 ${wanted} 题。练习正是为此而设，不计入工作。`,
    advice: '请结合说明再读一遍指南，准备好后重新开始。如果觉得哪里不对，请告诉负责人。',
    guidelines: '阅读指南',
    again: '重新开始',
  },
  none: {
    title: '还没有可练习的内容。',
    text: '负责人还要准备练习。准备好后会显示在这里。',
  },
  failedToLoad: '练习需要网络。',
  tryAgain: '重试',
  notTaken: (reason) => `你的答案未被接受，仍保留在这里。${reason}`,
};
