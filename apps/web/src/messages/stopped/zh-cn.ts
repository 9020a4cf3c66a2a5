import type { en } from './en.ts';

export const zhCN: typeof en = {
  page: '已停止',
  title: '此页面停止了工作。',
  text: '可能是 Pairwright 在页面打开期间更新了，也可能是我们的程序有误。已保存的内容不会丢失，本设备上的草稿也在；重新加载页面通常即可恢复。',
  reload: '重新加载页面',
};
