import type { en } from './en.ts';

export const zhCN: typeof en = {
  title: '设置',
  sections: { task: '询问内容', work: '名称与时间', guidelines: '指南', training: '训练' },
  name: '名称',
  save: {
    act: '保存',
    discard: '放弃更改',
    unsaved: '尚未保存。',
    saved: (time) => `已于 ${time} 保存。标注员下次打开标注页时生效。`,
    nothing: '没有更改。',
    fromBefore: '你之前做了更改但没有保存；现按你离开时的样子显示。',
  },
  guidelines: {
    changes: '更改内容',
    changesHint: '向每个人显示新版本时一并告知。',
    changesWanted: (readers) => `将告知读过旧版本的 ${readers} 人；一两句话即可。`,
    publish: (version) => `发布为第 ${version} 版……`,
    publishShort: '发布',
    nothing: '与现有版本相同。',
    confirm: (version) => `发布第 ${version} 版？`,
    effect: (readers) =>
      readers === 0
        ? '还没有人读过旧版本。标注员开始之前会先读这一版。'
        : `读过旧版本的 ${readers} 人会得知更改内容，并被要求阅读。正在进行的评判不受影响。`,
    published: (version) => `第 ${version} 版已发布。`,
  },
  versions: {
    title: '版本',
    read: (readers, members) => `${members} 名成员中有 ${readers} 名读过最新版`,
    version: '版本',
    changes: '更改内容',
    readers: '已读人数',
    name: (version) => `第 ${version} 版`,
    view: '显示方式',
    reads: '阅读',
    compared: (newest) => `与第 ${newest} 版对照`,
    different: (gone, come) => `仅旧版有 ${gone} 个词，仅新版有 ${come} 个词。`,
    notCompared: '未能及时比较这两个版本。',
    empty: '此版本没有内容。',
  },
  practice: {
    title: '练习比较',
    available: (available, wanted) =>
      available < wanted
        ? `现有 ${available} 个，要求 ${wanted} 个：有多少答多少。`
        : `现有 ${available} 个，要求 ${wanted} 个。`,
    how: '练习比较是带有已知答案（最佳在前）和“training”标签的一行；解释在作答后显示。它不进入任何队列或数据集。像其他行一样导入，每行一个：',
    line: '这一行',
    bring: '导入文件',
  },
  passed: {
    title: '谁已通过',
    count: (passed, all) => `${passed}／${all}`,
    who: '成员',
    standing: '训练',
  },
};
