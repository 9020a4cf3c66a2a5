import type { Browser } from 'playwright-core';
import type { Person } from '../../apps/api/test/support/people.ts';
import { startTestServer, type TestServer } from '../../apps/api/test/support/test-server.ts';
import { launchChromium, visit, type Visitor, type VisitOptions } from './chromium.ts';

/** A server and a browser, and a way in for people. */
export interface Stage {
  readonly server: TestServer;
  readonly browser: Browser;
  /** A browser window of one's own; signed in where a person is named. */
  enter(person?: Pick<Person, 'cookie'>, options?: VisitOptions): Promise<Visitor>;
  close(): Promise<void>;
}

/** Call it in `beforeAll`, and `close` in `afterAll`. */
export async function openStage(): Promise<Stage> {
  const server = await startTestServer();
  const browser = await launchChromium();
  return {
    server,
    browser,
    enter: async (person, options) => {
      const visitor = await visit(browser, server.origin, options);
      if (person !== undefined) {
        const [name = '', value = ''] = person.cookie.split('=', 2);
        await visitor.context.addCookies([{ name, value, url: server.origin, httpOnly: true }]);
      }
      return visitor;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
