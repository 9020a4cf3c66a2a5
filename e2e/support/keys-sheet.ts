import type { Locator, Page } from 'playwright-core';

/** The sheet that lists the keys, and lets them be changed. */
export class KeysSheet {
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Keys' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('?');
    await this.dialog.waitFor();
  }

  private button(act: string): Locator {
    return this.dialog.getByRole('button', { name: `${act}: ` });
  }

  /** The key of an act, as the sheet shows it. */
  async keyOf(act: string): Promise<string> {
    return (await this.button(act).innerText()).replaceAll('\n', ' ');
  }

  /** Asks for another key and presses it. */
  async change(act: string, key: string): Promise<void> {
    await this.button(act).click();
    await this.page.keyboard.press(key);
  }

  refusal(): Promise<string> {
    return this.dialog.getByRole('alert').locator('span').innerText();
  }

  /** Waits until it is said. */
  async says(text: string): Promise<void> {
    await this.dialog.getByRole('status').getByText(text, { exact: true }).waitFor();
  }
}
