import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { id }
}`;

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** Chromium without a window. @throws Error where CHROMIUM_PATH names none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined)
    throw new Error('The page is measured in Chromium: install it, or name it in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A browser window of somebody who is signed in, 1440 by 900. */
export async function enter(browser: Browser, origin: string, account: Account): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  const answer = await context.request.post('/graphql', { data: { query: SIGN_IN, variables: account } });
  if (!answer.ok()) throw new Error(`the bench could not sign in: ${answer.status()}`);
  return context;
}
