import type { Locale } from './locale.ts';

/** Where each catalogue lies. The English one is the type that the others must fill. */
const catalogues = {
  shell: {
    en: async () => (await import('./shell/en.tsx')).en,
    'zh-CN': async () => (await import('./shell/zh-cn.tsx')).zhCN,
  },
  door: {
    en: async () => (await import('./door/en.tsx')).en,
    'zh-CN': async () => (await import('./door/zh-cn.tsx')).zhCN,
  },
  projects: {
    en: async () => (await import('./projects/en.tsx')).en,
    'zh-CN': async () => (await import('./projects/zh-cn.tsx')).zhCN,
  },
  asking: {
    en: async () => (await import('./asking/en.ts')).en,
    'zh-CN': async () => (await import('./asking/zh-cn.ts')).zhCN,
  },
  taskPreview: {
    en: async () => (await import('./task-preview/en.ts')).en,
    'zh-CN': async () => (await import('./task-preview/zh-cn.ts')).zhCN,
  },
  settings: {
    en: async () => (await import('./settings/en.ts')).en,
    'zh-CN': async () => (await import('./settings/zh-cn.ts')).zhCN,
  },
  remarks: {
    en: async () => (await import('./remarks/en.ts')).en,
    'zh-CN': async () => (await import('./remarks/zh-cn.ts')).zhCN,
  },
  newProject: {
    en: async () => (await import('./new-project/en.ts')).en,
    'zh-CN': async () => (await import('./new-project/zh-cn.ts')).zhCN,
  },
  overview: {
    en: async () => (await import('./overview/en.tsx')).en,
    'zh-CN': async () => (await import('./overview/zh-cn.tsx')).zhCN,
  },
  commands: {
    en: async () => (await import('./commands/en.ts')).en,
    'zh-CN': async () => (await import('./commands/zh-cn.ts')).zhCN,
  },
  readingTools: {
    en: async () => (await import('./reading-tools/en.ts')).en,
    'zh-CN': async () => (await import('./reading-tools/zh-cn.ts')).zhCN,
  },
  labelling: {
    en: async () => (await import('./labelling/en.ts')).en,
    'zh-CN': async () => (await import('./labelling/zh-cn.ts')).zhCN,
  },
  deskNews: {
    en: async () => (await import('./desk-news/en.tsx')).en,
    'zh-CN': async () => (await import('./desk-news/zh-cn.tsx')).zhCN,
  },
  training: {
    en: async () => (await import('./training/en.tsx')).en,
    'zh-CN': async () => (await import('./training/zh-cn.tsx')).zhCN,
  },
  myWork: {
    en: async () => (await import('./my-work/en.tsx')).en,
    'zh-CN': async () => (await import('./my-work/zh-cn.tsx')).zhCN,
  },
  labellingDialogs: {
    en: async () => (await import('./labelling-dialogs/en.tsx')).en,
    'zh-CN': async () => (await import('./labelling-dialogs/zh-cn.tsx')).zhCN,
  },
  import: {
    en: async () => (await import('./import/en.tsx')).en,
    'zh-CN': async () => (await import('./import/zh-cn.tsx')).zhCN,
  },
  datasets: {
    en: async () => (await import('./datasets/en.tsx')).en,
    'zh-CN': async () => (await import('./datasets/zh-cn.tsx')).zhCN,
  },
  leaderboard: {
    en: async () => (await import('./leaderboard/en.tsx')).en,
    'zh-CN': async () => (await import('./leaderboard/zh-cn.tsx')).zhCN,
  },
  people: {
    en: async () => (await import('./people/en.tsx')).en,
    'zh-CN': async () => (await import('./people/zh-cn.tsx')).zhCN,
  },
  me: {
    en: async () => (await import('./me/en.tsx')).en,
    'zh-CN': async () => (await import('./me/zh-cn.tsx')).zhCN,
  },
} satisfies Record<string, Record<Locale, () => Promise<object>>>;

export type CatalogueName = keyof typeof catalogues;

export type Messages<Name extends CatalogueName> = Awaited<ReturnType<(typeof catalogues)[Name]['en']>>;

export const catalogueNames = Object.keys(catalogues) as CatalogueName[];

type Loading = { readonly promise: Promise<object>; messages?: object; hasFailed?: boolean };

const loads = new Map<string, Loading>();
const wanted = new Set<CatalogueName>();

function begin(name: CatalogueName, locale: Locale): Loading {
  const loading: Loading = { promise: catalogues[name][locale]() };
  loading.promise.then(
    (messages) => (loading.messages = messages),
    () => (loading.hasFailed = true),
  );
  return loading;
}

/** The load of a catalogue, begun once; where it failed, anew only if `mayRetry`. */
function load(name: CatalogueName, locale: Locale, mayRetry: boolean): Loading {
  wanted.add(name);
  const key = `${name} ${locale}`;
  const known = loads.get(key);
  if (known !== undefined && !(mayRetry && known.hasFailed === true)) return known;
  const loading = begin(name, locale);
  loads.set(key, loading);
  return loading;
}

/** Fetches a catalogue once; again where that failed, as the network may be back. */
export async function loadMessages<Name extends CatalogueName>(
  name: Name,
  locale: Locale,
): Promise<Messages<Name>> {
  return (await load(name, locale, true).promise) as Messages<Name>;
}

/** Fetches in `locale` whatever the page has used so far, so that a change of language shows no gap. */
export async function loadUsedMessages(locale: Locale): Promise<void> {
  await Promise.all([...wanted].map((name) => load(name, locale, true).promise));
}

/**
 * A catalogue that has come, or the promise of it: the same one at each call, failed or not, as a page that is drawn
 * again because its promise failed would otherwise ask for ever.
 */
export function peekMessages<Name extends CatalogueName>(
  name: Name,
  locale: Locale,
): Messages<Name> | Promise<Messages<Name>> {
  const { messages, promise } = load(name, locale, false);
  return (messages ?? promise) as Messages<Name> | Promise<Messages<Name>>;
}
