import { afterEach, describe, expect, it } from '@jest/globals';
import { getLocale, negotiateLocale, setLocale, subscribeLocale } from './locale.ts';

describe('negotiateLocale', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'zh-CN', 'en'], 'zh-CN'],
    [['fr-FR'], 'en'],
    [[], 'en'],
    [['not a language', 'zh-CN'], 'zh-CN'],
  ])('speaks to a reader of %p in %p', (wanted, locale) => {
    expect(negotiateLocale(wanted)).toBe(locale);
  });

  it('does not take a reader of traditional characters for one of simplified ones', () => {
    expect(negotiateLocale(['zh-TW', 'en'])).toBe('en');
    expect(negotiateLocale(['zh-Hant-HK'])).toBe('en');
  });
});

describe('setLocale', () => {
  afterEach(() => setLocale('en'));

  it('tells whoever listens, until they stop', () => {
    const heard: string[] = [];
    const stop = subscribeLocale(() => heard.push(getLocale()));
    setLocale('zh-CN');
    stop();
    setLocale('en');
    expect(heard).toEqual(['zh-CN']);
  });
});
