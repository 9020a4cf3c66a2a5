import { getLocale, type Locale } from '../messages/locale.ts';

/** The words in times and spans; so few that both languages come with the page. */
const words = {
  en: {
    tag: 'en-GB',
    today: (time: string) => `today ${time}`,
    onDay: (day: string, time: string) => `${day.replace(',', '')} ${time}`,
    now: 'now',
    minutesAgo: (count: number) => `${count} min ago`,
    hoursAgo: (count: number) => `${count} h ago`,
    second: 's',
    minute: 'min',
    hour: 'h',
  },
  'zh-CN': {
    tag: 'zh-CN',
    today: (time: string) => `今天 ${time}`,
    onDay: (day: string, time: string) => `${day} ${time}`,
    now: '刚刚',
    minutesAgo: (count: number) => `${count} 分钟前`,
    hoursAgo: (count: number) => `${count} 小时前`,
    second: '秒',
    minute: '分',
    hour: '小时',
  },
} satisfies Record<Locale, unknown>;

/** Those of the language in use. */
export const timeWords = () => words[getLocale()];
