import type { en } from './en.tsx';

/**
 * The terms, everywhere the same: project 项目, prompt 提示, response 回答, comparison 比较, queue 队列, assignment 任务,
 * judgement 评判, ranking 排序, gold 标准题, consensus 共识, adjudication 裁决, snapshot 快照, leaderboard 排行榜,
 * guidelines 指南, tie 并列, annotator 标注员, lead 负责人, reviewer 审核员, engineer 工程师. The reader is 你. Full-width punctuation;
 * a space between Han and Latin letters or digits.
 */
export const zhCN: typeof en = {
  bar: {
    skip: '跳到正文',
    allProjects: 'Pairwright：所有项目',
    projects: '项目',
    sections: '项目',
    section: {
      overview: '概览',
      label: '标注',
      work: '我的工作',
      import: '导入',
      datasets: '数据集',
      leaderboard: '排行榜',
      people: '成员',
      remarks: '留言',
      settings: '设置',
    },
    offline: (since) => (
      <>
        <span className="strong">自 {since} 起没有网络。</span>
        页面停留在当时的内容，网络恢复后会自动继续。
      </>
    ),
  },
  account: {
    opener: (initials, name) => `${initials}，${name} 的账户`,
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    language: '语言',
    languageFailed: '无法加载所选语言，请在网络恢复后重试。',
    work: '我的工作',
    tokens: 'API 令牌',
    signOut: '退出登录',
  },
  ui: {
    loading: '正在加载',
    cancel: '取消',
    close: '关闭',
    copy: '复制',
    copied: '已复制',
    copyByHand: '请手动选中并复制',
    copyThis: (what) => `复制${what}`,
    table: (label) => `${label}（表格）`,
    acts: '操作',
  },
  live: {
    asOf: (time) => <>截至 {time}</>,
    lost: (time) => <>自 {time} 起停止实时更新</>,
  },
  failures: {
    notFound: {
      page: '未找到',
      title: '这个地址没有内容。',
      text: '它可能已被移走，或者你无权查看。如果地址是手动输入的，请检查窗口顶部的地址栏。',
    },
    forbidden: {
      page: '无权访问',
      title: '你的角色无法打开此页面。',
      text: '项目负责人可以为你更换角色。',
    },
    cannotLoad: { page: '无法加载', title: '此页面无法加载。' },
    allProjects: '所有项目',
    tryAgain: '重试',
    network: '无法连接服务器。没有任何更改，请在网络恢复后重试。',
    internal: '服务器出现问题。没有任何更改，请重试，或告知管理员。',
  },
  roles: { ANNOTATOR: '标注员', REVIEWER: '审核员', LEAD: '负责人', ENGINEER: '工程师' },
  work: {
    judgements: '评判',
    lastHour: '最近一小时',
    medianTime: '用时中位数',
    skips: '跳过',
    lastJudged: '最近评判',
    notYet: '尚无',
  },
};
