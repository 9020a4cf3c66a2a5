import { formatCount } from '../../format/count.ts';
import type { en } from './en.ts';

export const zhCN: typeof en = {
  find: {
    name: '在问题和回答中查找',
    field: '查找',
    place: (current, count, isMore) =>
      `第 ${formatCount(current)} 处，共 ${formatCount(count)}${isMore ? '+' : ''} 处`,
    none: '未找到',
    next: '下一处',
    previous: '上一处',
    close: '关闭查找栏',
  },
  preferences: {
    title: '阅读',
    layout: '布局',
    layouts: { side: '并排', stacked: '上下', focused: '每次一个' },
    together: '同步滚动',
    difference: '标出仅一方有的内容',
    raw: '原始文本',
    find: '查找…',
    size: '字号',
    sizes: { '1': '最小', '2': '常规', '3': '较大', '4': '大', '5': '最大' },
    face: '字体',
    faces: { serif: '衬线', sans: '无衬线' },
    measure: '行宽',
    measures: { short: '窄', usual: '常规', long: '宽' },
    lead: '行距',
    leads: { tight: '紧凑', usual: '常规', open: '宽松' },
    kept: '已保存在本设备上。',
  },
};
