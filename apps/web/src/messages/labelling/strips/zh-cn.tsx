import { formatCount } from '../../../format/count.ts';
import type { strips as en } from './en.tsx';

export const strips: typeof en = {
  dismiss: '知道了',
  copy: '复制',
  tryNow: '立即重试',
  extra: (
    <>
      <span className="strong">你的上一次评判超过了时限</span>，名额已被他人占用：它会作为额外评判保留。
    </>
  ),
  offline: (since, waiting, ahead) => (
    <>
      <span className="strong">自 {since} 起没有网络。</span>
      你可以继续工作：{formatCount(waiting)} 个评判已保存在本设备上，
      <span className="wide-only">网络恢复后</span>会自动发送
      <span className="wide-only">{ahead > 0 && `；还有 ${formatCount(ahead)} 项已备好`}</span>。
    </>
  ),
  expired: (time) => (
    <>
      <span className="strong">你处理此项的时限已于 {time} 到期，它可能已分给他人。</span>
      你的回答仍然保留；现在提交的话，若名额已被占用，则作为额外评判发送。
    </>
  ),
  refusedJudgement: (time) => `你在 ${time} 提交的评判未被接受。`,
  refusedSkip: (time) => `你在 ${time} 的跳过未被接受。`,
  refusedRemark: (time) => `你在 ${time} 的留言未被接受。`,
  refusedAcknowledgement: (time) => `你在 ${time} 确认已读指南，未被接受。`,
  wrote: (text) => `你写的是：“${text}”`,
};
