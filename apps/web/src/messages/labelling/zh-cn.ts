import { acts } from './acts/zh-cn.ts';
import { bar } from './bar/zh-cn.tsx';
import { emptyQueue } from './empty-queue/zh-cn.tsx';
import type { en } from './en.ts';
import { flow } from './flow/zh-cn.tsx';
import { prompt } from './prompt/zh-cn.tsx';
import { strips } from './strips/zh-cn.tsx';

export const zhCN: typeof en = { acts, bar, emptyQueue, flow, prompt, strips };
