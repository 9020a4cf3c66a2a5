import { formatCount } from '../../../format/count.ts';
import type { prompt as en } from './en.tsx';

export const prompt: typeof en = {
  name: '提示',
  turns: (count) => `${formatCount(count)} 轮`,
  fold: '收起',
  unfold: '展开',
  foldQuestion: '收起问题',
  unfoldQuestion: '展开问题',
  roles: { system: '系统', user: '用户', assistant: '助手', tool: '工具' },
};
