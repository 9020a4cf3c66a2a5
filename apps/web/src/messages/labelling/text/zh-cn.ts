import type { text as en } from './en.ts';

export const text: typeof en = {
  end: '回答结束',
  copy: '复制',
  copied: '已复制',
  wide: '可横向滚动',
  refused: '请手动选择并复制',
  plain: {
    deep: '以纯文本显示：嵌套过深或部分过多，无法排版。',
    slow: '以纯文本显示：排版用时过长。',
    failed: '以纯文本显示：无法排版。',
  },
};
