import { clientOf, type Person } from '../../apps/api/test/support/people.ts';
import type { PairwrightClient } from '../../packages/client/src/pairwright-client.ts';

const sending =
  'mutation($p: ID!, $a: ID!, $text: String!) { sendRemark(projectId: $p, assignmentId: $a, text: $text) { id } }';
const answering =
  'mutation($p: ID!, $r: ID!, $text: String!) { answerRemark(projectId: $p, remarkId: $r, text: $text) { id } }';
const publishing =
  'mutation($p: ID!, $text: String!, $changes: String) { setGuidelines(projectId: $p, guidelines: $text, changes: $changes) { id } }';
const acknowledging = 'mutation($p: ID!, $v: Int!) { acknowledgeGuidelines(projectId: $p, version: $v) }';
const training =
  'mutation($p: ID!, $t: TrainingInput) { updateProject(projectId: $p, input: { training: $t }) { id } }';

/** A row for practice, with its known answer. */
export const practiceRow = (id: string): string =>
  JSON.stringify({
    id,
    prompt: `How many legs has a spider? (${id})`,
    responses: [
      { id: 'a', content: 'Eight.' },
      { id: 'b', content: 'Six, as every insect.' },
    ],
    gold: { ranking: [['a'], ['b']], explanation: 'Spiders are no insects.' },
    tags: ['training'],
  });

/** Tells the lead about the next item that is handed out; returns the remark's id. */
export async function sendRemark(
  origin: string,
  author: Person,
  project: string,
  text: string,
): Promise<string> {
  const client = clientOf(origin, author);
  const [assignment] = await client.leaseComparisons(project, 1);
  const sent = await client.graphql(sending, { p: project, a: assignment?.id ?? '', text });
  client.close();
  return (sent as { sendRemark: { id: string } }).sendRemark.id;
}

/** Notes that somebody has read a version of the guidelines. */
export async function acknowledge(
  origin: string,
  reader: Person,
  project: string,
  version: number,
): Promise<void> {
  const client = clientOf(origin, reader);
  await client.graphql(acknowledging, { p: project, v: version });
  client.close();
}

/** What a lead leaves behind in a project: a second version of the guidelines, practice, remarks answered and not. */
export async function leadFor(
  origin: string,
  lead: PairwrightClient,
  project: string,
  author: Person,
): Promise<void> {
  await acknowledge(origin, author, project, 1);
  const answered = await sendRemark(origin, author, project, 'Are both to be judged by their length?');
  await lead.graphql(answering, { p: project, r: answered, text: 'No, only by what they say.' });
  await sendRemark(origin, author, project, 'The second answer breaks off in the middle of a sentence.');
  await lead.graphql(publishing, {
    p: project,
    text: '# What to look for\n\nPrefer the answer that helps the person who asked **most**, not the longer one.\n',
    changes: 'Length is no reason.',
  });
  await askForPractice(lead, project);
}

/** Asks for practice of two items before work. */
export async function askForPractice(lead: PairwrightClient, project: string): Promise<void> {
  await lead.importFile(
    project,
    'practice',
    [practiceRow('practice-1'), practiceRow('practice-2')].join('\n'),
  );
  await lead.graphql(training, { p: project, t: { comparisons: 2, threshold: 0.5 } });
}
