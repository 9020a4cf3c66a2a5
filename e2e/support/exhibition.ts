import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientOf, createPerson, type Person } from '../../apps/api/test/support/people.ts';
import type { PairwrightClient } from '../../packages/client/src/pairwright-client.ts';
import { runSimulatedAnnotator } from '../../packages/client/src/simulated-annotator.ts';
import type { Project } from '../../packages/client/src/types.ts';
import { acknowledge, askForPractice, leadFor } from './lead-work.ts';
import type { TestServer } from '../../apps/api/test/support/test-server.ts';

const samples = join(import.meta.dirname, '../../apps/api/samples');
const strengthLabels = ['slightly better', 'better', 'much better'];
const guidelines = '# What to look for\n\nPrefer the answer that helps the person who asked **most**.\n';

/** Projects in each state that a page can show, and the people who see them. */
export interface Exhibition {
  readonly lead: Person;
  readonly annotator: Person;
  /** Without a comparison. */
  readonly empty: string;
  /**
   * Pairs that three people have judged, with a snapshot and a flawed second import under the key `flawed`; with two
   * versions of the guidelines, practice before work, and remarks of which one has no answer.
   */
  readonly filled: string;
  /** Pairs and rankings that nobody has judged. */
  readonly pairs: string;
  readonly rankings: string;
  readonly paused: string;
  /** Of which the annotator has judged some, with a remark that was answered. */
  readonly begun: string;
  /** Whose guidelines the annotator has not read. */
  readonly unread: string;
  /** Where practice comes first. */
  readonly practised: string;
}

export async function mountExhibition(server: TestServer): Promise<Exhibition> {
  const { pool, origin } = server;
  const lead = await createPerson(pool, { name: 'Ada Okafor', isAdministrator: true });
  const annotator = await createPerson(pool, { name: 'Ben Ito' });
  const client = clientOf(origin, lead);
  const make = (name: string, kind: 'PAIRWISE' | 'RANKING', judgementsPerComparison = 1) =>
    client.createProject({
      name,
      kind,
      guidelines,
      strengthLabels: kind === 'PAIRWISE' ? strengthLabels : [],
      judgementsPerComparison,
    });
  const filled = await make('Everyday questions', 'PAIRWISE', 3);
  const pairs = await make('Pairs to judge', 'PAIRWISE');
  const rankings = await make('Rankings to judge', 'RANKING');
  const paused = await make('Paused for now', 'PAIRWISE');
  const empty = await make('Not begun', 'RANKING');
  for (const { id } of [filled, pairs, paused])
    await client.importFile(id, 'pairs', await readFile(join(samples, 'pairs.jsonl')));
  await client.importFile(rankings.id, 'rankings', await readFile(join(samples, 'rankings.jsonl')));
  await client.setQueueState(paused.id, paused.queues[0]?.id ?? '', 'PAUSED');
  for (const { id } of [pairs, rankings, paused]) await client.addMember(id, annotator.id, 'ANNOTATOR');
  await client.importFile(filled.id, 'flawed', flawedRows);
  const last = await judgeAsThree(pool, origin, client, filled);
  await client.createSnapshot(filled.id, { name: 'First' });
  await leadFor(origin, client, filled.id, last);
  const around = await layOutAround(origin, client, annotator, make);
  for (const { id } of [pairs, rankings, paused]) await acknowledge(origin, annotator, id, 1);
  client.close();
  return {
    lead,
    annotator,
    empty: empty.id,
    filled: filled.id,
    pairs: pairs.id,
    rankings: rankings.id,
    paused: paused.id,
    ...around,
  };
}

/** Projects for what is around an annotator's work: begun, not begun, and not to begin before practice. */
async function layOutAround(
  origin: string,
  lead: PairwrightClient,
  annotator: Person,
  make: (name: string, kind: 'PAIRWISE') => Promise<Project>,
): Promise<Pick<Exhibition, 'begun' | 'unread' | 'practised'>> {
  const begun = await make('Well begun', 'PAIRWISE');
  const unread = await make('To be read first', 'PAIRWISE');
  const practised = await make('To be practised first', 'PAIRWISE');
  for (const { id } of [begun, unread, practised]) {
    await lead.importFile(id, 'pairs', await readFile(join(samples, 'pairs.jsonl')));
    await lead.addMember(id, annotator.id, 'ANNOTATOR');
  }
  const client = clientOf(origin, annotator);
  await runSimulatedAnnotator({
    client,
    projectId: begun.id,
    rules: begun,
    quality: (_, response) => (response.length % 7) / 2,
    seed: 'begun',
    skill: 2,
    tieMargin: 0.2,
    limit: 5,
  });
  client.close();
  await leadFor(origin, lead, begun.id, annotator);
  await acknowledge(origin, annotator, practised.id, 1);
  await askForPractice(lead, practised.id);
  return { begun: begun.id, unread: unread.id, practised: practised.id };
}

/** One good row, one with a role that there is not, one cut off, one with a field that nobody knows. */
const flawedRows = `{"id":"good","prompt":"Why do cats purr?","responses":[{"id":"a","content":"To calm."},{"id":"b","content":"Nobody is sure."}]}
{"id":"role","prompt":[{"role":"human","content":"Hi"}],"responses":[{"id":"a","content":"A"},{"id":"b","content":"B"}]}
{"id":"cut","prompt":"Hi","respon
{"id":"field","mood":"fine","prompt":"How are you?","responses":[{"id":"a","content":"Well."},{"id":"b","content":""}]}
`;

async function judgeAsThree(
  pool: TestServer['pool'],
  origin: string,
  lead: PairwrightClient,
  project: Project,
): Promise<Person> {
  const people: Person[] = [];
  for (const [nth, name] of ['Chidi Anand', 'Dana Wu', 'Eli Novak'].entries()) {
    const person = await createPerson(pool, { name });
    people.push(person);
    await lead.addMember(project.id, person.id, 'ANNOTATOR');
    const client = clientOf(origin, person);
    await runSimulatedAnnotator({
      client,
      projectId: project.id,
      rules: project,
      quality: (_, response) => (response.length % 7) / 2,
      seed: name,
      skill: 2,
      tieMargin: 0.2,
      // The last one leaves something to do.
      limit: nth === 2 ? 9 : 100,
    });
    client.close();
  }
  return people[2]!;
}
