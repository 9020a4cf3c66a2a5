import { formatCount } from '../../../format/count.ts';
import type { reading as en } from './en.ts';

export const reading: typeof en = {
  response: (letter) => `回答 ${letter}`,
  textOf: (letter) => `回答 ${letter} 的正文`,
  size: {
    word: (amount) => `${formatCount(amount)} 词`,
    character: (amount) => `${formatCount(amount)} 字`,
  },
  codeBlocks: (count) => `${formatCount(count)} 个代码块`,
  lists: (count) => `${formatCount(count)} 个列表`,
  tables: (count) => `${formatCount(count)} 个表格`,
  turns: (count) => `${formatCount(count)} 轮`,
  list: (parts) => parts.join('、'),
  readToEnd: '已读到结尾',
  readTo: (percent) => `已读到 ${percent}%`,
  together: '同步滚动',
  apart: '各自滚动',
  layouts: {
    side: '并排',
    stacked: '上下排列',
    focused: '每次一个',
  },
  said: {
    together: '各回答同步滚动。',
    apart: '各回答各自滚动。',
    differenceOn: '已标出仅一方有的内容。',
    differenceOff: '不再标出差异。',
    raw: '原始文本。',
    set: '排版后的文本。',
    parting: (turn) => `从第 ${turn} 轮开始不同。`,
  },
  difference: {
    pending: '正在比较…',
    only: (unit, count, letter, isRough) =>
      `${isRough ? '约 ' : ''}${formatCount(count)} ${unit === 'word' ? '词' : '字'}仅见于 ${letter}`,
    identical: (letter) => `用词与 ${letter} 完全相同`,
    disjoint: (letter) => `与 ${letter} 毫无共同之处`,
    missed: '文本过长，未能及时比较',
  },
  roles: { system: '系统', user: '用户', assistant: '助手', tool: '工具' },
  named: (role, name) => `${role} · ${name}`,
  reasoning: '推理过程',
  reasoningOpen: '推理过程（未结束）',
  fold: '收起',
  unfold: '展开',
  calls: (tool) => `调用 ${tool}`,
  same: (turns) => `前 ${formatCount(turns)} 轮两者相同`,
  partHere: '从这里开始不同',
  endsHere: '此对话到此为止，另一个还在继续',
  toParting: '转到分歧处',
  open: '阅读',
};
