import { formatCount } from '../../format/count.ts';
import { counted } from '../english.ts';

export const en = {
  queue: 'Queue',
  queueOf: (name: string, place: number, count: number) => `${name}, ${place} of ${count}`,
  states: { OPEN: 'Open', PAUSED: 'Paused', CLOSED: 'Closed' },
  acts: {
    OPEN: { verb: 'Open', effect: 'Comparisons are handed out again.' },
    PAUSED: {
      verb: 'Pause',
      effect:
        'Nothing new is handed out until you open it again. What people hold now they may still submit.',
    },
    CLOSED: {
      verb: 'Close',
      effect: 'Nothing new is handed out. What people hold now they may still submit.',
    },
  },
  confirm: (verb: string, queue: string) => `${verb} ${queue}?`,
  atWorkHere: (people: number, effect: string) =>
    `${counted(people, 'person is', 'people are')} at work here. ${effect}`,
  changed: {
    OPEN: (queue: string) => `${queue} is open.`,
    PAUSED: (queue: string) => `${queue} is paused.`,
    CLOSED: (queue: string) => `${queue} is closed.`,
  },
  figures: {
    of: (whole: number) => `of ${formatCount(whole)}`,
    judgements: 'Judgements',
    perComparison: (count: number) => `${counted(count, 'judgement')} a comparison`,
    comparisonsDone: 'Comparisons done',
    nothingImported: 'nothing imported yet',
    toGo: (percent: number, rest: number) => `${percent}%; ${formatCount(rest)} to go`,
    atWork: 'At work',
    idleAndAway: (idle: number, away: number) => `${formatCount(idle)} idle, ${formatCount(away)} away`,
    rate: 'Rate',
    thisHour: 'this hour',
    lastHour: 'in the last hour',
    noHourBefore: 'no hour before',
    hourBefore: (count: number, from: string, to: string) => `${formatCount(count)} from ${from} to ${to}`,
    agreement: 'Agreement α',
    needsTwo: 'needs comparisons judged by two or more',
    items: (count: number) => `n = ${formatCount(count)}`,
    itemsAgreeing: (count: number, percent: number) =>
      `n = ${formatCount(count)}; ${percent}% of pairs agree`,
  },
  progress: {
    title: 'Progress',
    taken: 'judgements taken',
    takenOfAll: 'judgements taken, all queues',
    howFarBack: 'How far back',
    spans: { '24': '24 hours', '72': '3 days', '168': '7 days' },
    said: (taken: number, wanted: number, time: string) =>
      `${formatCount(taken)} of ${formatCount(wanted)} judgements taken by ${time}`,
    wanted: (count: number) => `${formatCount(count)} wanted`,
    now: (count: number) => `${formatCount(count)} now`,
  },
  hours: {
    title: 'Judgements an hour',
    note: 'all queues; the running hour in full colour',
    said: (hours: number, running: number) =>
      `Judgements an hour over ${hours} hours; ${formatCount(running)} in the running one`,
    now: 'now',
  },
  people: {
    title: 'People',
    note: (count: number) => `${formatCount(count)}, busiest first`,
    manage: 'Manage people',
    table: 'At work',
    who: 'Who',
    role: 'Role',
  },
  imports: {
    title: 'Brought in',
    history: 'Brought in so far',
    bring: 'Bring a file in',
    nothing: 'Nothing yet.',
    seeLines: 'See lines',
    look: 'Look',
    failed: 'Failed; nothing of it went in',
    refused: (rows: number) => `${counted(rows, 'row')} refused`,
    refusedOthersIn: (rows: number, others: number) =>
      `${counted(rows, 'row')} refused; the other ${formatCount(others)} are in`,
    in: (comparisons: number) => `${counted(comparisons, 'comparison')} in`,
  },
  empty: {
    title: 'Nothing to judge yet.',
    text: 'A project needs a file of model outputs, a question to ask of them, and people.',
    done: '(done)',
    ask: 'Choose what to ask',
    ranking: 'Ranking of 2 to 16',
    pair: (strengths: number) => `Pair with ${strengths || 'no'} strengths`,
    asked: (scale: string, allowTies: boolean, reason: string) =>
      `${scale}, ${allowTies ? 'ties allowed' : 'no ties'}, ${reason}`,
    reasons: { OFF: 'no reason asked', OPTIONAL: 'a reason if they wish', REQUIRED: 'always a reason' },
    bring: 'Bring a file in',
    bringNote: 'JSONL, a JSON array, CSV or Parquet; most preference formats are known by sight',
    choose: 'Choose a file',
    people: 'Ask people',
    besidesYou: (count: number) => `${formatCount(count)} besides you`,
    whom: 'Annotators, reviewers, engineers, other leads',
    askPeople: 'Ask',
    judge: 'Judge',
    judgeNote: 'The queue is open; what comes in is handed out at once',
    label: 'Label',
    nothingToJudge: 'There is nothing to judge before a file is in.',
    terminal: 'Or from a terminal, with an API token that may import:',
    command: 'the command',
  },
};
