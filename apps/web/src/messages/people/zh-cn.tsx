import { formatCount } from '../../format/count.ts';
import type { en } from './en.tsx';

export const zhCN: typeof en = {
  title: '成员',
  members: (count) => `${formatCount(count)} 名成员`,
  add: '添加成员',
  empty: {
    title: '此项目还没有成员。',
    text: '管理员始终可以看到它。添加标注员后，进入队列的内容就会分发给他们。',
  },
  who: '成员',
  role: '角色',
  guidelines: '指南',
  training: '训练',
  guidelinesRead: (version, newest) =>
    version === 0 ? '未读' : version < newest ? `第 ${version} 版（共 ${newest} 版）` : `第 ${version} 版`,
  roleOf: (name) => `${name} 的角色`,
  roles: { ANNOTATOR: '标注员', REVIEWER: '审核员', ENGINEER: '工程师', LEAD: '负责人' },
  may: {
    ANNOTATOR: '评判比较',
    REVIEWER: '评判，并查看一致性和排行榜',
    ENGINEER: '导入文件、创建快照、导出',
    LEAD: '此项目的一切，包括成员和队列',
  },
  roleAndMay: (role, may) => `${role}：${may}`,
  nowIs: (name, role) => `${name} 现在是${role}。`,
  form: {
    account: '账户',
    sources: { known: '已有账户', new: '新建账户' },
    nobodyLeft: '所有有账户的人都已加入。',
    nobodyLeftHint: '所有有账户的人都已加入。新账户由管理员创建。',
    name: '姓名',
    email: '电子邮箱',
    password: '密码',
    passwordHint: '请自行转交；系统不会发送邮件，密码也不会再次显示。',
    thePassword: '密码',
    as: '角色',
    act: '添加',
    added: '已加入项目。',
  },
  remove: {
    open: '移除…',
    openNamed: (name) => `移除 ${name}`,
    title: (name) => `移除 ${name}？`,
    act: '移除',
    effect: '对方将无法再看到此项目，手中的任务会分给其他人。',
    judgedNothing: '对方尚未做过评判。',
    judgementsStay: (count) => `对方的 ${formatCount(count)} 个评判会保留。`,
    done: (name) => `${name} 已不在此项目中。`,
  },
};
