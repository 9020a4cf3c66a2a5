import type { en } from './en.tsx';

/**
 * The terms, everywhere the same: project 项目, prompt 提示, response 回答, comparison 比较, queue 队列, assignment 任务,
 * judgement 评判, ranking 排序, gold 标准题, consensus 共识, adjudication 裁决, snapshot 快照, leaderboard 排行榜,
 * guidelines 指南, annotator 标注员, lead 负责人, reviewer 审核员, engineer 工程师. The reader is 你. Full-width punctuation;
 * a space between Han and Latin letters or digits.
 */
export const zhCN: typeof en = {
  account: {
    opener: (initials, name) => `${initials}，${name} 的账户`,
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    language: '语言',
    languageFailed: '无法加载所选语言，请在网络恢复后重试。',
    tokens: 'API 令牌',
    signOut: '退出登录',
  },
  ui: {
    loading: '正在加载',
  },
};
