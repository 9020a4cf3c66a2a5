import type { Page } from 'playwright-core';
import type { Exhibition } from './exhibition.ts';

export interface ShownPage {
  readonly name: string;
  readonly as: 'lead' | 'annotator' | 'nobody';
  readonly path: (exhibition: Exhibition) => string;
  /** Waits until what the page is for is on it. */
  readonly isThere: (page: Page) => Promise<void>;
}

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, exact: true }).waitFor();
const text = (shown: string) => (page: Page) => page.getByText(shown).first().waitFor();

/** Until the answers are set; those to come after it are read ahead meanwhile. */
const answers = (page: Page) =>
  page.getByRole('article').last().getByRole('img', { name: 'end of the answer' }).waitFor();

/** The page of the link that the first start prints. */
export const setUpPage = (token: string): ShownPage => ({
  name: 'set-up',
  as: 'nobody',
  path: () => `/set-up/${token}`,
  isThere: (page) => page.getByLabel('Password').waitFor(),
});

/** Every page there is, once an administrator is. */
export const shownPages: readonly ShownPage[] = [
  { name: 'sign-in', as: 'nobody', path: () => '/sign-in', isThere: heading('Sign in') },
  { name: 'set-up-closed', as: 'nobody', path: () => '/set-up/used', isThere: text('closed for good') },
  { name: 'projects', as: 'lead', path: () => '/', isThere: text('Everyday questions') },
  { name: 'new-project', as: 'lead', path: () => '/new', isThere: heading('New project') },
  { name: 'me', as: 'lead', path: () => '/me', isThere: heading('Ada Okafor') },
  { name: 'not-found', as: 'lead', path: () => '/nowhere', isThere: text('nothing at this address') },
  { name: 'overview', as: 'lead', path: ({ filled }) => `/p/${filled}`, isThere: heading('Main queue') },
  {
    name: 'overview-empty',
    as: 'lead',
    path: ({ empty }) => `/p/${empty}`,
    isThere: text('Nothing to judge yet.'),
  },
  {
    name: 'import',
    as: 'lead',
    path: ({ empty }) => `/p/${empty}/import`,
    isThere: text('Drop a file here'),
  },
  {
    name: 'import-result',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/import/flawed`,
    isThere: heading('Refused, by line'),
  },
  { name: 'people', as: 'lead', path: ({ filled }) => `/p/${filled}/people`, isThere: text('Dana Wu') },
  {
    name: 'datasets-empty',
    as: 'lead',
    path: ({ empty }) => `/p/${empty}/datasets`,
    isThere: text('No snapshot yet.'),
  },
  {
    name: 'datasets',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/datasets`,
    isThere: text('SHA-256 of this file'),
  },
  {
    name: 'leaderboard',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/leaderboard`,
    isThere: text('Bradley–Terry'),
  },
  {
    name: 'remarks',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/remarks`,
    isThere: (page) => page.getByRole('article').last().waitFor(),
  },
  {
    name: 'remarks-empty',
    as: 'lead',
    path: ({ empty }) => `/p/${empty}/remarks`,
    isThere: text('No remarks yet.'),
  },
  {
    name: 'settings',
    as: 'lead',
    path: ({ empty }) => `/p/${empty}/settings`,
    isThere: (page) => page.getByRole('article').last().waitFor(),
  },
  {
    name: 'settings-fixed',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/settings`,
    isThere: (page) => page.getByRole('article').last().waitFor(),
  },
  {
    name: 'settings-work',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/settings/work`,
    isThere: (page) => page.getByLabel('Time for one').waitFor(),
  },
  {
    name: 'guidelines',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/settings/guidelines?version=1`,
    isThere: text('only in the older'),
  },
  {
    name: 'training-settings',
    as: 'lead',
    path: ({ filled }) => `/p/${filled}/settings/training`,
    isThere: heading('Practice comparisons'),
  },
  {
    name: 'label-pair',
    as: 'annotator',
    path: ({ pairs }) => `/p/${pairs}/label`,
    isThere: answers,
  },
  {
    name: 'label-rank',
    as: 'annotator',
    path: ({ rankings }) => `/p/${rankings}/label`,
    isThere: answers,
  },
  {
    name: 'guidelines-first',
    as: 'annotator',
    path: ({ unread }) => `/p/${unread}/label`,
    isThere: heading('Before you begin'),
  },
  { name: 'practice', as: 'annotator', path: ({ practised }) => `/p/${practised}/label`, isThere: answers },
  {
    name: 'my-work',
    as: 'annotator',
    path: ({ begun }) => `/p/${begun}/work`,
    isThere: text('No, only by what they say.'),
  },
  {
    name: 'my-work-empty',
    as: 'annotator',
    path: ({ pairs }) => `/p/${pairs}/work`,
    isThere: text('Nothing yet.'),
  },
  {
    name: 'empty-queue',
    as: 'annotator',
    path: ({ paused }) => `/p/${paused}/label`,
    isThere: heading('This queue is paused.'),
  },
];
