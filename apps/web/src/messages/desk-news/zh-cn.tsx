import type { en } from './en.tsx';

export const zhCN: typeof en = {
  guidelines: {
    changed: (changes) => (
      <>
        <span className="strong">指南有改动。</span>
        {changes}
        <span className="wide-only">请先完成此项，下一项之前会请你阅读。</span>
      </>
    ),
    read: <>阅读并确认</>,
    first: '开始之前',
    firstLead: (project) => `在“${project}”中如何评判。随时可在“指南”中再看。`,
    again: '指南有改动',
    againLead: '继续之前，请先阅读新内容。你的草稿和已提交的内容都保留着。',
    title: '指南',
    back: '回到练习',
    begin: '开始评判',
    goOn: '继续评判',
    notArrived: (reason) => `无法记下你已读过。${reason}`,
  },
  remarks: {
    answered: '负责人答复了你的留言',
    you: '你',
    lead: '负责人',
    seen: '知道了',
    all: '全部留言',
  },
  change: {
    gone: '该判断已不能再修改。',
    failed: (reason) => `无法取得该判断。${reason}`,
  },
};
