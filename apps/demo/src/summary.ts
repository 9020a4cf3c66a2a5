import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { percent, sumOf } from './accuracy.ts';
import type { TimedStep } from './stopwatch.ts';
import type { ProjectResult } from './take-through.ts';
import { textTable } from './text-table.ts';

const PRINTED_CHARACTERS = 4_000;

/** The paths and the first line, who was how good, and what took how long. */
export async function summaryOf(
  results: readonly ProjectResult[],
  steps: readonly TimedStep[],
): Promise<string> {
  const parts = [
    'Annotators',
    annotatorTable(results),
    'Consensus against what was simulated',
    accuracyTable(results),
    'Time',
    timeTable(steps),
    'Files',
    results.map(describeFiles).join('\n'),
  ];
  const printable = results.find(({ demo }) => demo.isPrintable);
  const trl = printable?.files.find(({ format }) => format === 'trl')?.path;
  if (trl !== undefined) parts.push(`First line of ${trl}`, await firstLine(trl));
  return parts.join('\n\n');
}

/** The trainer's file by its whole path, and how many others lie beside it. */
function describeFiles({ files }: ProjectResult): string {
  const trl = files.find(({ format }) => format === 'trl')?.path;
  return `${trl}, and beside it ${files.length - 1} other formats`;
}

function timeTable(steps: readonly TimedStep[]): string {
  const rows = steps.map(({ of, name, seconds, outcome }) => [of, name, `${seconds.toFixed(1)} s`, outcome]);
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  return textTable(
    ['project', 'step', 'time', 'outcome'],
    [...rows, ['', 'Sum', `${total.toFixed(1)} s`, '']],
  );
}

function annotatorTable(results: readonly ProjectResult[]): string {
  const members = results[0]?.work.map(({ member }) => member) ?? [];
  return textTable(
    ['annotator', 'skill', 'judgements', 'agrees with the consensus', 'is right', 'round trip, median'],
    members.map((member) => {
      const records = results.flatMap(({ work, accuracy }) =>
        work
          .filter((each) => each.member === member)
          .flatMap((each) =>
            each.records.map((record) => ({ record, scores: accuracy.byJudgement.get(record.judgementId) })),
          ),
      );
      const scores = records.flatMap((each) => each.scores ?? []);
      return [
        member.seed,
        member.skill.toFixed(1),
        records.length,
        percent(sumOf(scores.map(({ withConsensus }) => withConsensus))),
        percent(sumOf(scores.map(({ withTruth }) => withTruth))),
        `${median(records.map(({ record }) => record.roundTripMs)).toFixed(1)} ms`,
      ];
    }),
  );
}

function accuracyTable(results: readonly ProjectResult[]): string {
  return textTable(
    ['project', 'consensus is right', 'a single judgement is right', 'pairs', 'leaderboard is right'],
    results.map(({ demo, accuracy, leaderboard }) => [
      demo.settings.name,
      percent(accuracy.consensus),
      percent(accuracy.judgement),
      accuracy.consensus.compared,
      percent(leaderboard),
    ]),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function firstLine(path: string): Promise<string> {
  const lines = createInterface({ input: createReadStream(path) });
  for await (const line of lines) {
    lines.close();
    return line.length <= PRINTED_CHARACTERS ? line : `${line.slice(0, PRINTED_CHARACTERS)}…`;
  }
  return '';
}
