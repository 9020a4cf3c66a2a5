import type { flow as en } from './en.tsx';

export const flow: typeof en = {
  elsewhere: {
    title: '你正在另一个标签页中评判。',
    text: (project) =>
      `${project} 已在那里打开。你的草稿和提交的内容都保存在本设备上，两边通用；关闭另一个标签页后，这里会自动继续。`,
    takeOver: '改在这里评判',
    projects: '你的其他项目',
  },
  sending: (count) => (count > 1 ? `正在发送 ${count} 项` : '正在发送'),
  signedOut: {
    state: '已退出登录',
    strip: (
      <>
        <span className="strong">你已退出登录。</span>
        没有丢失任何内容：已输入的仍在页面上，已提交的保存在本设备上，重新登录后会自动发送。
      </>
    ),
    act: '重新登录',
    password: '密码',
    mismatch: '邮箱与密码不匹配。',
    other: '不是你？前往登录页',
  },
  last: {
    undo: '撤回上一项',
    noSkip: '此项已评判：可修改，或保持原样。',
    undoNamed: '撤回上一个评判',
    changing: (until) => (
      <>
        <span className="strong">正在修改你的上一个回答。</span>
        {until !== null && `可修改至 ${until}。`}
        <span className="wide-only">提交即替换，按 Esc 保持原样。</span>
      </>
    ),
    leave: '保持原样',
    refused: (time) => `你在 ${time} 所做的修改未被接受；之前的回答仍然有效。`,
  },
  judgedElsewhere: '你已在另一个窗口或设备上评判过此项，以那次回答为准。',
  rest: {
    breakNamed: '休息 / 继续',
    act: '休息一下',
    strip: (minutes) => (
      <>
        <span className="strong">你已评判 {minutes} 分钟。</span>短暂休息会有帮助。
      </>
    ),
    later: '稍后',
    title: '休息中。',
    text: '你已开始的内容保存在本设备上，其余各项已退回队列，休息时间不计入。',
    resume: '继续',
    remind: '建议休息的间隔',
    never: '从不',
    minutes: (minutes) => `${minutes} 分钟`,
  },
};
