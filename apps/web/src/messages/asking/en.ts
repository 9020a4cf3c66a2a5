import type { AskedTask } from '../../asking/task-form.ts';
import { counted } from '../english.ts';

const fiveSteps = ['not at all', 'a little', 'partly', 'mostly', 'fully'];

/** What is asked of annotators, as a lead sets it. */
export const en = {
  shape: {
    label: 'What to ask',
    names: { PAIR: 'Which of two', RANKING: 'An order', BEST: 'The best of several' },
    hints: {
      PAIR: 'Two responses each: which is better, and by how much.',
      RANKING: 'Two to sixteen responses each, in order of preference.',
      BEST: 'Two to sixteen responses each; nothing is said of the others among themselves.',
    },
  },
  scale: {
    preset: 'How much better',
    presets: {
      better: 'Only which is better',
      seven: 'Seven points, as in HelpSteer3',
      four: 'Four strengths, as in Llama 2',
      own: 'Own words',
    },
    labels: {
      seven: ['slightly better', 'better', 'much better'],
      four: ['negligibly better / unsure', 'slightly better', 'better', 'significantly better'],
    },
    own: 'Strengths',
    ownHint: 'One a line, the weakest first; at most seven. Each stands on both sides of the scale.',
    ties: 'Ties are allowed',
  },
  aspects: {
    title: 'Aspects beside it',
    none: 'only the overall judgement',
    note: 'Sides of quality, each asked by itself. With digits and [ ] annotators answer them without leaving the keyboard.',
    add: 'Add',
    own: 'An own one',
    all: 'All five',
    presets: [
      {
        name: 'Helpfulness',
        description: 'How far the response does what was asked for.',
        labels: fiveSteps,
      },
      { name: 'Correctness', description: 'Whether what it says is true and whole.', labels: fiveSteps },
      {
        name: 'Coherence',
        description: 'How clear it is, and of one piece.',
        labels: fiveSteps,
      },
      {
        name: 'Complexity',
        description: 'How much knowledge it takes to write such a response.',
        labels: ['basic', 'simple', 'intermediate', 'advanced', 'expert'],
      },
      {
        name: 'Verbosity',
        description: 'How long it is, measured by what was asked for.',
        labels: ['very short', 'short', 'as needed', 'long', 'very long'],
      },
    ],
    ratingLabels: fiveSteps,
    one: (place: number, name: string) => (name === '' ? `Aspect ${place}` : name),
    name: 'Name',
    kind: 'How it is asked',
    kinds: { PREFERENCE: 'Which of the two', RATING: 'A rating of each' },
    labels: 'Scale, from lowest to highest',
    labelsHint: 'One label a line, two to seven.',
    description: 'What to go by',
    scaleAndGuide: 'Scale, and what to go by',
    ends: (lowest: string, highest: string) => `${lowest} … ${highest}`,
    required: 'Has to be answered',
    optional: 'may be left out',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    remove: (name: string) => `Remove ${name}`,
    removeShort: 'Remove',
    full: (most: number) => `At most ${most} aspects.`,
  },
  why: {
    title: 'Reasons',
    rule: 'A reason in words',
    rules: { OFF: 'Not asked', OPTIONAL: 'If they wish', REQUIRED: 'Always' },
    notes: { OFF: 'no words asked', OPTIONAL: 'in words if they wish', REQUIRED: 'always in words' },
    minLength: 'Characters at least',
    minLengthHint: 'Of a reason that is given. 0: any length will do.',
    reasons: 'Reasons to choose from',
    reasonsHint: 'One a line; chosen by a key or a press, beside the words. Empty: none are offered.',
    chosen: (count: number) => `${count} to choose from`,
  },
  beside: {
    title: 'Flags, all bad, ideal answer',
    flags: 'Flags',
    flagsHint: 'One a line; said of the item or of one response. Empty: none are offered.',
    flagCount: (count: number) => counted(count, 'flag'),
    allBad: '“All are bad” may be said beside the judgement',
    allBadNote: 'all bad',
    ideal: 'An ideal answer',
    ideals: { OFF: 'Not asked', OPTIONAL: 'If they wish', REQUIRED: 'Always' },
    idealHint: 'Written anew, or edited from one of the responses.',
    idealNotes: { OPTIONAL: 'an ideal answer if they wish', REQUIRED: 'always an ideal answer' },
    nothing: 'none',
  },
  usualFlags: ['unsafe', 'personal data', 'wrong language', 'broken rendering'],
  work: {
    title: 'Time',
    judgements: 'Judgements per comparison',
    judgementsHint: 'By as many different people. Agreement needs two or more.',
    leaseMinutes: 'Time for one, in minutes',
    leaseMinutesHint: 'After it the comparison goes to someone else; what was typed is kept.',
    undoMinutes: 'Time to change one’s mind, in minutes',
    undoMinutesHint: 'Within it a judgement can be called back and changed. 0: not at all.',
    note: (leaseMinutes: number | null, undoMinutes: number | null) =>
      `${counted(leaseMinutes ?? 0, 'minute')} for one, ${undoMinutes ?? 0} to change it`,
  },
  training: {
    title: 'Training before work',
    ask: 'People practise before they are handed work',
    comparisons: 'Practice comparisons',
    comparisonsHint: 'How many each has to answer; fewer where fewer are at hand.',
    percent: 'Right to pass, in per cent',
    note: (comparisons: number | null, percent: number | null) =>
      `${comparisons ?? 0} to answer, ${percent ?? 0}% right to pass`,
    off: 'not asked',
  },
  standing: {
    nothing: 'nothing to practise',
    passed: (right: number, of: number) => `passed, ${right} of ${of} right`,
    failed: (attempt: number, right: number, of: number) =>
      `attempt ${attempt} failed, ${right} of ${of} right`,
    under: (attempt: number, answered: number, of: number) =>
      `attempt ${attempt}, ${answered} of ${of} answered`,
    notBegun: 'not begun',
  },
  guidelines: {
    label: 'Guidelines',
    hint: 'Markdown. What makes an answer better here, with an example or two; annotators open it with T.',
    preview: 'As it will read',
    none: 'Nothing is written yet.',
  },
  locked: 'What is asked can not be changed any more: there are judgements that were given by it.',
  preview: {
    title: 'As annotators see it',
    summary: 'In words',
  },
  summary: (task: AskedTask): string[] => {
    const overall =
      task.kind === 'RANKING'
        ? task.rankingMode === 'BEST'
          ? 'The best of 2 to 16 responses'
          : 'An order of 2 to 16 responses'
        : task.strengthLabels.length === 0
          ? 'Which of two is better'
          : `Which of two is better, in ${counted(task.strengthLabels.length, 'strength')} a side`;
    const named = (kind: 'PREFERENCE' | 'RATING') =>
      task.aspects.filter((aspect) => aspect.kind === kind).map(({ name }) => name);
    const ratings = named('RATING');
    const preferences = named('PREFERENCE');
    const least =
      task.rationale === 'OFF' || task.rationaleMinLength === 0
        ? ''
        : `, with ${counted(task.rationaleMinLength, 'character')} or more`;
    const rules = { OFF: '', OPTIONAL: ', if they wish', REQUIRED: ', always' };
    return [
      `${overall}; ${task.allowTies ? 'ties are allowed' : 'no ties'}.`,
      ...(ratings.length > 0 ? [`Each response is rated for ${ratings.join(', ')}.`] : []),
      ...(preferences.length > 0 ? [`Which is better in ${preferences.join(', ')}.`] : []),
      ...(task.rationale === 'OFF' ? [] : [`A reason in words${rules[task.rationale]}${least}.`]),
      ...(task.reasons.length > 0 ? [`${counted(task.reasons.length, 'reason')} to choose from.`] : []),
      ...(task.idealAnswer === 'OFF' ? [] : [`An ideal answer${rules[task.idealAnswer]}.`]),
      ...(task.allowAllBad ? ['“All are bad” may be said.'] : []),
      ...(task.flags.length > 0 ? [`Flags: ${task.flags.join(', ')}.`] : []),
    ];
  },
  problems: {
    missing: 'This has to be filled in.',
    outside: (least: number, most: number) => `A whole number from ${least} to ${most} is allowed here.`,
    many: (most: number, count: number) => `At most ${most}; these are ${count}.`,
    few: (least: number, count: number) => `At least ${least}; these are ${count}.`,
    long: (most: number, count: number) => `At most ${most} characters; one has ${count}.`,
    twice: (line: string) => `“${line}” stands there twice.`,
    mend: (count: number) => `${counted(count, 'field has', 'fields have')} to be mended first.`,
  },
};
