import { describe, expect, it } from '@jest/globals';
import { isValidElement } from 'react';
import { catalogueNames, loadMessages } from './catalogues.ts';
import { en as stoppedInEnglish } from './stopped/en.ts';
import { zhCN as stoppedInChinese } from './stopped/zh-cn.ts';

type Message = { readonly path: string; readonly value: unknown };

/** Every message of a catalogue with where it stands: `door.signIn.title`. */
function messagesIn(value: unknown, path: string): Message[] {
  const isGroup = typeof value === 'object' && value !== null && !isValidElement(value);
  if (!isGroup) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => messagesIn(part, `${path}.${key}`));
}

/** The literals in a function's source, without what is put into them. */
function literalsIn(source: string): string {
  const literals = source.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gu) ?? [];
  return literals.map((literal) => literal.slice(1, -1).replaceAll(/\$\{[^}]*\}/g, '')).join('');
}

/** What a message says: of a function what is literal in it, of an element the texts in it. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'function') return literalsIn(String(value));
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  return isValidElement<{ children?: unknown }>(value) ? wordsOf(value.props.children) : '';
}

/** Chinese messages with letters but without a Han character: signs and names only. */
const withoutHan = new Set(['overview.figures.items', 'datasets.export.theSha']);

const arityOf = ({ path, value }: Message) => [path, typeof value === 'function' ? value.length : null];
const says = ({ value }: Message) => wordsOf(value);
/** Words that have another name in the Chinese interface; the terms stand in `shell/zh-cn.tsx`. */
const otherNames = /您|平局|打分员|标注者|评审员|排行版/u;

const han = /\p{Script=Han}/u;

const bothOf = async (name: (typeof catalogueNames)[number]) => ({
  english: messagesIn(await loadMessages(name, 'en'), name),
  chinese: messagesIn(await loadMessages(name, 'zh-CN'), name),
});

const stopped = {
  english: messagesIn(stoppedInEnglish, 'stopped'),
  chinese: messagesIn(stoppedInChinese, 'stopped'),
};

const all = new Map([['stopped', stopped]]);
for (const name of catalogueNames) all.set(name, await bothOf(name));

describe.each([...all])('the catalogue "%s"', (_, { english, chinese }) => {
  it('has the same messages in both languages', () => {
    expect(chinese.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
  });

  it('leaves none empty', () => {
    const empty = [...english, ...chinese].filter(
      ({ value }) => typeof value !== 'function' && wordsOf(value).trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it('takes the same values for each', () => {
    expect(Object.fromEntries(chinese.map(arityOf))).toEqual(Object.fromEntries(english.map(arityOf)));
  });

  it('speaks Chinese in Chinese and English in English', () => {
    expect(english.filter((message) => han.test(says(message)))).toEqual([]);
    const foreign = chinese.filter((message) => /\p{L}/u.test(says(message)) && !han.test(says(message)));
    expect(foreign.map(({ path }) => path).filter((path) => !withoutHan.has(path))).toEqual([]);
  });

  it('calls things in Chinese by one name', () => {
    expect(chinese.filter((message) => otherNames.test(says(message)))).toEqual([]);
  });

  it('punctuates Chinese with full-width signs', () => {
    const narrow = chinese.filter(
      ({ value }) => typeof value === 'string' && /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(value),
    );
    expect(narrow).toEqual([]);
  });
});
