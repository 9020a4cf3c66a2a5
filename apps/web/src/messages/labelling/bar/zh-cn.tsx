import { formatCount } from '../../../format/count.ts';
import type { bar as en } from './en.tsx';

export const bar: typeof en = {
  pageTitle: (project) => `标注 · ${project} · Pairwright`,
  allProjects: 'Pairwright：所有项目',
  today: (count) => (
    <>
      今日 <b className="num desk-today">{formatCount(count)}</b>
    </>
  ),
  progress: (done, total) => `已完成 ${formatCount(done)} / ${formatCount(total)} 个比较`,
  guidelines: '指南',
  keys: '快捷键',
  commands: '命令',
  more: '更多',
  skip: '跳过这一项',
  remark: '留言',
  remarkToLead: '给负责人留言',
  myWork: '我的工作',
  waiting: (count) => `${formatCount(count)} 项等待发送`,
  notKept: '草稿无法保存',
  notKeptWhy: '此浏览器不提供存储空间：页面关闭后，已输入的内容会丢失。',
  draftSaved: (time) => `草稿已保存 ${time}`,
  allSent: '已全部发送',
};
