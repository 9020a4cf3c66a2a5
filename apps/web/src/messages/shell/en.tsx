/** What is said on every page: the bar, oneself, failures, the words of controls. */
export const en = {
  account: {
    opener: (initials: string, name: string) => `${initials}, account of ${name}`,
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languageFailed: 'The other language could not be loaded. Try again when the network is back.',
    tokens: 'API tokens',
    signOut: 'Sign out',
  },
  ui: {
    loading: 'Loading',
  },
};
