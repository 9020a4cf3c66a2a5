import type { Page } from 'playwright-core';

/** What stands on a page as somebody wrote it or as programs call it: never translated. */
const content = [
  '.prose',
  'code',
  'pre',
  'kbd',
  '.mono',
  'time',
  // What the server says of a line.
  '.issue-message',
  // Formats and values by the names that an export's address has for them.
  '.export-fields [role=radiogroup]',
  '.split-fields label',
  '.import-list-meta',
  // What people wrote to each other, and what a lead asks.
  'textarea',
  '.remark-text',
  '.remark-line',
  '.version-changes',
  '.version-source',
  '.work-text',
  '.work-read',
  '.work-question',
  '.work-said dd',
  // A language is chosen by its own name.
  '[lang]:not(html)',
].join(', ');

/** Names that are the same in every language. */
const names =
  'Pairwright API JSON JSONL CSV Parquet gzip zstd SHA Markdown Bradley Terry TRL Apache trl native hh rlhf HelpSteer Llama training curl README md consensus each keep both half English A B C D E F Q';

/**
 * Latin words left on a page: in its texts, and in the names and hints that are heard. Words of `known` (names of people,
 * projects, models and strengths) are no part of the interface.
 */
export function latinWordsLeft(page: Page, known: readonly string[]): Promise<string[]> {
  const passed = [names, ...known].join(' ').match(/\p{L}+/gu) ?? [];
  return page.evaluate(
    ({ content, passed }) => {
      const isKnown = new Set(passed.map((word) => word.toLowerCase()));
      // Addresses of people and names of files are no words.
      const isLeft = (text: string) =>
        (text.replaceAll(/\S+@\S+|[\w-]+\.\w+/g, '').match(/[A-Za-z]{2,}/g) ?? []).some(
          (word) => !isKnown.has(word.toLowerCase()),
        );
      const left: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement;
        if (
          element === null ||
          element.closest(content) !== null ||
          element.closest('script, noscript') !== null
        )
          continue;
        const texts =
          node instanceof Element
            ? ['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name) ?? '')
            : [node.textContent ?? ''];
        left.push(...texts.filter(isLeft));
      }
      return [document.title, ...left].filter(isLeft).map((text) => text.trim());
    },
    { content, passed },
  );
}
