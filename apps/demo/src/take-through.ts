import { join } from 'node:path';
import type { LeaderboardEntry, PairwrightClient, Project } from '@pairwright/client';
import { accuracyOf, orderAccuracy, type ProjectAccuracy, type Score } from './accuracy.ts';
import { checkExports } from './check-exports.ts';
import type { Checklist } from './checklist.ts';
import { type DemoProject, JUDGEMENTS_PER_COMPARISON } from './demo-project.ts';
import { exportAll, type ExportedFile, takeSnapshot } from './export-snapshot.ts';
import { type AnnotatorWork, judgeProject } from './judge-project.ts';
import { ProgressLine } from './progress-line.ts';
import { Stopwatch, type TimedStep } from './stopwatch.ts';
import type { TeamMember } from './team.ts';

/** What all projects of the demonstration share. */
export interface Surroundings {
  readonly administrator: PairwrightClient;
  readonly team: readonly TeamMember[];
  readonly outputFolder: string;
  readonly checklist: Checklist;
  readonly say: (line: string) => void;
}

/** What came of one project. */
export interface ProjectResult {
  readonly demo: DemoProject;
  readonly work: readonly AnnotatorWork[];
  readonly files: readonly ExportedFile[];
  readonly accuracy: ProjectAccuracy;
  /** Pairs of models that the leaderboard orders as they were simulated. */
  readonly leaderboard: Score;
  readonly steps: readonly TimedStep[];
}

/** Takes a project through the whole job: made, imported, judged, agreed upon, snapshot, exported, checked. */
export async function takeThrough(demo: DemoProject, surroundings: Surroundings): Promise<ProjectResult> {
  surroundings.say(`\n${demo.settings.name}, from ${demo.source}`);
  const run = new ProjectRun(demo, surroundings);
  const project = await run.makeProject();
  const comparisons = await run.importFile(project);
  const work = await run.judge(project, comparisons);
  await run.showAgreement(project);
  const leaderboard = await run.showLeaderboard(project);
  const files = await run.exportFiles(project);
  const answered = work.flatMap(({ records }) => records.map(({ judgementId }) => judgementId));
  const rows = await run.stopwatch.time(
    'Check',
    () => checkExports(surroundings.checklist, files, demo, answered, comparisons),
    (read) => `${files.length} files read back, ${read.length} comparisons in each`,
  );
  const accuracy = accuracyOf(rows, demo.quality);
  surroundings.checklist.check(
    'the consensus is right more often than a single judgement',
    accuracy.consensus.right * accuracy.judgement.compared >
      accuracy.judgement.right * accuracy.consensus.compared,
  );
  return { demo, work, files, accuracy, leaderboard, steps: run.stopwatch.steps };
}

/** The steps of one project that ask the API. */
class ProjectRun {
  readonly stopwatch: Stopwatch;
  private readonly demo: DemoProject;
  private readonly surroundings: Surroundings;

  constructor(demo: DemoProject, surroundings: Surroundings) {
    this.demo = demo;
    this.surroundings = surroundings;
    this.stopwatch = new Stopwatch(demo.key, surroundings.say);
  }

  makeProject(): Promise<Project> {
    const { administrator, team } = this.surroundings;
    const make = async (): Promise<Project> => {
      const project = await administrator.createProject(this.demo.settings);
      for (const { user } of team) await administrator.addMember(project.id, user.id, 'ANNOTATOR');
      return project;
    };
    return this.stopwatch.time('Project', make, () => `made, with ${team.length} annotators`);
  }

