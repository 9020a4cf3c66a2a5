import type { en } from './en.tsx';

export const zhCN: typeof en = {
  version: (version) => `版本 ${version} · Apache-2.0`,
  email: '电子邮箱',
  password: '密码',
  signIn: {
    title: '登录',
    lead: (host) => `登录到 ${host}`,
    act: '登录',
    nobodyYet: '还没有管理员。请打开服务器启动时打印的初始设置链接；该链接只能使用一次。',
    capsLock: '大写锁定已开启。',
    mismatch: '电子邮箱与密码不匹配。',
    mismatchInCapitals: '电子邮箱与密码不匹配。大写锁定已开启。',
    forgotten: '忘记密码？请联系管理员。你离线完成的评判仍保存在本设备上，登录后会自动发送。',
  },
  setUp: {
    title: '首次启动',
    open: '此链接只能使用一次：它用来创建第一位管理员，之后永久失效。',
    closed: '初始设置已完成，链接已永久失效。',
    signIn: '登录',
    name: '姓名',
    act: '创建管理员',
    bringFile: '导入文件',
    orSample: '或先用示例项目看看',
    askPeople: '邀请成员，分发队列',
    noMail: '为每个人建一个账户，无需邮件服务器',
    passwordHint: (length, least) => {
      if (length === 0) return `至少 ${least} 个字符，种类不限。`;
      if (length < least) return `已有 ${length} 个字符，至少需要 ${least} 个，种类不限。`;
      return `✓ 已有 ${length} 个字符，满足至少 ${least} 个的要求。`;
    },
  },
  exhibit: {
    name: '示例',
    responseA: '回答 A',
    responseB: '回答 B',
    question: '天空为什么是蓝色的，傍晚却变红？',
    a: (
      <>
        <p>
          阳光由各种颜色的光组成。空气散射短波的蓝光，远多于长波的红光，大约是九倍。因此，蓝光会从天空的每个方向进入你的眼睛。
        </p>
        <p>
          傍晚时，阳光要穿过厚得多的空气才能到达你这里。大部分蓝光已在途中被散射掉，剩下的便是橙色和红色。
        </p>
      </>
    ),
    b: (
      <>
        <p>这是个好问题！天空的颜色由以下几个因素决定：</p>
        <ul>
          <li>
            <strong>散射。</strong>大气会散射光线，这称为瑞利散射。
          </li>
          <li>
            <strong>反射。</strong>天空映出了海洋的蓝色。
          </li>
          <li>
            <strong>尘埃。</strong>傍晚空气中的尘埃更多，而尘埃是红色的。
          </li>
        </ul>
        <p>希望以上内容对你有帮助！如果还想了解更多，请随时告诉我。</p>
      </>
    ),
    moral: '你更愿意听到哪一个回答？奖励模型所知道的一切，都来自回答过这个问题的人。',
  },
};
