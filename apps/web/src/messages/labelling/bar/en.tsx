import { formatCount } from '../../../format/count.ts';
import { counted } from '../../english.ts';

export const bar = {
  pageTitle: (project: string) => `Label · ${project} · Pairwright`,
  allProjects: 'Pairwright: all projects',
  today: (count: number) => (
    <>
      <b className="num desk-today">{formatCount(count)}</b> today
    </>
  ),
  progress: (done: number, total: number) => `${formatCount(done)} of ${counted(total, 'comparison')} done`,
  guidelines: 'Guidelines',
  keys: 'Keys',
  commands: 'Commands',
  more: 'More',
  skip: 'Skip this one',
  remark: 'Remark',
  remarkToLead: 'Remark to the lead',
  myWork: 'My work',
  waiting: (count: number) => `${formatCount(count)} waiting to send`,
  notKept: 'Drafts are not kept',
  notKeptWhy: 'This browser gives no storage: what is typed is lost with the page.',
  draftSaved: (time: string) => `Draft saved ${time}`,
  allSent: 'All sent',
};
