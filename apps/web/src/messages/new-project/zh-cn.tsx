import type { en } from './en.tsx';

export const zhCN: typeof en = {
  title: '新建项目',
  name: '名称',
  guidelines: '指南',
  guidelinesHint: '使用 Markdown。写明在这里什么样的回答更好，并举一两个例子；标注员按 T 打开。',
  act: '创建项目',
  judgements: '每个比较的评判数',
  judgementsHint: '由同样数量的不同人员完成。计算一致性至少需要两个。',
  leaseMinutes: '每项时限（分钟）',
  leaseMinutesHint: '超时后，该比较会分给其他人；已输入的内容会保留。',
  ask: {
    what: '询问内容',
    kinds: { PAIRWISE: '成对：二选一', RANKING: '排序：2 至 16 个' },
    ties: '允许平局',
    reason: '文字理由',
    reasons: { OFF: '不询问', OPTIONAL: '自愿填写', REQUIRED: '必须填写' },
    strengths: '好多少',
    strengthsHint: '每行一个程度，从最弱的开始。留空则只问哪个更好。',
    defaultStrengths: ['略好', '更好', '好得多'],
    tooMany: (most, count) => `最多 ${most} 个标签，现有 ${count} 个。`,
    twice: (label) => `“${label}”出现了两次。`,
  },
  preview: {
    caption: '标注员看到的样子',
    scale: '标注员看到的量表',
    ranking: '标注员写出的排序',
    better: '更好',
    tie: '平局',
    stop: (letter, label) => `${letter} ${label}`,
  },
};
