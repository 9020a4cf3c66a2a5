import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/find-chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Where the pictures of a run go, to be looked at. */
const pictures = join(import.meta.dirname, '../../.build/pictures');

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: install it, or name it in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: flags });
}

/** One person's browser, and what its pages complained of: broken scripts, refused by the policy, requests that left. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
  /** Every answer of the API, as text. */
  readonly received: string[];
}

export interface VisitOptions {
  /** A phone in the hand: small, touched, without a pointer that hovers. */
  readonly isPhone?: boolean;
  /** The language that the browser asks for. */
  readonly locale?: string;
}

export async function visit(
  browser: Browser,
  origin: string,
  { isPhone = false, locale = 'en-US' }: VisitOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    locale,
    viewport: isPhone ? phone : desktop,
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  const received: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refusal or a lost network that the page deals with is told by the browser all the same.
    if (
      message.type() === 'error' &&
      !/^(Failed to load resource|WebSocket connection to)/.test(message.text())
    )
      complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) complaints.push(`a request left: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql'))
      void response.text().then(
        (body) => received.push(body),
        // The page went elsewhere before it read the answer.
        () => undefined,
      );
  });
  return { context, page, complaints, received };
}

export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
