import type { ReactNode } from 'react';

/** What is said on every page: the bar, oneself, failures, the words of controls and of people's work. */
export const en = {
  bar: {
    skip: 'Skip to the page',
    allProjects: 'Pairwright: all projects',
    projects: 'Projects',
    sections: 'Project',
    section: {
      overview: 'Overview',
      label: 'Label',
      work: 'My work',
      import: 'Import',
      datasets: 'Datasets',
      leaderboard: 'Leaderboard',
      people: 'People',
      remarks: 'Remarks',
      settings: 'Settings',
    },
    offline: (since: string) => (
      <>
        <span className="strong">No network since {since}.</span> What you see stays, as it was then; it goes
        on by itself when the network is back.
      </>
    ),
  },
  account: {
    opener: (initials: string, name: string) => `${initials}, account of ${name}`,
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languageFailed: 'The other language could not be loaded. Try again when the network is back.',
    work: 'My work',
    tokens: 'API tokens',
    signOut: 'Sign out',
  },
  ui: {
    loading: 'Loading',
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Select and copy it by hand',
    copyThis: (what: string) => `Copy ${what}`,
    table: (label: string) => `${label}, table`,
    acts: 'Acts',
  },
  live: {
    asOf: (time: ReactNode) => <>as of {time}</>,
    lost: (time: ReactNode) => <>not live since {time}</>,
  },
  failures: {
    notFound: {
      page: 'Not found',
      title: 'There is nothing at this address.',
      text: 'It may have been moved, or it is not yours to see. The address is at the top of the window, if it was typed.',
    },
    forbidden: {
      page: 'Not allowed',
      title: 'Your role does not open this page.',
      text: 'A lead of the project can give you another one.',
    },
    cannotLoad: { page: 'Cannot load', title: 'This page could not be loaded.' },
    allProjects: 'All projects',
    tryAgain: 'Try again',
    network: 'The server cannot be reached. Nothing was changed; try again when the network is back.',
    internal:
      'Something went wrong on the server. Nothing was changed; try again, or tell the administrator.',
  },
  roles: { ANNOTATOR: 'annotator', REVIEWER: 'reviewer', LEAD: 'lead', ENGINEER: 'engineer' },
  work: {
    judgements: 'Judgements',
    lastHour: 'Last hour',
    medianTime: 'Median time',
    skips: 'Skips',
    lastJudged: 'Last judged',
    notYet: 'not yet',
  },
};
