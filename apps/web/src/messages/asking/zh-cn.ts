import type { AskedTask } from '../../asking/task-form.ts';
import type { en } from './en.ts';

const fiveSteps = ['完全没有', '略有', '部分', '大部分', '完全'];

export const zhCN: typeof en = {
  shape: {
    label: '询问内容',
    names: { PAIR: '二选一', RANKING: '排序', BEST: '多个中选最佳' },
    hints: {
      PAIR: '每次两个回答：哪个更好，好多少。',
      RANKING: '每次 2 至 16 个回答，按偏好排序。',
      BEST: '每次 2 至 16 个回答；不比较其余回答之间的高下。',
    },
  },
  scale: {
    preset: '好多少',
    presets: {
      better: '只问哪个更好',
      seven: '七级，如 HelpSteer3',
      four: '四种程度，如 Llama 2',
      own: '自定文字',
    },
    labels: {
      seven: ['略好', '更好', '好得多'],
      four: ['几乎相同／不确定', '略好', '更好', '明显更好'],
    },
    own: '程度',
    ownHint: '每行一个，从最弱的开始，最多七个。量表两侧各出现一次。',
    ties: '允许并列',
  },
  aspects: {
    title: '其他方面',
    none: '只有总体评判',
    note: '质量的各个方面，分别询问。标注员用数字键和 [ ] 即可作答，手不离键盘。',
    add: '添加',
    own: '自定方面',
    all: '全部五个',
    presets: [
      { name: '有用性', description: '回答在多大程度上满足了要求。', labels: fiveSteps },
      { name: '正确性', description: '所说的是否真实、完整。', labels: fiveSteps },
      { name: '连贯性', description: '是否清楚、前后一致。', labels: fiveSteps },
      {
        name: '复杂度',
        description: '写出这样的回答需要多少知识。',
        labels: ['基础', '简单', '中等', '高级', '专家'],
      },
      {
        name: '详略',
        description: '相对于要求而言有多长。',
        labels: ['很短', '偏短', '恰当', '偏长', '很长'],
      },
    ],
    ratingLabels: fiveSteps,
    one: (place, name) => (name === '' ? `方面 ${place}` : name),
    name: '名称',
    kind: '询问方式',
    kinds: { PREFERENCE: '两者哪个更好', RATING: '分别评分' },
    labels: '量表，从低到高',
    labelsHint: '每行一个标签，两个至七个。',
    description: '评判依据',
    scaleAndGuide: '量表与评判依据',
    ends: (lowest, highest) => `${lowest}……${highest}`,
    required: '必须作答',
    optional: '可以不答',
    up: (name) => `上移“${name}”`,
    down: (name) => `下移“${name}”`,
    remove: (name) => `移除“${name}”`,
    removeShort: '移除',
    full: (most) => `最多 ${most} 个方面。`,
  },
  why: {
    title: '理由',
    rule: '文字理由',
    rules: { OFF: '不询问', OPTIONAL: '自愿填写', REQUIRED: '必须填写' },
    notes: { OFF: '不要求文字', OPTIONAL: '自愿填写文字', REQUIRED: '必须填写文字' },
    minLength: '最少字符数',
    minLengthHint: '针对已填写的理由。0：长度不限。',
    reasons: '可选的理由',
    reasonsHint: '每行一个；按键或点按选择，与文字并列。留空则不提供。',
    chosen: (count) => `${count} 个可选`,
  },
  beside: {
    title: '标记、全都不好、理想回答',
    flags: '标记',
    flagsHint: '每行一个；可针对整个条目或单个回答。留空则不提供标记。',
    flagCount: (count) => `${count} 个标记`,
    allBad: '评判之外可以说“全都不好”',
    allBadNote: '全都不好',
    ideal: '理想回答',
    ideals: { OFF: '不询问', OPTIONAL: '自愿填写', REQUIRED: '必须填写' },
    idealHint: '重新写，或在某个回答的基础上修改。',
    idealNotes: { OPTIONAL: '自愿写理想回答', REQUIRED: '必须写理想回答' },
    nothing: '无',
  },
  usualFlags: ['不安全', '个人信息', '语言不符', '显示异常'],
  work: {
    title: '时间',
    judgements: '每个比较的评判数',
    judgementsHint: '由同样数量的不同人员完成。计算一致性至少需要两个。',
    leaseMinutes: '每项时限（分钟）',
    leaseMinutesHint: '超时后，该比较会分给其他人；已输入的内容会保留。',
    undoMinutes: '可更改评判的时间（分钟）',
    undoMinutesHint: '在此时间内可以召回并更改评判。0：不允许。',
    note: (leaseMinutes, undoMinutes) => `每项 ${leaseMinutes ?? 0} 分钟，${undoMinutes ?? 0} 分钟内可更改`,
  },
  training: {
    title: '上岗前的训练',
    ask: '先练习，再分配工作',
    comparisons: '练习比较数',
    comparisonsHint: '每人需要回答的数量；可用的较少时以可用的为准。',
    percent: '通过所需的正确率（%）',
    note: (comparisons, percent) => `回答 ${comparisons ?? 0} 个，正确率 ${percent ?? 0}% 通过`,
    off: '不要求',
  },
  standing: {
    nothing: '没有可练习的内容',
    passed: (right, of) => `已通过，${of} 个中答对 ${right} 个`,
    failed: (attempt, right, of) => `第 ${attempt} 次未通过，${of} 个中答对 ${right} 个`,
    under: (attempt, answered, of) => `第 ${attempt} 次，已答 ${answered}／${of}`,
    notBegun: '尚未开始',
  },
  guidelines: {
    label: '指南',
    hint: '使用 Markdown。写明在这里什么样的回答更好，并举一两个例子；标注员按 T 打开。',
    preview: '显示效果',
    none: '还没有内容。',
  },
  locked: '询问内容已不能更改：已有评判据此作出。',
  preview: {
    title: '标注员看到的样子',
    summary: '文字说明',
  },
  summary: (task: AskedTask): string[] => {
    const overall =
      task.kind === 'RANKING'
        ? task.rankingMode === 'BEST'
          ? '从 2 至 16 个回答中选出最佳'
          : '将 2 至 16 个回答排序'
        : task.strengthLabels.length === 0
          ? '两者哪个更好'
          : `两者哪个更好，每侧 ${task.strengthLabels.length} 种程度`;
    const named = (kind: 'PREFERENCE' | 'RATING') =>
      task.aspects.filter((aspect) => aspect.kind === kind).map(({ name }) => name);
    const ratings = named('RATING');
    const preferences = named('PREFERENCE');
    const least =
      task.rationale === 'OFF' || task.rationaleMinLength === 0
        ? ''
        : `，至少 ${task.rationaleMinLength} 个字符`;
    const rules = { OFF: '', OPTIONAL: '，自愿填写', REQUIRED: '，必须填写' };
    return [
      `${overall}；${task.allowTies ? '允许并列' : '不允许并列'}。`,
      ...(ratings.length > 0 ? [`每个回答按以下方面评分：${ratings.join('、')}。`] : []),
      ...(preferences.length > 0 ? [`在以下方面哪个更好：${preferences.join('、')}。`] : []),
      ...(task.rationale === 'OFF' ? [] : [`文字理由${rules[task.rationale]}${least}。`]),
      ...(task.reasons.length > 0 ? [`有 ${task.reasons.length} 个理由可选。`] : []),
      ...(task.idealAnswer === 'OFF' ? [] : [`理想回答${rules[task.idealAnswer]}。`]),
      ...(task.allowAllBad ? ['可以说“全都不好”。'] : []),
      ...(task.flags.length > 0 ? [`标记：${task.flags.join('、')}。`] : []),
    ];
  },
  problems: {
    missing: '必须填写。',
    outside: (least, most) => `只能填 ${least} 至 ${most} 的整数。`,
    many: (most, count) => `最多 ${most} 个，现有 ${count} 个。`,
    few: (least, count) => `至少 ${least} 个，现有 ${count} 个。`,
    long: (most, count) => `最多 ${most} 个字符，其中一个有 ${count} 个。`,
    twice: (line) => `“${line}”出现了两次。`,
    mend: (count) => `先要改正 ${count} 处。`,
  },
};
