import { formatCount } from '../../format/count.ts';
import type { en } from './en.tsx';

export const zhCN: typeof en = {
  title: '数据集',
  note: '快照永不改变；相同的选项永远得到相同的字节',
  create: '新建快照',
  empty: {
    title: '还没有快照。',
    text: '快照保存项目在某一刻的状态：比较、评判以及它们的共识。各种格式的导出都由快照生成，无论后续工作如何进行，导出结果都不会改变。',
  },
  snapshot: (version) => `快照 ${version}`,
  table: {
    name: '快照',
    snapshot: '快照',
    comparisons: '比较',
    pending: '正在生成',
    failed: '失败',
  },
  form: {
    asItIs: (judgements, done, total) =>
      `当前状态：${formatCount(judgements)} 个评判，已完成 ${formatCount(done)} / ${formatCount(total)} 个比较。期间工作照常进行。`,
    name: '名称',
    nameHint: '可以留空。',
    splits: '划分比例（百分比）',
    splitsHint: '按提示的哈希值划分：同一提示不会出现在两边。',
    negative: '每个比例都不能小于 0%。',
    sum: (percent) => `各比例合计为 ${percent}%，必须等于 100%。`,
    least: '最少评判数',
    leastHint: '评判数不足的比较不会收入快照；填 0 则连未评判的也保留。',
    act: '创建快照',
  },
  pending: (version) => `正在生成 v${version}，完成后会自动显示在这里。`,
  failed: (version, why) => (
    <>
      <span className="strong">v{version} 生成失败。</span>
      {why} 其他内容不受影响，请新建一个快照。
    </>
  ),
  export: {
    title: (version) => `导出 v${version}`,
    rows: (count) => `${formatCount(count)} 个比较`,
    theSha: ' SHA-256',
    firstLine: '训练程序读到的第一行',
    shaOfFile: '此文件的 SHA-256',
    command: '命令',
    download: '下载 JSONL',
    downloadParquet: '下载 Parquet',
    card: '数据集说明',
    unreachable: '无法获取导出内容，请在网络恢复后重试。',
    refused: (status) => `服务器拒绝了此导出（${status}）。`,
    cut: (characters) => `（${characters} 个字符）`,
  },
  options: {
    format: '格式',
    votes: '投票',
    votesHint: 'consensus：每对一行；each：每个评判一行。',
    ties: '并列',
    tiesKept: 'keep：并列原样保留。',
    tiesHint: 'both：两个方向各一行；half：同上，各计一半权重。',
    pairs: '排序的成对方式',
    agreement: '最低一致性',
    agreementRange: '最低一致性，0 至 1',
    split: '划分',
    splitHint: (shares) => `${shares} 按提示的哈希值划分：同一提示不会出现在两边。`,
    file: '文件',
  },
  meanings: {
    native: '全部内容：比较、评判、共识。',
    trl: 'TRL：提示单列，对话格式。',
    'trl-implicit': 'TRL：提示包含在两个回答之中。',
    'trl-text': 'TRL：纯文本。',
    kto: 'TRL：不成对，用于 KTO。',
    openai: 'OpenAI：偏好微调。',
    'llama-factory': 'LLaMA-Factory：ShareGPT 排序格式。',
    axolotl: 'Axolotl：用于 DPO。',
    openrlhf: 'OpenRLHF：奖励模型与 DPO。',
    helpsteer3: 'HelpSteer3：每位标注员的偏好。',
    'hh-rlhf': 'Anthropic hh-rlhf：两段对话记录。',
    ultrafeedback: 'UltraFeedback：二元化并带评分。',
    kwise: 'Nectar：多个回答的排序。',
    battles: 'Arena：模型两两对战。',
  },
};
