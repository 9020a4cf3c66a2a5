import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { layOutFile } from './support/laid-out.ts';
import { leave } from './support/leave.ts';
import { lookAt, overflowAt320 } from './support/page-checks.ts';
import { type ShowcaseName, showcaseRow } from './support/showcase.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const cases: readonly ShowcaseName[] = ['code-pair', 'latex-ranking', 'arabic-pair', 'conversation-pair'];

describe('the labelling page with texts of every kind', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  /** An annotator in front of one of the cases, all of it set. */
  async function sitDown(name: ShowcaseName, isPhone: boolean): Promise<Desk> {
    const kind = name === 'latex-ranking' ? 'RANKING' : 'PAIRWISE';
    const { annotator, projectId } = await layOutFile(stage, kind, await showcaseRow(name));
    visitor = await stage.enter(annotator, { isPhone });
    const desk = new Desk(visitor.page);
    await desk.open(projectId);
    await visitor.page.getByRole('article').first().waitFor();
    await desk.isSet();
    return desk;
  }

  it.each(cases.flatMap((name) => [false, true].map((isPhone) => ({ name, isPhone }))))(
    '$name is for everyone (phone: $isPhone)',
    async ({ name, isPhone }) => {
      const { page } = await sitDown(name, isPhone);
      expect(await lookAt(page, `showcase-${name}${isPhone ? '-phone' : ''}`)).toEqual([]);
      expect(await overflowAt320(page)).toBe(0);
    },
  );

  it.each([false, true])('where a conversation parts is for everyone (phone: %s)', async (isPhone) => {
    const { page } = await sitDown('conversation-pair', isPhone);
    await page.keyboard.press(';');
    expect(await lookAt(page, `showcase-parting${isPhone ? '-phone' : ''}`)).toEqual([]);
    expect(await overflowAt320(page)).toBe(0);
  });

  it.each([false, true])('the difference is for everyone (phone: %s)', async (isPhone) => {
    const { page } = await sitDown('code-pair', isPhone);
    await page.keyboard.press('u');
    await page.waitForFunction(() => (CSS.highlights.get('only-here')?.size ?? 0) > 0);
    expect(await lookAt(page, `showcase-difference${isPhone ? '-phone' : ''}`)).toEqual([]);
    expect(await overflowAt320(page)).toBe(0);
  });

  it.each([false, true])('the find bar is for everyone (phone: %s)', async (isPhone) => {
    const { page } = await sitDown('code-pair', isPhone);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('memory');
    await page.getByRole('search').getByText(/^1 of/).waitFor();
    expect(await lookAt(page, `showcase-find${isPhone ? '-phone' : ''}`)).toEqual([]);
    expect(await overflowAt320(page)).toBe(0);
  });

  it.each([false, true])('the preferences of reading are for everyone (phone: %s)', async (isPhone) => {
    const { page } = await sitDown('arabic-pair', isPhone);
    await page.keyboard.press(',');
    await page.getByRole('dialog', { name: 'Reading' }).waitFor();
    expect(await lookAt(page, `showcase-preferences${isPhone ? '-phone' : ''}`)).toEqual([]);
    expect(await overflowAt320(page)).toBe(0);
  });

  it('one answer above the other is for everyone', async () => {
    const { page } = await sitDown('code-pair', false);
    await page.keyboard.press('|');
    expect(await lookAt(page, 'showcase-stacked')).toEqual([]);
  });
});
