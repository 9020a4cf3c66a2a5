import { join } from 'node:path';
import type { PairwrightClient, Project } from '@pairwright/client';
import { accuracyOf, type ProjectAccuracy } from './accuracy.ts';
import { checkNative } from './check-native.ts';
import { checkTrl, type TrlRow } from './check-trl.ts';
import type { Checklist } from './checklist.ts';
import { type DemoProject, JUDGEMENTS_PER_COMPARISON } from './demo-project.ts';
import { exportAll, type ExportedFile, type ExportFormat, takeSnapshot } from './export-snapshot.ts';
import { type AnnotatorWork, judgeProject } from './judge-project.ts';
import { type NativeExportRow, readJsonLines } from './native-file.ts';
import { ProgressLine } from './progress-line.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { TeamMember } from './team.ts';

/** What all projects of the demonstration share. */
export interface Surroundings {
  readonly administrator: PairwrightClient;
  readonly team: readonly TeamMember[];
  readonly outputFolder: string;
  readonly stopwatch: Stopwatch;
  readonly checklist: Checklist;
  readonly say: (line: string) => void;
}

/** What came of one project. */
export interface ProjectResult {
  readonly demo: DemoProject;
  readonly work: readonly AnnotatorWork[];
  readonly files: readonly ExportedFile[];
  readonly accuracy: ProjectAccuracy;
}

/** Takes a project through the whole job: made, imported, judged, agreed upon, snapshot, exported, checked. */
export async function takeThrough(demo: DemoProject, surroundings: Surroundings): Promise<ProjectResult> {
  const { outputFolder, say } = surroundings;
  say(`\n${demo.settings.name}, from ${demo.source}`);
  const project = await makeProject(demo, surroundings);
  const comparisons = await importFile(demo, project, surroundings);
  const work = await judge(demo, project, comparisons, surroundings);
  await showAgreement(project, surroundings);
  const files = await exportFiles(project, join(outputFolder, demo.key), surroundings);
  const accuracy = await checkFiles(demo, files, work, comparisons, surroundings);
  return { demo, work, files, accuracy };
}

async function makeProject(
  { settings }: DemoProject,
  { administrator, team, stopwatch }: Surroundings,
): Promise<Project> {
  const make = async (): Promise<Project> => {
    const project = await administrator.createProject(settings);
    for (const { user } of team) await administrator.addMember(project.id, user.id, 'ANNOTATOR');
    return project;
  };
  return stopwatch.time('Project', make, () => `made, with ${team.length} annotators`);
}

/** @returns how many comparisons there are to judge. */
async function importFile(
  demo: DemoProject,
  project: Project,
  { administrator, stopwatch, checklist }: Surroundings,
): Promise<number> {
  const report = await stopwatch.time(
    'Import',
    () => administrator.importFile(project.id, demo.key, demo.openFile(), {}, demo.headers),
    ({ rows, comparisons, duplicates, rejected, warnings }) =>
      `${rows} rows to ${comparisons} comparisons, ${duplicates} duplicates, ${rejected} rejected, ${warnings.length} warnings shown`,
  );
  const { state, rows, accepted, duplicates, rejected, comparisons } = report;
  checklist.check(
    'every row is accounted for',
    state === 'DONE' && rows === accepted + duplicates + rejected && comparisons > 0,
    `${state}, ${accepted} + ${duplicates} + ${rejected} of ${rows}`,
  );
  return comparisons;
}

async function judge(
  demo: DemoProject,
  project: Project,
  comparisons: number,
  { administrator, team, stopwatch, checklist, say }: Surroundings,
): Promise<AnnotatorWork[]> {
  const wanted = comparisons * JUDGEMENTS_PER_COMPARISON;
  const line = new ProgressLine(wanted, 'judgements', say);
  const work = await stopwatch.time(
    'Judging',
    () => judgeProject(team, project, demo.quality, line.advance),
    (done) =>
      `${done.reduce((sum, { records }) => sum + records.length, 0)} judgements by ${done.length} annotators`,
  );
  const { done, total, judgements } = await administrator.progress(project.id);
  checklist.check(
    `progress says ${comparisons} of ${comparisons} done with ${wanted} judgements`,
    done === comparisons && total === comparisons && judgements === wanted,
    `${done} of ${total} with ${judgements}`,
  );
  const surplus = work.flatMap(({ records }) => records.filter(({ counted }) => !counted));
  checklist.check('no judgement was one too many', surplus.length === 0, `${surplus.length}`);
  return work;
}

async function showAgreement(
  project: Project,
  { administrator, stopwatch, checklist }: Surroundings,
): Promise<void> {
  const { alpha, percent } = await stopwatch.time(
    'Agreement',
    () => administrator.agreement(project.id),
    (found) =>
      `alpha ${found.alpha?.toFixed(3)}, ${found.percent?.toFixed(1)} %, over ${found.items} comparisons`,
  );
  checklist.check(
    'annotators agree more than chance would have it',
    alpha !== null && alpha > 0 && alpha < 1 && percent !== null,
    `${alpha}`,
  );
}

async function exportFiles(
  project: Project,
  folder: string,
  { administrator, stopwatch, checklist }: Surroundings,
): Promise<ExportedFile[]> {
  const snapshot = await stopwatch.time(
    'Snapshot',
    () => takeSnapshot(administrator, project.id),
    ({ version, rows }) => `version ${version}, ${rows} rows`,
  );
  const files = await stopwatch.time(
    'Export',
    () => exportAll(administrator, snapshot.id, folder),
    (written) => written.map(({ format, bytes }) => `${format} ${(bytes / 1e6).toFixed(1)} MB`).join(', '),
  );
  const native = files.find(({ format }) => format === 'native');
  checklist.check("the native export has the snapshot's SHA-256", native?.sha256 === snapshot.sha256);
  const mislabelled = files.filter(({ etag, sha256 }) => etag !== sha256).map(({ format }) => format);
  checklist.check('every ETag is the SHA-256 of its file', mislabelled.length === 0, mislabelled.join(', '));
  const again = await exportAll(administrator, snapshot.id, folder);
  checklist.check(
    'exported again, every byte is the same',
    again.every(({ sha256 }, i) => sha256 === files[i]?.sha256),
  );
  return files;
}

async function checkFiles(
  demo: DemoProject,
  files: readonly ExportedFile[],
  work: readonly AnnotatorWork[],
  comparisons: number,
  { checklist, stopwatch }: Surroundings,
): Promise<ProjectAccuracy> {
  const pathOf = (wanted: ExportFormat): string =>
    files.find(({ format }) => format === wanted)?.path as string;
  const [rows, pairs] = await stopwatch.time(
    'Reading back',
    async () =>
      [
        await readJsonLines<NativeExportRow>(pathOf('native')),
        await readJsonLines<TrlRow>(pathOf('trl')),
      ] as const,
    ([read, trl]) => `${read.length} native rows, ${trl.length} preference pairs`,
  );
  const answered = work.flatMap(({ records }) => records.map(({ judgementId }) => judgementId));
  checkNative(checklist, rows, answered, comparisons);
  checkTrl(checklist, pairs, rows, (demo.settings.strengthLabels ?? []).length > 0);
  const accuracy = accuracyOf(rows, demo.quality);
  checklist.check(
    'the consensus is right more often than a single judgement',
    accuracy.consensus.right * accuracy.judgement.compared >
      accuracy.judgement.right * accuracy.consensus.compared,
  );
  return accuracy;
}
