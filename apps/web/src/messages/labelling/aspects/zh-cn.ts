import type { aspects as en } from './en.ts';

export const aspects: typeof en = {
  overall: '总体',
  questions: '问题',
  optional: '选填',
  of: (aspect, letter) => `${letter} 的${aspect}`,
  better: (letter) => `${letter} 更好`,
  same: '不相上下',
  rated: (number, of, label) => `${number}/${of}，${label}`,
  said: (question, answer) => `${question}：${answer}`,
  whichBetter: (aspect) => `${aspect}：哪个更好`,
  next: (done, question) => `${done}。下一题：${question}`,
  lowToHigh: (lowest, highest) => `${lowest} … ${highest}`,
  ratedOf: (rated, of) => `已评 ${rated}/${of}`,
  answer: '回答当前问题',
  previousQuestion: '上一个问题',
  nextQuestion: '下一个问题',
  isAnswered: '已回答',
};
