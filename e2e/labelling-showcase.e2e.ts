import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { clientOf, createPerson, type Person } from '../apps/api/test/support/people.ts';
import type { Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { leave } from './support/leave.ts';
import { lookAt, overflowAt320 } from './support/page-checks.ts';
import { type ShowcaseName, showcaseRow } from './support/showcase.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const cases: readonly ShowcaseName[] = ['code-pair', 'latex-ranking', 'arabic-pair', 'conversation-pair'];

describe('the labelling page with texts of every kind', () => {
  let stage: Stage;
  let visitor: Visitor;
  let lead: Person;

  beforeAll(async () => {
    stage = await openStage();
    lead = await createPerson(stage.server.pool, { isAdministrator: true });
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  async function layOut(name: ShowcaseName): Promise<{ annotator: Person; projectId: string }> {
    const client = clientOf(stage.server.origin, lead);
    const annotator = await createPerson(stage.server.pool, { name: 'Mara Ortiz' });
    const isRanking = name === 'latex-ranking';
    const { id } = await client.createProject({
      name: 'Everyday help, round 4',
      kind: isRanking ? 'RANKING' : 'PAIRWISE',
      guidelines: 'Prefer the answer that helps the person who asked.',
      strengthLabels: isRanking ? [] : ['slightly better', 'better', 'much better'],
      judgementsPerComparison: 1,
    });
    await client.importFile(id, name, Buffer.from(await showcaseRow(name)));
    await client.addMember(id, annotator.id, 'ANNOTATOR');
    client.close();
    return { annotator, projectId: id };
  }

  it.each(cases.flatMap((name) => [false, true].map((isPhone) => ({ name, isPhone }))))(
    '$name is for everyone (phone: $isPhone)',
    async ({ name, isPhone }) => {
      const { annotator, projectId } = await layOut(name);
      visitor = await stage.enter(annotator, { isPhone });
      const desk = new Desk(visitor.page);
      await desk.open(projectId);
      await visitor.page.getByRole('article').first().waitFor({ state: 'attached' });
      await desk.isSet();
      const shot = `showcase-${name}${isPhone ? '-phone' : ''}`;
      expect(await lookAt(visitor.page, shot)).toEqual([]);
      expect(await overflowAt320(visitor.page)).toBe(0);
      expect(visitor.complaints).toEqual([]);
    },
  );
});
