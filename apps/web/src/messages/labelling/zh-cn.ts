import type { en } from './en.ts';
import { acts } from './acts/zh-cn.ts';
import { answer } from './answer/zh-cn.ts';
import { aspects } from './aspects/zh-cn.ts';
import { bar } from './bar/zh-cn.tsx';
import { best } from './best/zh-cn.ts';
import { emptyQueue } from './empty-queue/zh-cn.tsx';
import { flags } from './flags/zh-cn.ts';
import { flow } from './flow/zh-cn.tsx';
import { ideal } from './ideal/zh-cn.ts';
import { missing } from './missing/zh-cn.ts';
import { pair } from './pair/zh-cn.ts';
import { prompt } from './prompt/zh-cn.tsx';
import { ranking } from './ranking/zh-cn.tsx';
import { reading } from './reading/zh-cn.ts';
import { strips } from './strips/zh-cn.tsx';
import { text } from './text/zh-cn.ts';

export const zhCN: typeof en = {
  acts,
  answer,
  aspects,
  bar,
  best,
  emptyQueue,
  flags,
  flow,
  ideal,
  missing,
  pair,
  prompt,
  ranking,
  reading,
  strips,
  text,
};
