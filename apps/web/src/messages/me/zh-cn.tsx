import type { en } from './en.tsx';

export const zhCN: typeof en = {
  title: 'API 令牌',
  administrator: '管理员',
  forPrograms: '供以你的身份运行的程序和脚本使用',
  create: '新建令牌',
  empty: {
    title: '还没有令牌。',
    text: '有了令牌，脚本就能通过与此页面相同的 API 导入文件、评判或导出。',
  },
  columns: { name: '名称', may: '权限', made: '创建时间', lastUsed: '最近使用' },
  never: '从未',
  revoke: {
    open: '吊销…',
    openNamed: (name) => `吊销 ${name}`,
    title: (name) => `吊销“${name}”？`,
    act: '吊销',
    text: '从此刻起，使用它的程序都会被拒绝。令牌无法恢复，但可以新建。',
    done: (name) => `已吊销“${name}”。`,
  },
  form: {
    name: '名称',
    nameHint: '说明由什么程序使用。',
    may: '允许',
    scopes: {
      read: '查看项目、进度和结果',
      judge: '领取比较并提交评判',
      import: '导入文件',
      export: '创建快照并导出数据集',
      manage: '管理项目：队列和成员',
      admin: '管理此部署：账户',
    },
    notMore: '权限绝不会超过你本人。',
    act: '创建令牌',
    chooseFirst: '请先选择允许的操作。',
  },
  made: {
    title: '请立即复制令牌',
    text: '令牌只显示这一次；这里仅保留足以识别它的摘要。',
    token: '令牌',
    done: '完成',
  },
  device: {
    title: '本设备',
    note: '界面的排列方向',
    direction: '方向',
    directions: { auto: '跟随语言', ltr: '从左到右', rtl: '从右到左' },
  },
};
