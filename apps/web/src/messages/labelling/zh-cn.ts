import type { en } from './en.ts';
import { emptyQueue } from './empty-queue/zh-cn.tsx';

export const zhCN: typeof en = { emptyQueue };
