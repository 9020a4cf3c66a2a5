import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPerson } from '../apps/api/test/support/people.ts';
import type { TestProject } from '../apps/api/test/support/projects.ts';
import type { Visitor, VisitOptions } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { dragRung } from './support/drag-rung.ts';
import { judgementsOf, layOutWork } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(30_000);

describe('ranking', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  /** Two comparisons of four, the first of them on an annotator's desk. */
  async function sitDown(
    overrides: Parameters<typeof layOutWork>[3] = {},
    options: VisitOptions = {},
  ): Promise<{ desk: Desk; project: TestProject }> {
    const { pool } = stage.server;
    const annotator = await createPerson(pool, { name: 'Ben Ito' });
    const work = { count: 2, responses: 4 };
    const project = await layOutWork(pool, [annotator], work, { kind: 'RANKING', ...overrides });
    visitor = await stage.enter(annotator, options);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    return { desk, project };
  }

  const rankings = async (project: TestProject) =>
    (await judgementsOf(stage.server.pool, project)).map(({ ranking }) => ranking);

  it('does not take the order on the page for an answer', async () => {
    const { desk, project } = await sitDown();
    await desk.press('Enter');
    await desk.page
      .getByRole('status')
      .getByText('4 still to place: an untouched order is no answer.')
      .waitFor();
    await desk.press('Shift+A', 'Shift+B', 'Enter');
    await desk.page
      .getByRole('status')
      .getByText('2 still to place: an untouched order is no answer.')
      .waitFor();
    expect(await desk.submit.innerText()).toBe('2 still to place');
    await desk.asked(1);
    expect(await rankings(project)).toEqual([]);
  });

  it('places by digits, in whatever order one reads', async () => {
    const { desk, project } = await sitDown();
    const { A, B, C, D } = await readAll(desk);
    await desk.press('c', '4', 'a', '1', 'd', '1', 'b', '3');
    expect(await desk.places()).toEqual([
      'Place 1, response D',
      'Place 2, response A',
      'Place 3, response B',
      'Place 4, response C',
    ]);
    await desk.press('Enter');
    await desk.asked(2);
    await desk.page.getByText('All sent').waitFor();
    expect(await rankings(project)).toEqual([[[D], [A], [B], [C]]]);
  });

  it('ties by the sign, typed and placed', async () => {
    const { desk, project } = await sitDown();
    const { A, B, C, D } = await readAll(desk);
    await desk.press('Shift+B', '=', 'Shift+D', 'Shift+A');
    await desk.press('c', '4', '=');
    expect(await desk.places()).toEqual([
      'Place 1, tied, response B',
      'Place 1, tied, response D',
      'Place 3, tied, response A',
      'Place 3, tied, response C',
    ]);
    await desk.press('Enter');
    await desk.asked(2);
    await desk.page.getByText('All sent').waitFor();
    const groups = [
      [B, D],
      [A, C],
    ].map((group) => group.toSorted());
    expect(await rankings(project)).toEqual([groups]);
  });

  it('offers no tie where none is allowed', async () => {
    const { desk } = await sitDown({ allowTies: false });
    expect(await desk.page.getByRole('button', { name: /^Tie/ }).count()).toBe(0);
    await desk.press('Shift+A', '=', 'Shift+B');
    expect(await desk.places()).toEqual(['Place 1, response A', 'Place 2, response B']);
  });

  it('takes moves back by Z', async () => {
    const { desk } = await sitDown();
    await desk.press('Shift+A', 'Shift+B', 'ArrowUp');
    expect(await desk.places()).toEqual(['Place 1, response B', 'Place 2, response A']);
    await desk.press('z');
    expect(await desk.places()).toEqual(['Place 1, response A', 'Place 2, response B']);
    await desk.press('z', 'z', 'z');
    expect(await desk.places()).toEqual([]);
  });

  it('ranks by dragging handles with a mouse', async () => {
    const { desk, project } = await sitDown();
    const { A, B, C, D } = await readAll(desk);
    await dragRung(desk, 'C', 'top');
    await dragRung(desk, 'A', 'bottom');
    await dragRung(desk, 'D', 'top');
    await dragRung(desk, 'B', 'bottom');
    await dragRung(desk, 'A', 'top');
    expect(await desk.places()).toEqual([
      'Place 1, response A',
      'Place 2, response D',
      'Place 3, response C',
      'Place 4, response B',
    ]);
    await desk.submit.click();
    await desk.asked(2);
    await desk.page.getByText('All sent').waitFor();
    expect(await rankings(project)).toEqual([[[A], [D], [C], [B]]]);
  });

  it('ranks by thumb on a phone', async () => {
    const { desk, project } = await sitDown({}, { isPhone: true });
    const { page } = desk;
    const answers: number[] = [];
    for (const [letter, place] of [
      ['A', 3],
      ['B', 1],
      ['C', 2],
    ] as const) {
      await page.getByRole('tab', { name: new RegExp(`^${letter}`) }).tap();
      answers.push(await desk.answerUnder(letter));
      await page.getByRole('radio', { name: new RegExp(`^Place ${place}`) }).tap({ force: true });
    }
    await page.getByRole('tab', { name: /^D/ }).tap();
    answers.push(await desk.answerUnder('D'));
    await page.getByRole('button', { name: 'Tie with the one above' }).tap();
    expect((await page.getByRole('tab').allInnerTexts()).map((text) => text.replace('\n', ' '))).toEqual([
      'B 1',
      'C 2',
      'A 3=',
      'D 3=',
    ]);
    await desk.sending(() => desk.submit.tap());
    await desk.asked(2);
    const [A = 0, B = 0, C = 0, D = 0] = answers;
    expect(await rankings(project)).toEqual([[[B], [C], [A, D].toSorted()]]);
  });
});

/** Which answer each letter stands for, read one after the other. */
async function readAll(desk: Desk): Promise<Record<'A' | 'B' | 'C' | 'D', number>> {
  const read = async (letter: string) => {
    await desk.press(letter.toLowerCase());
    return desk.answerUnder(letter);
  };
  return { A: await read('A'), B: await read('B'), C: await read('C'), D: await read('D') };
}