  /** @returns how many comparisons there are to judge. */
  async importFile(project: Project): Promise<number> {
    const { key, openFile, headers } = this.demo;
    const { administrator, checklist } = this.surroundings;
    const report = await this.stopwatch.time(
      'Import',
      () => administrator.importFile(project.id, key, openFile(), {}, headers),
      ({ rows, comparisons, duplicates, rejected }) =>
        `${rows} rows to ${comparisons} comparisons, ${duplicates} duplicates, ${rejected} rejected`,
    );
    const { state, rows, accepted, duplicates, rejected, comparisons } = report;
    checklist.check(
      'every row is accounted for',
      state === 'DONE' && rows === accepted + duplicates + rejected && comparisons > 0,
      `${state}, ${accepted} + ${duplicates} + ${rejected} of ${rows}`,
    );
    return comparisons;
  }

  async judge(project: Project, comparisons: number): Promise<AnnotatorWork[]> {
    const { administrator, team, checklist, say } = this.surroundings;
    const wanted = comparisons * JUDGEMENTS_PER_COMPARISON;
    const line = new ProgressLine(wanted, 'judgements', say);
    const work = await this.stopwatch.time(
      'Judging',
      () => judgeProject(team, project, this.demo.quality, line.advance),
      (done, seconds) => {
        const judgements = done.reduce((sum, { records }) => sum + records.length, 0);
        return `${judgements} judgements, ${(judgements / seconds).toFixed(0)} a second`;
      },
    );
    const { done, total, judgements } = await administrator.progress(project.id);
    checklist.check(
      `progress says that all ${comparisons} comparisons are done, with ${wanted} judgements`,
      done === comparisons && total === comparisons && judgements === wanted,
      `${done} of ${total} with ${judgements}`,
    );
    const surplus = work.flatMap(({ records }) => records.filter(({ counted }) => !counted));
    checklist.check('no judgement was one too many', surplus.length === 0, `${surplus.length}`);
    return work;
  }

  async showAgreement(project: Project): Promise<void> {
    const { administrator, checklist } = this.surroundings;
    const { alpha, percent } = await this.stopwatch.time(
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

  async showLeaderboard(project: Project): Promise<Score> {
    const { administrator, checklist } = this.surroundings;
    const entries = await this.stopwatch.time(
      'Leaderboard',
      () => administrator.leaderboard(project.id),
      describeLeaderboard,
    );
    const score = orderAccuracy(
      entries.map(({ model, rating }) => ({ rating, strength: this.demo.strengthOf(model) })),
    );
    checklist.check(
      'the leaderboard orders the models better than chance would',
      2 * score.right > score.compared,
      `${score.right} of ${score.compared} pairs`,
    );
    return score;
  }

  async exportFiles(project: Project): Promise<ExportedFile[]> {
    const { administrator, checklist, outputFolder } = this.surroundings;
    const folder = join(outputFolder, this.demo.key);
    const snapshot = await this.stopwatch.time(
      'Snapshot',
      () => takeSnapshot(administrator, project.id),
      ({ version, rows }) => `version ${version}, ${rows} rows`,
    );
    const again = await takeSnapshot(administrator, project.id);
    checklist.check('a second snapshot of the same data is the same', again.sha256 === snapshot.sha256);
    const files = await this.stopwatch.time(
      'Export',
      () => exportAll(administrator, snapshot.id, folder),
      (written) =>
        `${written.length} formats, ${(written.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`,
    );
    const native = files.find(({ format }) => format === 'native');
    checklist.check("the native export has the snapshot's SHA-256", native?.sha256 === snapshot.sha256);
    const mislabelled = files.filter(({ etag, sha256 }) => etag !== sha256).map(({ format }) => format);
    checklist.check(
      'every ETag is the SHA-256 of its file',
      mislabelled.length === 0,
      mislabelled.join(', '),
    );
    return files;
  }
}

function describeLeaderboard(entries: readonly LeaderboardEntry[]): string {
  const [best] = entries;
  if (best === undefined) return 'empty';
  const [rating, lower, upper] = [best.rating, best.lower, best.upper].map((value) => value.toFixed(0));
  return `${entries.length} models, ${best.model} before all with ${rating} (${lower} to ${upper})`;
}
