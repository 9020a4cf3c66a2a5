import { formatCount } from '../../format/count.ts';
import type { en } from './en.tsx';

export const zhCN: typeof en = {
  title: '项目',
  create: '新建项目',
  none: {
    title: '你还没有加入任何项目。',
    text: '负责人把你加入项目后，项目会显示在这里。请把你登录所用的电子邮箱告诉对方。',
  },
  first: {
    title: '还没有项目。',
    text: '项目就是围绕一份模型输出向人们提出的一个问题：两个回答哪个更好，或者多个回答如何排序。你可以新建自己的项目，也可以在我们的示例里一分钟内完成第一次评判。',
    sample: '加载示例项目',
    sampleNote: '示例包含两个小项目：一个成对比较，一个排序。',
  },
  columns: {
    project: '项目',
    progress: '进度',
    comparisons: '比较',
    judgements: '评判',
    today: '你今日的评判',
  },
  kinds: { PAIRWISE: '成对', RANKING: '排序' },
  of: (done, total) => (
    <>
      {done} <span className="quiet">/ 共 {total}</span>
    </>
  ),
  progress: (name, done, total) => `${name}：已完成 ${formatCount(done)} / ${formatCount(total)} 个比较`,
  nothingImported: '尚未导入内容',
  percentDone: (percent) => `已完成 ${percent}%`,
  queues: {
    open: '开放',
    paused: '已暂停',
    closed: '已关闭',
    allOpen: (count) => `${formatCount(count)} 个队列均开放`,
    someOpen: (open, count) => `${formatCount(count)} 个队列中 ${formatCount(open)} 个开放`,
  },
};
