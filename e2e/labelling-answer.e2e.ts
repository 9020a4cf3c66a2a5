import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPerson } from '../apps/api/test/support/people.ts';
import type { TestProject } from '../apps/api/test/support/projects.ts';
import { violationsOn } from './support/accessibility.ts';
import type { Visitor, VisitOptions } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { judgementsOf, layOutWork, threeStrengths } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { saidBesideOf } from './support/said-beside.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(30_000);

const labels = ['wrong', 'mostly wrong', 'half right', 'mostly right', 'right'];
const accuracy = { name: 'Accuracy', kind: 'RATING' as const, description: null, labels, isRequired: true };
const safety = {
  name: 'Safety',
  kind: 'PREFERENCE' as const,
  description: null,
  labels: [],
  isRequired: true,
};

type Overrides = Parameters<typeof layOutWork>[3];

const isSent = (desk: Desk) => desk.page.getByText('All sent').waitFor();

/** The radios that are chosen, by their names. */
const chosen = (desk: Desk) =>
  desk.page
    .getByRole('radio', { checked: true })
    .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label')));

const rail = (desk: Desk) => desk.page.getByRole('navigation', { name: 'The best, then the rest' });

describe('what is asked and answered', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  /** Two comparisons, the first of them on an annotator's desk. */
  async function sitDown(
    overrides: Overrides,
    responses = 2,
    options: VisitOptions = {},
  ): Promise<{ desk: Desk; project: TestProject }> {
    const { pool } = stage.server;
    const annotator = await createPerson(pool, { name: 'Ben Ito' });
    const project = await layOutWork(pool, [annotator], { count: 2, responses }, overrides);
    visitor = await stage.enter(annotator, options);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    return { desk, project };
  }

  const rankings = async (project: TestProject) =>
    (await judgementsOf(stage.server.pool, project)).map(({ ranking }) => ranking);

  const beside = async (project: TestProject) => (await saidBesideOf(stage.server.pool, project))[0];

  describe('a pair with aspects', () => {
    const asked: Overrides = { strengthLabels: threeStrengths, aspects: [safety, accuracy] };

    it('is answered by digits alone, which go from question to question', async () => {
      const { desk, project } = await sitDown(asked);
      const A = await desk.answerUnder('A');
      await desk.press('2', '1', '4', '1');
      expect(await chosen(desk)).toEqual([
        'A better',
        'Safety: A better',
        'Accuracy of A: 4 of 5, mostly right',
        'Accuracy of B: 1 of 5, wrong',
      ]);
      await desk.press('Enter');
      await desk.asked(2);
      await isSent(desk);
      expect(await rankings(project)).toEqual([[[A], [3 - A]]]);
      expect((await beside(project))?.aspects).toEqual({
        Safety: { preferred: String(A) },
        Accuracy: { ratings: { [A]: 3, [3 - A]: 0 } },
      });
    });

    it('says each question and its answer, and which is asked next', async () => {
      const { desk } = await sitDown(asked);
      const said = desk.page.getByRole('status');
      await desk.press('2');
      await said.getByText('A better. Next: Safety', { exact: true }).waitFor();
      await desk.press(']', '4');
      await said.getByText('Accuracy of A: 4 of 5, mostly right. Next: Accuracy of B').waitFor();
      await desk.press('[', '[');
      await said.getByText('Safety', { exact: true }).waitFor();
      await desk.press('ArrowRight');
      await said.getByText('Safety: B better', { exact: true }).waitFor();
      expect(
        await desk.page
          .getByRole('radiogroup')
          .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label'))),
      ).toEqual(['Which response is better, and by how much', 'Safety', 'Accuracy of A', 'Accuracy of B']);
    });

    it('brings the hand to the question that is missing', async () => {
      const { desk, project } = await sitDown(asked);
      await desk.press('2', ']', '[', '[', '[', 'Enter');
      await desk.page.getByRole('status').getByText('Safety: say which is better in this respect.').waitFor();
      expect(await desk.submit.innerText()).toBe('Safety');
      await desk.press('2', '5', '5', 'Enter');
      await desk.asked(2);
      await isSent(desk);
      expect((await beside(project))?.aspects).toMatchObject({ Safety: { preferred: null } });
    });

    it('keeps the focus in the question that digits answer, and lets Tab choose it', async () => {
      const { desk } = await sitDown(asked);
      const focused = () =>
        desk.page.evaluate(
          () => document.activeElement?.closest('[role="radiogroup"]')?.getAttribute('aria-label') ?? null,
        );
      await desk.page.getByRole('radio', { name: 'Safety: A better' }).focus();
      await desk.press('Space');
      expect(await focused()).toBe('Accuracy of A');
      await desk.press('3');
      expect(await focused()).toBe('Accuracy of B');
      await desk.press('Shift+Tab', '5');
      expect(await chosen(desk)).toEqual(['Safety: A better', 'Accuracy of A: 5 of 5, right']);
    });

    it('takes every answer back by Z', async () => {
      const { desk } = await sitDown({ ...asked, allowAllBad: true });
      await desk.press('2', '1', '4', 'x', 'z', 'z', 'z');
      expect(await chosen(desk)).toEqual(['A better']);
      await desk.press('z', 'z');
      expect(await chosen(desk)).toEqual([]);
    });

    it('is asked one question at a time on a phone, and answered by the thumb', async () => {
      const { desk, project } = await sitDown(asked, 2, { isPhone: true });
      const { page } = desk;
      const A = await desk.answerUnder('A');
      await desk.stop('B much better').tap();
      expect(await page.getByRole('tab', { name: 'Safety', selected: true }).count()).toBe(1);
      await desk.stop('Safety: B better').tap();
      await desk.stop('Accuracy of A: 2 of 5, mostly wrong').tap();
      await desk.stop('Accuracy of B: 5 of 5, right').tap();
      await desk.sending(() => desk.submit.tap());
      expect(await rankings(project)).toEqual([[[3 - A], [A]]]);
      expect((await beside(project))?.aspects).toEqual({
        Safety: { preferred: String(3 - A) },
        Accuracy: { ratings: { [A]: 1, [3 - A]: 4 } },
      });
    });

    it('is mirrored on a page from right to left: A first, its key too, and the arrows as they point', async () => {
      const { desk } = await sitDown(asked);
      await desk.page.evaluate(() => localStorage.setItem('pairwright.direction', 'rtl'));
      await desk.page.reload();
      await desk.asked(1);
      const [A, B] = await Promise.all(
        ['A much better', 'B much better'].map((name) => desk.stop(name).boundingBox()),
      );
      expect(A?.x).toBeGreaterThan(B?.x ?? 0);
      await desk.press('1', '[', 'ArrowLeft');
      expect(await chosen(desk)).toEqual(['A better']);
    });

    it('leaves more than half of the page to the texts, with eight aspects too', async () => {
      const aspects = Array.from({ length: 8 }, (_, index) => ({ ...accuracy, name: `Side ${index + 1}` }));
      const { desk } = await sitDown({ ...asked, aspects });
      const dock = await desk.page.getByRole('contentinfo').boundingBox();
      expect(dock?.height).toBeLessThanOrEqual(0.36 * 900);
      await desk.press('[');
      const last = await desk.stop('Side 8 of B: 1 of 5, wrong').boundingBox();
      expect(last?.y).toBeLessThan(900);
      expect(last?.y).toBeGreaterThan(dock?.y ?? 900);
    });
  });

  describe('a ranking with a rubric', () => {
    const asked: Overrides = { kind: 'RANKING', aspects: [accuracy] };

    it('rates the response that is read, and goes back to its places', async () => {
      const { desk, project } = await sitDown(asked, 3);
      const [A, B, C] = [await desk.answerUnder('A'), await desk.answerUnder('B'), 0];
      await desk.press('1', '5', 'b', '2', '3', 'c', '3', '1');
      await desk.press('Enter');
      await desk.asked(2);
      await isSent(desk);
      const third = 6 - A - B - C;
      expect(await rankings(project)).toEqual([[[A], [B], [third]]]);
      expect((await beside(project))?.aspects).toEqual({
        Accuracy: { ratings: { [A]: 4, [B]: 2, [third]: 0 } },
      });
    });

    it('reads the response whose rating is missing', async () => {
      const { desk } = await sitDown(asked, 3);
      await desk.press('Shift+A', 'Shift+B', 'Shift+C', 'a', '5', 'b', '5', 'Enter');
      await desk.page.getByRole('status').getByText('Accuracy of C is still to be rated.').waitFor();
      await desk.press('1');
      expect(await chosen(desk)).toContain('Accuracy of C: 1 of 5, wrong');
      expect(await desk.submit.innerText()).toContain('Submit');
    });
  });

  describe('the best of several', () => {
    const asked: Overrides = { kind: 'RANKING', rankingMode: 'BEST' };

    it('is chosen by one key, and shared by another', async () => {
      const { desk, project } = await sitDown(asked, 5);
      await desk.press('Enter');
      await desk.page.getByRole('status').getByText('Say which is the best').waitFor();
      const B = await desk.answerUnder('B');
      await desk.press('b', '1');
      expect(
        await rail(desk)
          .getByRole('button', { name: /^Best, response B/ })
          .count(),
      ).toBe(1);
      await desk.press('e');
      const E = await desk.answerUnder('E');
      await desk.press('=');
      expect(
        await rail(desk)
          .getByRole('button', { name: /^Best, tied/ })
          .count(),
      ).toBe(2);
      await desk.press('Enter');
      await desk.asked(2);
      await isSent(desk);
      const best = [B, E].toSorted();
      expect(await rankings(project)).toEqual([
        [best, [1, 2, 3, 4, 5].filter((each) => !best.includes(each))],
      ]);
    });

    it('is one only where no tie is allowed, and is taken back by Z', async () => {
      const { desk } = await sitDown({ ...asked, allowTies: false }, 5);
      await desk.press('1', 'c', '=', '1', 'Shift+D');
      expect(await rail(desk).getByRole('button', { name: /^Best/ }).allInnerTexts()).toHaveLength(1);
      expect(
        await rail(desk)
          .getByRole('button', { name: /^Best, response D/ })
          .count(),
      ).toBe(1);
      await desk.press('z');
      expect(
        await rail(desk)
          .getByRole('button', { name: /^Best, response C/ })
          .count(),
      ).toBe(1);
    });

    it('is chosen by the thumb', async () => {
      const { desk, project } = await sitDown(asked, 5, { isPhone: true });
      const { page } = desk;
      await page.getByRole('tab', { name: /^C/ }).tap();
      const C = await desk.answerUnder('C');
      await page.getByRole('button', { name: 'C is the best' }).tap();
      await desk.sending(() => desk.submit.tap());
      expect((await rankings(project))[0]?.[0]).toEqual([C]);
    });
  });

  describe('what is said beside', () => {
    it('is that both are bad, which is a tie where nothing was chosen', async () => {
      const { desk, project } = await sitDown({ allowAllBad: true });
      await desk.press('x');
      expect(await desk.page.getByRole('button', { name: 'Both bad', pressed: true }).count()).toBe(1);
      await desk.press('x');
      expect(await desk.submit.innerText()).toBe('Choose first');
      await desk.press('x', 'Enter');
      await desk.asked(2);
      await isSent(desk);
      expect(await rankings(project)).toEqual([[[1, 2]]]);
      expect(await beside(project)).toMatchObject({ allBad: true });
    });

    it('has no such key where the project does not ask', async () => {
      const { desk } = await sitDown({});
      await desk.press('x', '+', '"');
      expect(await desk.page.getByRole('dialog').count()).toBe(0);
      expect(await chosen(desk)).toEqual([]);
    });

    it('is flags, of the item and of responses, chosen by keys and shown in words', async () => {
      const { desk, project } = await sitDown({ flags: ['unsafe', 'wrong language'] });
      const B = await desk.answerUnder('B');
      await desk.press('1', '!');
      const dialog = desk.page.getByRole('dialog', { name: 'Flag' });
      await dialog.waitFor();
      await desk.press('2', 'b', '1');
      await dialog.getByRole('textbox', { name: 'In your own words' }).fill('cut off');
      await desk.press('Enter', 'Escape');
      await desk.page
        .getByRole('article', { name: /^Response B/ })
        .getByText('cut off')
        .waitFor();
      expect(
        await desk.page
          .getByRole('article', { name: /^Response A/ })
          .getByText('unsafe')
          .count(),
      ).toBe(0);
      await desk.press('!');
      await desk.press('b', '3', 'Escape', 'Enter');
      await desk.asked(2);
      await isSent(desk);
      expect(await beside(project)).toMatchObject({
        flags: ['wrong language'],
        flagged: [{ responseId: String(B), flag: 'unsafe' }],
      });
    });

    it('is reasons, chosen by digits while the focus is among them', async () => {
      const { desk, project } = await sitDown({ reasons: ['Correctness', 'Code', 'Too long'] });
      await desk.press('1', '"', '3', '1', '2', '2', 'Escape', 'Enter');
      await desk.asked(2);
      await isSent(desk);
      expect((await beside(project))?.reasons).toEqual(['Correctness', 'Too long']);
    });

    it('is a reason as long as the project wants it, counted in words', async () => {
      const { desk, project } = await sitDown({ rationale: 'REQUIRED', rationaleMinLength: 12 });
      await desk.press('1');
      await desk.writeWhy('Shorter');
      expect(await desk.page.getByText('7 of 12 characters', { exact: true }).count()).toBe(1);
      expect(await desk.submit.innerText()).toBe('Say more: 7 of 12');
      await desk.press('Control+Enter');
      await desk.page.getByRole('status').getByText('The reason has 7 of 12 characters.').waitFor();
      await desk.page.keyboard.type(' and true');
      await desk.press('Control+Enter');
      await desk.asked(2);
      await isSent(desk);
      expect((await judgementsOf(stage.server.pool, project)).map(({ rationale }) => rationale)).toEqual([
        'Shorter and true',
      ]);
    });
  });

  describe('an ideal answer', () => {
    const asked: Overrides = { idealAnswer: 'REQUIRED' };

    it('is edited from a response, kept as it is typed, and sent', async () => {
      const { desk, project } = await sitDown(asked);
      const { page } = desk;
      const B = await desk.answerUnder('B');
      await desk.press('1', 'Enter');
      const dialog = page.getByRole('dialog', { name: 'Ideal answer' });
      await dialog.waitFor();
      await desk.press('b');
      const text = dialog.getByRole('textbox', { name: 'Text' });
      expect(await text.inputValue()).toBe(`Answer ${B} to question 1`);
      await desk.press('Control+End');
      await page.keyboard.type(', at last');
      await dialog.locator('ins').getByText(', at last').waitFor();
      await desk.press('Escape');
      await desk.keptIdeal(`Answer ${B} to question 1, at last`);
      await page.reload();
      await desk.asked(1);
      await desk.press('+');
      expect(await text.inputValue()).toBe(`Answer ${B} to question 1, at last`);
      await desk.press('Escape', 'Enter');
      await desk.asked(2);
      await isSent(desk);
      expect((await beside(project))?.idealAnswer).toEqual({
        content: `Answer ${B} to question 1, at last`,
        editedFrom: String(B),
      });
    });

    it('is thrown away, and comes back', async () => {
      const { desk } = await sitDown(asked);
      await desk.press('1', '+');
      const dialog = desk.page.getByRole('dialog', { name: 'Ideal answer' });
      await dialog.getByRole('button', { name: 'Nothing' }).click();
      await desk.page.keyboard.type('Mine');
      await dialog.getByRole('button', { name: 'Throw away' }).click();
      expect(await dialog.getByRole('textbox').count()).toBe(0);
      await desk.press('Escape');
      expect(await desk.submit.innerText()).toBe('Ideal answer');
      await desk.press('z', '+');
      expect(await dialog.getByRole('textbox').inputValue()).toBe('Mine');
    });
  });

  it.each([
    ['desktop', false],
    ['phone', true],
  ])('has nothing that axe finds wrong (%s)', async (_, isPhone) => {
    const rich: Overrides = {
      strengthLabels: threeStrengths,
      aspects: [safety, accuracy],
      allowAllBad: true,
      reasons: ['Correctness', 'Code'],
      flags: ['unsafe'],
      idealAnswer: 'OPTIONAL',
      rationaleMinLength: 10,
    };
    const { desk } = await sitDown(rich, 2, { isPhone });
    const { page } = desk;
    await desk.press('2', 'x', '4');
    await desk.writeWhy('Short');
    await desk.press('Escape');
    expect(await violationsOn(page)).toEqual([]);
    await desk.press('!');
    await page.getByRole('dialog', { name: 'Flag' }).waitFor();
    await desk.press('a', '1');
    expect(await violationsOn(page)).toEqual([]);
    await desk.press('Escape', '+');
    await page.getByRole('dialog', { name: 'Ideal answer' }).waitFor();
    await desk.press('a');
    await page.keyboard.type('Better. ');
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await desk.press('Escape');
    expect(await violationsOn(page, 'colours')).toEqual([]);
  });

  it('has nothing that axe finds wrong where the best is chosen', async () => {
    const { desk } = await sitDown({ kind: 'RANKING', rankingMode: 'BEST', aspects: [accuracy] }, 5);
    await desk.press('1', '4');
    expect(await violationsOn(desk.page)).toEqual([]);
  });
});
