import type { en } from './en.tsx';

export const zhCN: typeof en = {
  sections: {
    pair: '评判两个回答',
    ranking: '为多个回答排序',
    read: '阅读',
    say: '补充说明',
    move: '继续',
    everywhere: '随处可用',
  },
  sheet: {
    title: '快捷键',
    lead: '点按某个键即可更改。',
    singleKeys: '单键操作',
    singleKeysHint: '关闭后，只有回车、Esc、方向键和带 Ctrl 的键起作用；其余操作都在“命令”里。',
    resetAll: '全部恢复默认',
    print: '打印',
    change: (name, key) => `${name}：${key}。更改按键`,
    changing: (name) => `${name}：请按新的键……`,
    pressNew: '请按新的键……',
    reset: '默认',
    resetOne: (name) => `将“${name}”恢复为默认按键`,
    swap: '互换',
    refused: {
      letter: 'A 到 P 用于指代回答。',
      digit: '数字用于评判。',
      moving: '此键用于移动和滚动。',
      browser: '此键由浏览器使用。',
      typing: '此操作须用带 Ctrl 的键。',
      taken: (key, owner) => `${key} 已用于“${owner}”。`,
    },
    nowHas: (name, key) => `${name} 现在用 ${key}。`,
    swapped: (name, key, owner, other) => `${name} 现在用 ${key}，${owner} 用 ${other}。`,
    allReset: '所有按键已恢复默认。',
    rules:
      '字母 A 到 P 指代回答，数字用于评判，方向键用于移动：这些不可更改。命令使用 Q 到 Z 和符号：无论两个还是十六个回答，都不会冲突。输入文字时，只有 Esc 和带 Ctrl 的键起作用。更改的按键保存在此设备上。',
  },
  skip: {
    title: '跳过此项',
    lead: '此项会交给其他人，不会再分给你。',
    reason: '原因',
    reasons: {
      subject: '我对这个主题了解不够',
      language: '我不懂这种语言',
      senseless: '问题没有意义',
      broken: '有内容显示不正常',
      upsetting: '内容涉及隐私、有害或令人不适',
      other: '其他原因',
    },
    which: '具体原因',
    more: '想对负责人补充的话（可不填）',
    chooseFirst: '请选择原因。',
    sayWhich: '请说明具体原因。',
    detailed: (reason, more) => `${reason}：${more}`,
    back: '返回',
    skip: '跳过',
  },
  remark: {
    title: '给负责人留言',
    lead: '此项有什么问题，或者指南没有说清什么。此项会留在你的页面上；答复也会出现在这里。',
    text: '你的留言',
    writeFirst: '请先写点内容。',
    back: '返回',
    send: '发送',
    handedIn: '你的留言正在发送给负责人。',
  },
  guidelines: {
    title: '指南',
    version: (version) => `第 ${version} 版`,
    written: (version, at, author) =>
      author === null ? `第 ${version} 版，${at}` : `第 ${version} 版，${at}，${author}`,
    choose: '显示的版本',
    show: '显示',
    text: '正文',
    changed: (since) => `与第 ${since} 版的差异`,
    whatChanged: (changes) => (
      <>
        <span className="strong">改动：</span>
        {changes}
      </>
    ),
    same: '文字没有变化。',
    historyFailed: '无法加载以前的版本。',
    acknowledge: '我已读过',
    none: '此项目没有书面指南。如有疑问，请向负责人询问评判依据。',
  },
};
