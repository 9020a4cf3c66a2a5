import { rm } from 'node:fs/promises';
import { PairwrightClient } from '@pairwright/client';
import { Checklist } from './checklist.ts';
import { demoProjects } from './demo-project.ts';
import { Stopwatch } from './stopwatch.ts';
import { summaryOf } from './summary.ts';
import { type ProjectResult, takeThrough } from './take-through.ts';
import { hireTeam, type TeamMember } from './team.ts';

export interface DemoOptions {
  /** A fresh server, not yet set up. */
  readonly origin: string;
  readonly setupToken: string;
  /** Real data, where it is there. */
  readonly dataFolder: string;
  /** The project's own sample, for where it is not. */
  readonly sampleFile: string;
  /** Emptied first. */
  readonly outputFolder: string;
  readonly say: (line: string) => void;
}

/** Runs the main job over the public API. @returns whether every check held. */
export async function runDemo(options: DemoOptions): Promise<boolean> {
  const { origin, setupToken, dataFolder, sampleFile, outputFolder, say } = options;
  const stopwatch = new Stopwatch('all', say);
  const checklist = new Checklist(say);
  await rm(outputFolder, { recursive: true, force: true });
  const projects = await stopwatch.time(
    'Reading',
    () => demoProjects(dataFolder, sampleFile),
    (read) => [...new Set(read.map(({ source }) => source))].join('; '),
  );
  const { administrator, team } = await stopwatch.time(
    'People',
    () => setUp(origin, setupToken),
    (made) => `an administrator and ${made.team.length} annotators`,
  );
  const results: ProjectResult[] = [];
  for (const project of projects)
    results.push(await takeThrough(project, { administrator, team, outputFolder, checklist, say }));
  say(
    `\n${await summaryOf(results, [...stopwatch.steps, ...results.flatMap(({ steps }) => steps)])}\n\n${checklist.summary()}`,
  );
  return !checklist.hasFailed;
}

async function setUp(
  origin: string,
  setupToken: string,
): Promise<{ administrator: PairwrightClient; team: TeamMember[] }> {
  const session = new PairwrightClient({ origin });
  const account = { email: 'lead@example.org', name: 'Lead', password: 'a long password for the lead' };
  await session.setUp(setupToken, account);
  await session.signIn(account.email, account.password);
  return { administrator: session, team: await hireTeam(session, origin) };
}
