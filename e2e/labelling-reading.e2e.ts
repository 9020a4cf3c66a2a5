import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { comparisonOf, layOutFile } from './support/laid-out.ts';
import { leave } from './support/leave.ts';
import { ReadingPage } from './support/reading-page.ts';
import { showcaseRow } from './support/showcase.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const paragraphs = (count: number, word: string) =>
  Array.from({ length: count }, (_, nth) => `${word} paragraph ${nth + 1} says something of its own.`).join(
    '\n\n',
  );
const longPair = comparisonOf('Two long answers', [paragraphs(60, 'First'), paragraphs(90, 'Second')]);

/** A megabyte of words, the same for the same seed. */
const megabyte = (seed: number) =>
  Array.from({ length: 160_000 }, (_, nth) => `w${(nth * seed) % 4_093}`).join(' ');

describe('reading', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  async function read(
    lines: string,
    { kind = 'PAIRWISE', isPhone = false }: { kind?: 'PAIRWISE' | 'RANKING'; isPhone?: boolean } = {},
  ): Promise<{ reading: ReadingPage; desk: Desk; projectId: string }> {
    const { annotator, projectId } = await layOutFile(stage, kind, lines);
    visitor = await stage.enter(annotator, { isPhone });
    const reading = new ReadingPage(visitor.page);
    const desk = new Desk(visitor.page);
    await desk.open(projectId);
    await reading.answer('A').waitFor();
    await desk.isSet();
    return { reading, desk, projectId };
  }

  describe('in layouts', () => {
    it('lays a pair side by side, stacked, and one at a time, and remembers it', async () => {
      const { reading, desk, projectId } = await read(longPair);
      const boxes = async () => Promise.all(['A', 'B'].map((letter) => reading.answer(letter).boundingBox()));
      const [a, b] = await boxes();
      expect(a?.y).toBe(b?.y);
      await reading.press('|');
      const [above, below] = await boxes();
      expect(below?.x).toBe(above?.x);
      expect(below?.y).toBeGreaterThan((above?.y ?? 0) + 1_000);
      await reading.press('|');
      expect(await reading.letters()).toEqual(['A']);
      await desk.open(projectId);
      await reading.answer('A').waitFor();
      expect(await reading.letters()).toEqual(['A']);
      await reading.press('|');
      expect(await reading.letters()).toEqual(['A', 'B']);
    });

    it('flips in place, as far down as one was', async () => {
      const { reading } = await read(longPair);
      await reading.press('|', '|');
      await reading.scrollTo('A', 0.4);
      await reading.press('Space');
      expect(await reading.letters()).toEqual(['B']);
      expect(await reading.share('B')).toBeCloseTo(0.4, 2);
      await reading.press('Space');
      expect(await reading.letters()).toEqual(['A']);
      expect(await reading.share('A')).toBeCloseTo(0.4, 2);
    });

    it('holds two answers of a ranking, or shows one', async () => {
      const answers = ['one', 'two', 'three'].map((word) => paragraphs(20, word));
      const { reading } = await read(comparisonOf('Three', answers), { kind: 'RANKING' });
      expect(await reading.letters()).toEqual(['A', 'B']);
      await reading.press('|', '|', 'c');
      expect(await reading.letters()).toEqual(['C']);
      await reading.press('Space');
      expect(await reading.letters()).toEqual(['B']);
    });
  });

  describe('two columns', () => {
    it('scroll alone, and together once they are told to', async () => {
      const { reading } = await read(longPair);
      await reading.scrollTo('A', 0.5);
      expect(await reading.share('B')).toBe(0);
      await reading.press('y');
      await reading.page.getByRole('button', { name: /^scrolling together/ }).waitFor();
      await reading.scrollTo('A', 0.25);
      expect(await reading.share('B')).toBeCloseTo(0.25, 2);
      await reading.scrollTo('B', 1);
      expect(await reading.share('A')).toBeCloseTo(1, 2);
      await reading.press('PageUp');
      await reading.nextFrames();
      const shares = [await reading.share('A'), await reading.share('B')];
      expect(shares[0]).toBeLessThan(1);
      expect(shares[1]).toBeCloseTo(shares[0] ?? 0, 2);
      await reading.nextFrames();
      expect([await reading.share('A'), await reading.share('B')]).toEqual(shares);
    });

    it('meet where both say the same', async () => {
      const heading = '\n\n## The same heading\n\n';
      const { reading } = await read(
        comparisonOf('Aligned', [
          paragraphs(10, 'First') + heading + paragraphs(40, 'First'),
          paragraphs(40, 'Second') + heading + paragraphs(40, 'Second'),
        ]),
      );
      await reading.press('y');
      const topOf = (letter: string) =>
        reading.body(letter).evaluate((body) => {
          const found = body.querySelector('h4')?.getBoundingClientRect().top ?? Number.NaN;
          return found - body.getBoundingClientRect().top;
        });
      await reading.body('A').evaluate((body) => {
        body.scrollTop +=
          (body.querySelector('h4')?.getBoundingClientRect().top ?? 0) - body.getBoundingClientRect().top;
      });
      await reading.nextFrames();
      expect(Math.abs((await topOf('A')) - (await topOf('B')))).toBeLessThan(3);
    });
  });

  describe('for the difference', () => {
    it('marks the words that only one answer has, and counts them', async () => {
      const { reading } = await read(
        comparisonOf('Cats', ['The **cat** sat on the mat.', 'The old cat *lay* on the `mat`.']),
      );
      await reading.press('u');
      await reading.hasMarks('only-here', 3);
      expect((await reading.marked('only-here')).toSorted()).toEqual(['lay', 'old', 'sat']);
      const heads = await Promise.all(
        ['A', 'B'].map((each) => reading.answer(each).getByRole('status').innerText()),
      );
      expect(heads.toSorted()).toEqual([
        expect.stringMatching(/^1 word only in [AB]$/),
        expect.stringMatching(/^2 words only in [AB]$/),
      ]);
      await reading.press('u');
      await reading.hasMarks('only-here', 0);
    });

    it.each([
      ['the same words', 'Equal *words*', 'Equal **words**', /^the same words as [AB]$/],
      ['nothing in common', 'alpha beta', 'gamma delta', /^nothing in common with [AB]$/],
    ])('says plainly that there is %s', async (_, one, other, said) => {
      const { reading } = await read(comparisonOf('Plainly', [one, other]));
      await reading.press('u');
      await reading.answer('A').getByRole('status').filter({ hasText: said }).waitFor();
      await reading.answer('B').getByRole('status').filter({ hasText: said }).waitFor();
    });

    it('marks formulas, code and text of any script where it stands', async () => {
      const { reading } = await read(
        comparisonOf('Any', [
          '我喜欢红色的苹果\n\n```js\nlet a = 1;\n```',
          '我喜欢绿色的苹果\n\n```js\nlet b = 1;\n```',
        ]),
      );
      await reading.press('u');
      await reading.hasMarks('only-here', 4);
      expect((await reading.marked('only-here')).toSorted()).toEqual(['a', 'b', '红色', '绿色']);
    });

    it('answers for a megabyte, and the page lives', async () => {
      const { reading } = await read(comparisonOf('A megabyte', [megabyte(7), megabyte(11)]));
      await reading.press('u');
      await reading
        .answer('A')
        .getByRole('status')
        .filter({ hasText: /only in A|not|too long/ })
        .waitFor();
      await reading.press('1');
      expect(await reading.page.getByRole('radio', { name: 'A much better', exact: true }).isChecked()).toBe(
        true,
      );
    });
  });

  describe('to find', () => {
    it('finds over all markup, goes round, and gives the focus back', async () => {
      const { reading } = await read(
        comparisonOf('Where is the needle?', [
          `${paragraphs(30, 'Hay')}\n\nA nee**dle** here.`,
          `${paragraphs(30, 'Straw')}\n\nNo such thing, but a NEEDLE.`,
        ]),
      );
      await reading.press('b', '/');
      const bar = reading.page.getByRole('search');
      await bar.getByRole('searchbox').waitFor();
      await reading.page.keyboard.type('needle');
      await bar.getByText('1 of 3').waitFor();
      expect(await reading.marked('found-current')).toEqual(['needle']);
      await reading.press('Enter', 'Enter');
      await bar.getByText('3 of 3').waitFor();
      expect(await reading.share('B')).toBeGreaterThan(0.2);
      await reading.press('Enter');
      await bar.getByText('1 of 3').waitFor();
      await reading.press('Shift+Enter');
      await bar.getByText('3 of 3').waitFor();
      await reading.press('Escape');
      await bar.waitFor({ state: 'detached' });
      expect(await reading.marked('found')).toEqual([]);
      expect(await reading.page.evaluate(() => document.activeElement?.id)).toBe('response-1');
    });

    it('says that there is nothing', async () => {
      const { reading } = await read(longPair);
      await reading.press('/');
      await reading.page.getByRole('searchbox').waitFor();
      await reading.page.keyboard.type('nowhere');
      await reading.page.getByRole('search').getByRole('status').filter({ hasText: 'Not found' }).waitFor();
    });
  });

  describe('as one likes it', () => {
    it('changes letters, size and measure at once, and keeps them on the device', async () => {
      const { reading, desk, projectId } = await read(longPair);
      const look = () =>
        reading
          .body('A')
          .locator('.prose')
          .evaluate((text) => {
            const { fontFamily, fontSize, maxInlineSize, lineHeight } = getComputedStyle(text);
            return { fontFamily, fontSize, maxInlineSize, lineHeight };
          });
      const before = await look();
      expect(before).toMatchObject({ fontFamily: expect.stringMatching(/Serif/), fontSize: '16.5px' });
      await reading.press(',');
      const panel = reading.page.getByRole('dialog', { name: 'Reading' });
      await panel.waitFor();
      await panel.getByRole('radio', { name: 'Sans', exact: true }).check();
      await panel.getByRole('radio', { name: 'Large', exact: true }).check();
      await panel.getByRole('radio', { name: 'Short', exact: true }).check();
      await panel.getByRole('radio', { name: 'Open', exact: true }).check();
      const after = await look();
      expect(after).toMatchObject({ fontFamily: expect.stringMatching(/^"Inter/), fontSize: '20px' });
      expect(after.lineHeight).toBe(`${20 * 1.78}px`);
      expect(after.maxInlineSize).not.toBe(before.maxInlineSize);
      await reading.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(await reading.page.evaluate(() => document.activeElement?.id)).toBe('question');
      await desk.open(projectId);
      await reading.answer('A').waitFor();
      await desk.isSet();
      expect(await look()).toEqual(after);
    });
  });

  describe('code', () => {
    it('is copied exactly as it was written, with what nobody sees', async () => {
      const source = 'let a\u200b = "\u202eb";\n\tdone();';
      const { reading } = await read(comparisonOf('Code', [`\`\`\`js\n${source}\n\`\`\``, 'None.']));
      await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const button = reading.page.getByRole('button', { name: 'Copy', exact: true });
      await button.focus();
      await reading.press('Enter');
      await reading.page.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await reading.page.evaluate(() => navigator.clipboard.readText())).toBe(source);
    });
  });

  describe('conversations', () => {
    it('are shown as what they are, and part where they part', async () => {
      const { reading } = await read(await showcaseRow('conversation-pair'));
      for (const letter of ['A', 'B']) {
        const answer = reading.answer(letter);
        expect(await answer.getByText('The first 6 turns are the same in both').count()).toBe(1);
        expect(await answer.getByText('They part here').count()).toBe(1);
        expect(await answer.getByText('Calls calendar').count()).toBe(1);
        expect(await answer.getByText('Tool · weather').count()).toBe(1);
        expect(await answer.getByRole('region', { name: 'Reasoning' }).count()).toBe(1);
        expect(await answer.getByRole('img', { name: 'end of the answer' }).count()).toBe(1);
      }
      await reading.press(';');
      await reading.nextFrames();
      for (const letter of ['A', 'B']) {
        const top = await reading.body(letter).evaluate((body) => {
          const mark = body.querySelector('.parting')?.getBoundingClientRect().top ?? Number.NaN;
          return mark - body.getBoundingClientRect().top;
        });
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(80);
      }
      expect(await reading.page.evaluate(() => document.activeElement?.className)).toBe('parting');
    });

    it('keep their reasoning open until somebody folds it', async () => {
      const { reading } = await read(await showcaseRow('conversation-pair'));
      const reasoning = reading.answer('A').getByRole('region', { name: 'Reasoning' });
      const words = reasoning.locator('.prose');
      expect(await words.isVisible()).toBe(true);
      await reasoning.getByRole('button', { name: 'Fold' }).click();
      expect(await words.isVisible()).toBe(false);
      await reasoning.getByRole('button', { name: 'Unfold' }).click();
      expect(await words.isVisible()).toBe(true);
    });
  });

  it('tells with the judgement how each response was shown', async () => {
    const { reading, desk, projectId } = await read(
      comparisonOf('Shown', [`${'>'.repeat(8_000)} deep`, 'Set *well*.']),
    );
    await reading.press('w', 'w', '1');
    await desk.sending(() => reading.press('Enter'));
    const { rows } = await stage.server.pool.query<{ form: string; sawRaw: boolean; text: string }>(
      `SELECT shown->>'form' AS form, (shown->>'sawRaw')::boolean AS "sawRaw", left(r.messages::text, 60) AS text
       FROM judgement j, json_array_elements(j.renderings) AS shown
       JOIN response r ON r.id = (shown->>'responseId')::uuid
       WHERE j.project_id = $1 AND r.project_id = $1`,
      [projectId],
    );
    const byText = rows.toSorted((one, other) => one.text.localeCompare(other.text));
    expect(byText.map(({ form, sawRaw }) => [form, sawRaw]).toSorted()).toEqual([
      ['MARKDOWN', true],
      ['PLAIN', true],
    ]);
  });

  describe('on a phone', () => {
    const wide = `| ${Array.from({ length: 14 }, (_, nth) => `column ${nth}`).join(' | ')} |\n|${' --- |'.repeat(14)}\n`;
    const onPhone = comparisonOf('On a phone', [
      `${wide}\n\n${paragraphs(40, 'First')}`,
      `${wide}\n\n${paragraphs(40, 'Second')}`,
    ]);

    it('turns to the other answer by a swipe, and back', async () => {
      const { reading } = await read(onPhone, { isPhone: true });
      expect(await reading.letters()).toEqual(['A']);
      await reading.drag('A', [0.8, 0.6], [-160, 6]);
      expect(await reading.letters()).toEqual(['B']);
      await reading.drag('B', [0.8, 0.6], [-160, 6]);
      expect(await reading.letters()).toEqual(['B']);
      await reading.drag('B', [0.2, 0.6], [160, -6]);
      expect(await reading.letters()).toEqual(['A']);
      await reading.page.getByRole('tab', { name: 'B' }).tap();
      await reading.page.getByRole('tab', { name: 'B', selected: true }).waitFor();
      expect(await reading.letters()).toEqual(['B']);
    });

    it('scrolls up and down without turning, and scrolls a table aside', async () => {
      const { reading } = await read(onPhone, { isPhone: true });
      await reading.drag('A', [0.5, 0.9], [-30, -260]);
      expect(await reading.letters()).toEqual(['A']);
      expect(await reading.share('A')).toBeGreaterThan(0);
      await reading.scrollTo('A', 0);
      await reading.drag('A', [0.8, 0.04], [-160, 0]);
      expect(await reading.letters()).toEqual(['A']);
      expect(
        await reading
          .body('A')
          .locator('.wide-table')
          .evaluate((table) => table.scrollLeft),
      ).toBeGreaterThan(0);
    });

    it('has the preferences and the find bar at hand', async () => {
      const { reading } = await read(onPhone, { isPhone: true });
      await reading.page.getByRole('button', { name: 'More' }).first().tap();
      await reading.page.getByRole('button', { name: 'Commands' }).tap();
      await reading.page.keyboard.type('preferences');
      await reading.press('Enter');
      const panel = reading.page.getByRole('dialog', { name: 'Reading' });
      await panel.getByRole('button', { name: 'Find…' }).tap();
      await reading.page.getByRole('searchbox').fill('paragraph 7');
      await reading.page.getByRole('search').getByText('1 of 1').waitFor();
    });
  });
});
