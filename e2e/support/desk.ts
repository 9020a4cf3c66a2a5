import type { Locator, Page } from 'playwright-core';

/** What an annotator sees and holds on the labelling page. */
export class Desk {
  readonly why: Locator;
  readonly rail: Locator;
  /** The last button of the dock: it submits, or says what is missing. */
  readonly submit: Locator;

  constructor(readonly page: Page) {
    this.why = page.getByRole('textbox', { name: 'Why' });
    this.rail = page.getByRole('navigation', { name: 'Ranking, best first' });
    this.submit = page.getByRole('contentinfo').getByRole('button').last();
  }

  async open(projectId: string): Promise<void> {
    await this.page.goto(`/p/${projectId}/label`);
  }

  /** Waits for a question, and until its answers are set. */
  async asked(question: number): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Prompt' })
      .getByText(`Question ${question}`, { exact: true })
      .waitFor();
    await this.page
      .getByRole('article')
      .last()
      .getByText(/^Answer \d+ to/)
      .waitFor();
  }

  /** Which answer stands under a letter, by the number that its text says. */
  async answerUnder(letter: string): Promise<number> {
    const said = this.page
      .getByRole('article', { name: new RegExp(`^Response ${letter}`) })
      .getByText(/^Answer \d+ to/);
    return Number(/\d+/.exec(await said.innerText())?.[0]);
  }

  /** Waits until every text on the page is set. */
  async isSet(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  }

  /** The texts of the raw view. */
  rawTexts(): Promise<(string | null)[]> {
    return this.page
      .locator('.prose-raw')
      .evaluateAll((texts) => texts.map(({ textContent }) => textContent));
  }

  stop(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  /** The names of all stops of the scale. */
  stops(): Promise<(string | null)[]> {
    return this.page
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label')));
  }

  /** The rail's rungs with a place, best first: "Place 2, tied, response A". */
  places(): Promise<(string | null)[]> {
    return this.rail
      .getByRole('button', { name: /^Place/ })
      .evaluateAll((rungs) => rungs.map((rung) => rung.querySelector('.rung-name')?.textContent ?? null));
  }

  question(): Promise<string> {
    return this.page.getByRole('region', { name: 'Prompt' }).innerText();
  }

  /** Waits until another question is on the page. */
  async isAskedOtherThan(before: string): Promise<void> {
    await this.page.waitForFunction(
      (text) => document.querySelector<HTMLElement>('#question')?.innerText !== text,
      before,
    );
  }

  /** The ranking as the page writes it. */
  rankingText(): Promise<string> {
    return this.rail.locator('.rail-typed').innerText();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Does something that hands a judgement in, and waits until the server has answered for it. */
  async sending(act: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse(
      (response) => response.request().postData()?.includes('submitJudgement') === true,
    );
    await act();
    await (await answered).finished();
  }

  /** Waits until everything that may lie over the page has come. */
  async dialogsCame(): Promise<void> {
    await this.page.waitForFunction(() =>
      ['skip', 'guidelines', 'keys', 'commands'].every((name) =>
        performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}-dialog-`)),
      ),
    );
  }

  /** Types a reason, as soon as the field has the focus. */
  async writeWhy(reason: string): Promise<void> {
    await this.page.keyboard.press('r');
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Why');
    await this.page.keyboard.type(reason);
  }

  /** Waits until the device has kept a draft with this reason. */
  async keptWhy(reason: string): Promise<void> {
    await this.page.waitForFunction(keepsReason, reason);
  }

  /** Waits until the device has kept a draft with this ideal answer. */
  async keptIdeal(content: string): Promise<void> {
    await this.page.waitForFunction(keepsIdeal, content);
  }
}

function keepsReason(reason: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pairwright-labelling');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(
          (reading.result as { answer: { rationale: string } }[]).some(
            ({ answer }) => answer.rationale === reason,
          ),
        );
      });
    });
  });
}

function keepsIdeal(content: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pairwright-labelling');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(
          (reading.result as { answer: { ideal: { content: string } | null } }[]).some(
            ({ answer }) => answer.ideal?.content === content,
          ),
        );
      });
    });
  });
}
