import { formatCount } from '../../format/count.ts';
import { counted, plural } from '../english.ts';

export const en = {
  title: 'Bring a file in',
  pageOf: (key: string) => `Import ${key}`,
  stepsName: 'Steps',
  steps: { file: 'File', import: 'Import', result: 'Result' },
  drop: {
    idle: 'Drop a file here, or choose one',
    over: 'Let go to take the file',
    note: 'Nothing is stored until you say so.',
    input: 'File to import',
    kinds:
      'JSONL, a JSON array, CSV or Parquet, plain, gzip or zstd, of any size. Or from a terminal, with an API token that may import:',
    command: 'the command',
  },
  chosen: {
    facts: (size: string, changed: string) => `${size} · changed ${changed}`,
    queue: 'Into the queue',
    empty: 'The file is empty.',
    import: 'Import it',
    look: 'Only look',
    other: 'Another file',
    note: '“Only look” reads the whole file and says what would go in and what would be refused, and stores nothing.',
  },
  looked: 'Looked at only: nothing is stored yet. This is what an import would come to.',
  formats: {
    title: 'Known by sight',
    native: 'prompt with 2 to 16 responses',
    trl: 'prompt, chosen, rejected',
    hhRlhf: 'two transcripts, chosen and rejected',
    modelOutputs: { name: 'model outputs', shape: 'one row a model and prompt; grouped by prompt' },
    note: 'A bad row is refused with its line and reason; the good ones around it go in. Nothing goes in twice, by key or by content.',
  },
  upload: {
    of: (percent: number, size: string) => (
      <>
        <span className="strong">{percent}%</span>
        <span className="soft"> of {size}</span>
      </>
    ),
    bar: (file: string) => `${file}, sent`,
    isUp: 'All of it is up; the server reads the last rows.',
    sending: 'Sending.',
    sent: (size: string, aSecond: string) => `${size} sent, ${aSecond} a second.`,
    stay: 'Stay on this page until then.',
    brokenLook: 'A broken look is simply run again: nothing goes in twice.',
    brokenImport: 'A broken import is simply run again: nothing goes in twice.',
    stop: 'Stop',
  },
  failure: {
    broken: (
      <>
        <span className="strong">The connection broke.</span> Import it again when the network is back: it is
        the same import then, and nothing goes in twice.
      </>
    ),
    nothingIn: 'Nothing of this file went in.',
    notTaken: 'The server could not take the file. Nothing of it went in.',
    mendIt: 'Mend it, or bring it again as it is: nothing goes in twice.',
    refused: 'Refused, by line',
    first: (count: number) => `the first ${formatCount(count)}`,
    table: 'Refused lines',
    why: 'Why',
  },
  result: {
    title: 'Import',
    seeQueue: 'See the queue',
    another: 'Bring another file in',
  },
  report: {
    allHere: 'Everything is here already.',
    allWasHere: 'Everything was here already.',
    wouldGoIn: (comparisons: number) => `${counted(comparisons, 'comparison')} would go in.`,
    wouldNot: (rows: number) => `${counted(rows, 'row')} would not.`,
    areIn: (comparisons: number) =>
      `${counted(comparisons, 'comparison')} ${plural(comparisons, { one: 'is', other: 'are' })} in.`,
    areNot: (rows: number) => `${counted(rows, 'row')} ${plural(rows, { one: 'is', other: 'are' })} not.`,
    sentences: (first: string, second: string) => `${first} ${second}`,
    rows: (count: number) => counted(count, 'row'),
    rowsOf: (count: number, format: string) => `${counted(count, 'row')}, read as ${format}`,
    fresh: (count: number) => `${formatCount(count)} new`,
    alreadyHere: (count: number) => `${formatCount(count)} already here`,
    refusedCount: (count: number) => `${formatCount(count)} refused`,
    waiting: (count: number) => `${counted(count, 'prompt')} waiting for a second model's answer`,
    counts: (parts: string) => `${parts}.`,
    mend: 'Mend the lines and bring the file again: what is in stays in, once.',
    refused: 'Refused, by line',
    warnings: 'Warnings',
    firstOf: (shown: number, all: number) => `first ${formatCount(shown)} of ${formatCount(all)}`,
  },
  issues: { line: 'Line', field: 'Field', wrong: 'What is wrong', code: 'Code' },
  history: {
    title: 'Brought in so far',
    note: 'the newest first',
    table: 'Imports',
    import: 'Import',
    state: 'State',
    when: 'When',
    by: 'By',
    format: 'Format',
    rows: 'Rows',
    fresh: 'New',
    alreadyHere: 'Already here',
    refused: 'Refused',
    comparisons: 'Comparisons',
    states: { DONE: 'Done', FAILED: 'Failed' },
  },
};
