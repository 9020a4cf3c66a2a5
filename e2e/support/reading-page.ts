import type { Locator, Page } from 'playwright-core';

/** The labelling page as somebody reads on it. */
export class ReadingPage {
  constructor(readonly page: Page) {}

  answer(letter: string): Locator {
    return this.page.getByRole('article', { name: new RegExp(`^Response ${letter}`) });
  }

  body(letter: string): Locator {
    return this.page.getByRole('region', { name: `Text of response ${letter}` });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The letters of the answers on the page, in order. */
  letters(): Promise<string[]> {
    return this.page
      .getByRole('article')
      .evaluateAll((articles) =>
        articles.map((each) => each.querySelector('h2 [aria-hidden]')?.textContent ?? ''),
      );
  }

  /** How far an answer is scrolled, 0 to 1. */
  share(letter: string): Promise<number> {
    return this.body(letter).evaluate(
      (body) => body.scrollTop / Math.max(1, body.scrollHeight - body.clientHeight),
    );
  }

  async scrollTo(letter: string, share: number): Promise<void> {
    await this.body(letter).evaluate((body, to) => {
      body.scrollTop = to * (body.scrollHeight - body.clientHeight);
    }, share);
    await this.nextFrames();
  }

  /** Waits until what was scrolled has been answered. */
  async nextFrames(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
        }),
    );
  }

  /** The texts under marks of this name, in the order of the page. */
  marked(name: 'only-here' | 'found' | 'found-current'): Promise<string[]> {
    return this.page.evaluate((mark) => {
      const texts: string[] = [];
      for (const place of CSS.highlights.get(mark) ?? []) {
        const range = new Range();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        texts.push(range.toString());
      }
      return texts;
    }, name);
  }

  async hasMarks(name: 'only-here' | 'found', count: number): Promise<void> {
    await this.page.waitForFunction(([mark, size]) => (CSS.highlights.get(mark)?.size ?? 0) === size, [
      name,
      count,
    ] as const);
  }

  /** A finger that goes from one point to another within an answer, in a third of a second, and rests before it leaves. */
  async drag(letter: string, from: readonly [number, number], way: readonly [number, number]): Promise<void> {
    const box = await this.body(letter).boundingBox();
    if (box === null) throw new Error(`Response ${letter} is not on the page.`);
    const devtools = await this.page.context().newCDPSession(this.page);
    const [x, y] = [box.x + from[0] * box.width, box.y + from[1] * box.height];
    const begin = Date.now() / 1_000;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number, afterMs: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + share * way[0], y: y + share * way[1] }],
        timestamp: begin + afterMs / 1_000,
      });
    await touch('touchStart', 0, 0);
    for (const [share, afterMs] of [
      [0.25, 20],
      [0.5, 40],
      [0.75, 60],
      [1, 80],
      [1.01, 300],
    ] as const)
      await touch('touchMove', share, afterMs);
    await touch('touchEnd', 1, 320);
    await devtools.detach();
    await this.isAtRest();
  }

  /** Waits until no answer moves any more: a finger leaves it with a swing. */
  private async isAtRest(): Promise<void> {
    await this.page.evaluate(restOfAnswers);
  }
}

/** Runs in the page. */
async function restOfAnswers(): Promise<void> {
  let last = '';
  for (let still = 0; still < 10;) {
    const now = Array.from(document.querySelectorAll('.answer-body'), ({ scrollTop }) => scrollTop).join();
    still = now === last ? still + 1 : 0;
    last = now;
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}
