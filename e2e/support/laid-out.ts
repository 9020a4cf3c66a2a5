import { clientOf, createPerson, type Person } from '../../apps/api/test/support/people.ts';
import type { Stage } from './stage.ts';

/** A project with the comparisons of an import file, and somebody to judge them. */
export interface LaidOut {
  readonly annotator: Person;
  readonly projectId: string;
}

/** Lays comparisons out as they come by import. `lines`: an import file in the native format. */
export async function layOutFile(
  { server }: Stage,
  kind: 'PAIRWISE' | 'RANKING',
  lines: string,
): Promise<LaidOut> {
  const lead = await createPerson(server.pool, { isAdministrator: true });
  const annotator = await createPerson(server.pool, { name: 'Mara Ortiz' });
  const client = clientOf(server.origin, lead);
  const { id } = await client.createProject({
    name: 'Everyday help, round 4',
    kind,
    guidelines: '',
    strengthLabels: kind === 'RANKING' ? [] : ['slightly better', 'better', 'much better'],
    judgementsPerComparison: 1,
  });
  await client.importFile(id, 'laid-out', Buffer.from(lines));
  await client.addMember(id, annotator.id, 'ANNOTATOR');
  client.close();
  return { annotator, projectId: id };
}

type Content = string | readonly { role: string; content: string }[];

/** A comparison of these answers as a line of an import file. */
export function comparisonOf(question: string, answers: readonly Content[]): string {
  const responses = answers.map((content, nth) => ({
    id: `r${nth + 1}`,
    content,
    model: `model-${nth + 1}`,
  }));
  return `${JSON.stringify({ id: question, prompt: question, responses })}\n`;
}
