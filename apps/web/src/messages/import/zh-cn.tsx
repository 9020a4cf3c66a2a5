import { formatCount } from '../../format/count.ts';
import type { en } from './en.tsx';

export const zhCN: typeof en = {
  title: '导入文件',
  pageOf: (key) => `导入 ${key}`,
  stepsName: '步骤',
  steps: { file: '文件', import: '导入', result: '结果' },
  drop: {
    idle: '将文件拖到这里，或点击选择',
    over: '松开即可放入文件',
    note: '在你确认之前不会存储任何内容。',
    input: '要导入的文件',
    kinds:
      'JSONL、JSON 数组、CSV 或 Parquet，可不压缩，也可用 gzip 或 zstd 压缩，大小不限。也可以在终端中使用有导入权限的 API 令牌：',
    command: '命令',
  },
  chosen: {
    facts: (size, changed) => `${size} · 修改于${changed}`,
    queue: '放入队列',
    empty: '文件是空的。',
    import: '导入',
    look: '只查看',
    other: '换一个文件',
    note: '“只查看”会读取整个文件，说明哪些会导入、哪些会被拒绝，但不存储任何内容。',
  },
  looked: '仅查看：尚未存储任何内容。以下是导入后的预计结果。',
  formats: {
    title: '可自动识别的格式',
    native: '一个提示和 2 至 16 个回答',
    trl: '提示、优选回答、落选回答',
    hhRlhf: '两段对话记录：优选与落选',
    modelOutputs: { name: '模型输出', shape: '每个模型和提示一行，按提示归组' },
    note: '有问题的行会连同行号和原因一起被拒绝，其余正常的行照常导入。无论按键还是按内容，任何内容都不会重复导入。',
  },
  upload: {
    of: (percent, size) => (
      <>
        <span className="strong">{percent}%</span>
        <span className="soft">，共 {size}</span>
      </>
    ),
    bar: (file) => `${file} 的上传进度`,
    isUp: '已全部上传，服务器正在读取最后几行。',
    sending: '正在发送。',
    sent: (size, aSecond) => `已发送 ${size}，每秒 ${aSecond}。`,
    stay: '在此之前请停留在此页面。',
    brokenLook: '如果查看中断，重新运行即可：任何内容都不会重复导入。',
    brokenImport: '如果导入中断，重新运行即可：任何内容都不会重复导入。',
    stop: '停止',
  },
  failure: {
    broken: (
      <>
        <span className="strong">连接中断。</span>
        网络恢复后请重新导入：系统会视为同一次导入，任何内容都不会重复。
      </>
    ),
    nothingIn: '此文件未导入任何内容。',
    notTaken: '服务器无法接收此文件，未导入任何内容。',
    mendIt: '请修正后重新导入，也可以原样再导入一次：任何内容都不会重复。',
    refused: '被拒绝的行',
    first: (count) => `前 ${formatCount(count)} 条`,
    table: '被拒绝的行',
    why: '原因',
  },
  result: { title: '导入', seeQueue: '查看队列', another: '再导入一个文件' },
  report: {
    allHere: '所有内容都已存在。',
    allWasHere: '所有内容先前都已存在。',
    wouldGoIn: (comparisons) => `将导入 ${formatCount(comparisons)} 个比较。`,
    wouldNot: (rows) => `${formatCount(rows)} 行不会导入。`,
    areIn: (comparisons) => `已导入 ${formatCount(comparisons)} 个比较。`,
    areNot: (rows) => `${formatCount(rows)} 行未导入。`,
    sentences: (first, second) => `${first}${second}`,
    rows: (count) => `${formatCount(count)} 行`,
    rowsOf: (count, format) => `${formatCount(count)} 行，按 ${format} 格式读取`,
    fresh: (count) => `${formatCount(count)} 行新增`,
    alreadyHere: (count) => `${formatCount(count)} 行已存在`,
    refusedCount: (count) => `${formatCount(count)} 行被拒绝`,
    waiting: (count) => `${formatCount(count)} 个提示等待第二个模型的回答`,
    counts: (parts) => `${parts}。`,
    mend: '请修正这些行后重新导入：已导入的内容会保留，不会重复。',
    refused: '被拒绝的行',
    warnings: '警告',
    firstOf: (shown, all) => `前 ${formatCount(shown)} 条，共 ${formatCount(all)} 条`,
  },
  issues: { line: '行', field: '字段', wrong: '问题', code: '代码' },
  history: {
    title: '已有导入',
    note: '最新的在前',
    table: '导入记录',
    import: '导入',
    state: '状态',
    when: '时间',
    by: '导入者',
    format: '格式',
    rows: '行数',
    fresh: '新增',
    alreadyHere: '已存在',
    refused: '被拒绝',
    comparisons: '比较',
    states: { DONE: '完成', FAILED: '失败' },
  },
};
