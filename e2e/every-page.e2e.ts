import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleService } from '../apps/api/src/identity/people.service.ts';
import type { Visitor } from './support/chromium.ts';
import { type Exhibition, mountExhibition } from './support/exhibition.ts';
import { lookAt, overflowAt320 } from './support/page-checks.ts';
import { type ShownPage, setUpPage, shownPages } from './support/shown-pages.ts';
import { openStage, type Stage } from './support/stage.ts';

type Viewers = Record<ShownPage['as'], Visitor>;

describe('every page', () => {
  let stage: Stage;
  let exhibition: Exhibition;
  let atDesks: Viewers;
  let onPhones: Viewers;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterAll(() => stage?.close());

  const viewers = async (isPhone: boolean): Promise<Viewers> => ({
    lead: await stage.enter(exhibition.lead, { isPhone }),
    annotator: await stage.enter(exhibition.annotator, { isPhone }),
    nobody: await stage.enter(undefined, { isPhone }),
  });

  it('set-up: anybody can use it, at a desk and on a phone', async () => {
    const token = await stage.server.app.get(PeopleService, { strict: false }).openSetUp(null);
    for (const isPhone of [false, true]) {
      const visitor = await stage.enter(undefined, { isPhone });
      await expectSound(visitor, isPhone, setUpPage(token ?? ''));
      await visitor.context.close();
    }
    exhibition = await mountExhibition(stage.server);
    atDesks = await viewers(false);
    onPhones = await viewers(true);
  }, 60_000);

  it.each(shownPages)(
    '$name: anybody can use it, at a desk and on a phone',
    async (shown) => {
      await expectSound(atDesks[shown.as], false, shown);
      await expectSound(onPhones[shown.as], true, shown);
    },
    30_000,
  );

  async function expectSound(
    { page, complaints }: Visitor,
    isPhone: boolean,
    shown: ShownPage,
  ): Promise<void> {
    await page.goto(shown.path(exhibition));
    await shown.isThere(page);
    expect(await lookAt(page, isPhone ? `${shown.name}-phone` : shown.name)).toEqual([]);
    if (isPhone) expect(await overflowAt320(page)).toBe(0);
    expect(complaints).toEqual([]);
  }
});
