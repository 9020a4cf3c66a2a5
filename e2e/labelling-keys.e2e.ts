import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { createPerson } from '../apps/api/test/support/people.ts';
import type { TestProject } from '../apps/api/test/support/projects.ts';
import { violationsOn } from './support/accessibility.ts';
import { picture, type Visitor, type VisitOptions } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { KeysSheet } from './support/keys-sheet.ts';
import { layOutWork, skipsOf } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(30_000);

const palette = (desk: Desk): Locator => desk.page.getByRole('dialog', { name: 'Commands' });
const options = (desk: Desk) =>
  palette(desk)
    .getByRole('option')
    .evaluateAll((all) => all.map((option) => option.querySelector('.palette-name')?.textContent ?? ''));

/** Performs a command by typing a part of its name. */
async function command(desk: Desk, name: string): Promise<void> {
  await desk.press('Control+k');
  await palette(desk).waitFor();
  await desk.page.keyboard.type(name);
  await desk.press('Enter');
}

describe('the keys of the labelling page', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  /** Pairs, the first of them on an annotator's desk. */
  async function sitDown(
    overrides: Parameters<typeof layOutWork>[3] = {},
    options: VisitOptions = {},
  ): Promise<{ desk: Desk; sheet: KeysSheet; project: TestProject }> {
    const { pool } = stage.server;
    const annotator = await createPerson(pool, { name: 'Ben Ito' });
    const responses = overrides?.kind === 'RANKING' ? 4 : 2;
    const project = await layOutWork(pool, [annotator], { count: 3, responses }, overrides);
    visitor = await stage.enter(annotator, options);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    return { desk, sheet: new KeysSheet(desk.page), project };
  }

  const skip = 'Skip, with a reason';
  const undo = 'Undo the last act';

  it('can be changed, and the keycaps follow, also after a reload', async () => {
    const { desk, sheet } = await sitDown();
    await sheet.open();
    await sheet.change(skip, 'x');
    await sheet.says(`${skip} now has X.`);
    expect(await sheet.keyOf(skip)).toBe('X');
    await picture(desk.page, 'keys-changed');
    await desk.press('Escape');
    expect(await sheet.dialog.count()).toBe(0);
    const button = desk.page.getByRole('button', { name: /^Skip/ });
    expect(await button.innerText()).toBe('Skip\nX');
    await desk.press('s');
    expect(await desk.page.getByRole('dialog').count()).toBe(0);
    await desk.press('x');
    await desk.page.getByRole('dialog', { name: 'Skip this one' }).waitFor();
    await desk.page.reload();
    await desk.asked(1);
    expect(await button.innerText()).toBe('Skip\nX');
  });

  it('are refused where they clash, with the owner, and swapped on demand', async () => {
    const { desk, sheet } = await sitDown();
    await sheet.open();
    await sheet.change(skip, 'z');
    expect(await sheet.refusal()).toBe(`Z is taken by “${undo}”.`);
    await picture(desk.page, 'keys-refused');
    expect(await violationsOn(desk.page)).toEqual([]);
    expect(await sheet.keyOf(undo)).toBe('Z');
    await sheet.dialog.getByRole('button', { name: 'Swap' }).click();
    await sheet.says(`${skip} now has Z, and ${undo} has S.`);
    expect([await sheet.keyOf(skip), await sheet.keyOf(undo)]).toEqual(['Z', 'S']);
    await desk.press('Escape', '1', 's');
    expect(await desk.page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('leave letters of responses, digits and the browser’s own keys where they are', async () => {
    const { sheet } = await sitDown();
    await sheet.open();
    await sheet.change(skip, 'b');
    expect(await sheet.refusal()).toBe('B: A to P name responses.');
    await sheet.page.keyboard.press('7');
    expect(await sheet.refusal()).toBe('7: Digits judge.');
    await sheet.page.keyboard.press('Control+s');
    expect(await sheet.refusal()).toBe('Ctrl S: The browser keeps it.');
    await sheet.page.keyboard.press('Escape');
    expect(await sheet.keyOf(skip)).toBe('S');
    expect(await sheet.dialog.count()).toBe(1);
  });

  it('go back to the defaults, one by one or all', async () => {
    const { sheet } = await sitDown();
    await sheet.open();
    await sheet.change(skip, 'x');
    await sheet.change('Raw text', 'v');
    await sheet.dialog.getByRole('button', { name: `Give “${skip}” its default key back` }).click();
    await sheet.says(`${skip} now has S.`);
    expect([await sheet.keyOf(skip), await sheet.keyOf('Raw text')]).toEqual(['S', 'V']);
    expect(await sheet.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `${skip}: S. Change the key`,
    );
    await sheet.dialog.getByRole('button', { name: 'Back to the defaults' }).click();
    expect(await sheet.keyOf('Raw text')).toBe('W');
  });

  it('can be single no more, and everything is still there by name', async () => {
    const { desk, sheet, project } = await sitDown();
    await sheet.open();
    await sheet.dialog.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
    await picture(desk.page, 'keys-named');
    expect(await violationsOn(desk.page)).toEqual([]);
    await desk.press('Escape', '1', 's', '?');
    expect(await desk.page.getByRole('dialog').count()).toBe(0);
    expect(await desk.page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await desk.page.getByRole('button', { name: 'Skip', exact: true }).innerText()).toBe('Skip');
    await desk.press('ArrowRight');
    expect(await desk.stop('B better').isChecked()).toBe(true);
    await command(desk, 'skip');
    await desk.page.getByRole('radio', { name: 'The question makes no sense' }).check();
    const answered = desk.page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('skipAssignment')),
    );
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Skip' }).click();
    await (await answered).finished();
    await desk.asked(2);
    expect(await skipsOf(stage.server.pool, project)).toEqual([
      { question: 1, reason: 'The question makes no sense' },
    ]);
  });

  it('stand on a sheet that fits a phone', async () => {
    const { desk, sheet } = await sitDown({ kind: 'RANKING' }, { isPhone: true });
    await desk.page.getByRole('banner').getByRole('button', { name: 'More' }).click();
    await desk.page.getByRole('button', { name: 'Keys', exact: true }).click();
    await sheet.dialog.waitFor();
    await picture(desk.page, 'keys-phone');
    const overflow = await sheet.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBe(0);
    expect(await violationsOn(desk.page)).toEqual([]);
  });

  it('are also commands, found by their names', async () => {
    const { desk } = await sitDown();
    await desk.press('Control+k');
    const field = palette(desk).getByRole('combobox', { name: 'What would you like to do?' });
    await field.waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await picture(desk.page, 'commands');
    expect(await violationsOn(desk.page)).toEqual([]);
    await desk.page.keyboard.type('raw');
    await palette(desk).getByRole('status').getByText('1 command').waitFor();
    expect(await options(desk)).toEqual(['Raw text']);
    const chosen = palette(desk).getByRole('option', { selected: true });
    expect(await chosen.getAttribute('id')).toBe(await field.getAttribute('aria-activedescendant'));
    await picture(desk.page, 'commands-found');
    await desk.press('Enter');
    expect(await palette(desk).count()).toBe(0);
    expect(await desk.rawTexts()).toHaveLength(3);
  });

  it('put the focus back before a command acts, and those used lately first', async () => {
    const { desk } = await sitDown();
    await desk.press('b');
    const text = 'Text of response B';
    await command(desk, 'raw');
    const focused = () => desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe(text);
    await command(desk, 'read a');
    expect(await focused()).toBe('Text of response A');
    await desk.press('Control+k');
    await palette(desk).waitFor();
    expect((await options(desk)).slice(0, 2)).toEqual(['Read A', 'Raw text']);
    await desk.press('Escape');
    expect(await focused()).toBe('Text of response A');
  });

  it('are commands while one types too, and what was typed goes on', async () => {
    const { desk } = await sitDown();
    await desk.writeWhy('Short');
    await command(desk, 'b better');
    await desk.page.keyboard.type('er.');
    expect(await desk.why.inputValue()).toBe('Shorter.');
    expect(await desk.stop('B better').isChecked()).toBe(true);
  });

  it('say why a command is not possible, and leave it undone', async () => {
    const { desk } = await sitDown({ kind: 'RANKING', allowTies: false });
    await desk.press('Control+k');
    await palette(desk).waitFor();
    await desk.page.keyboard.type('tie with');
    const tie = palette(desk).getByRole('option', { name: 'Tie with the one above' });
    expect(await tie.getAttribute('aria-disabled')).toBe('true');
    expect(await tie.innerText()).toContain('This project takes no ties.');
    await desk.press('Enter');
    expect(await palette(desk).count()).toBe(1);
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.type('no such thing');
    await palette(desk).getByText('Nothing is called that.').waitFor();
  });

  it('are commands on a phone, where there are no keys', async () => {
    const { desk } = await sitDown({ kind: 'RANKING' }, { isPhone: true });
    await desk.page.getByRole('banner').getByRole('button', { name: 'More' }).click();
    await desk.page.getByRole('button', { name: 'Commands' }).click();
    await palette(desk).waitFor();
    await picture(desk.page, 'commands-phone');
    expect(await violationsOn(desk.page)).toEqual([]);
    await palette(desk).getByRole('option', { name: 'Place 3' }).click();
    expect(await palette(desk).count()).toBe(0);
    expect(await desk.page.getByRole('radio', { name: 'Place 3' }).isChecked()).toBe(true);
  });

  it('open what lies over the page without a network', async () => {
    const { desk, sheet } = await sitDown();
    await desk.dialogsCame();
    await desk.page.context().setOffline(true);
    for (const [key, name] of [
      ['t', 'Guidelines'],
      ['?', 'Keys'],
      ['Control+k', 'Commands'],
      ['s', 'Skip this one'],
    ] as const) {
      await desk.press(key);
      await desk.page.getByRole('dialog', { name }).waitFor();
      await desk.press('Escape');
      expect(await sheet.page.getByRole('dialog').count()).toBe(0);
    }
    await desk.page.context().setOffline(false);
  });
});
