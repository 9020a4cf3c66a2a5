import type { Page, Route } from 'playwright-core';

/** Whether a request hands a judgement in, for the first time or to change it. */
function isSubmission(route: Route): boolean {
  return /submitJudgement|amendJudgement/.test(route.request().postData() ?? '');
}

/** Lets the next submission reach the server, and its answer get lost on the way back. @returns how many it were. */
export async function loseNextAnswer(page: Page): Promise<() => number> {
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost > 0 || !isSubmission(route)) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  return () => lost;
}

/** Does something at the moment the next submission leaves the page; `isDone` resolves once it was done. */
export async function duringNextSubmission(
  page: Page,
  act: () => Promise<void>,
): Promise<{ isDone: Promise<void> }> {
  let routing: Promise<unknown> | undefined;
  const isDone = new Promise<void>((resolve) => {
    let isOver = false;
    routing = page.route('**/graphql', (route) => {
      if (isOver || !isSubmission(route)) return route.continue();
      isOver = true;
      resolve(act());
      // It is on its way already: the fault decides whether it arrives.
      return route.continue();
    });
  });
  await routing;
  return { isDone };
}

/** Ends a page as a crash does: nothing of it gets to say goodbye. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)]);
  await page.close();
}

/** Takes the browser's storage away from a page, as some private windows do. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No storage in private windows.', 'SecurityError');
    };
  });
}
