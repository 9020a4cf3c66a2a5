import type { Page } from 'playwright-core';

/** Elements and attributes that no text of others may put on the page. */
const FORBIDDEN =
  'script, img, picture, video, audio, iframe, object, embed, svg, style, link, meta, base, form, input, button, ' +
  '[id], [name], [onerror], [onload], [onclick], [style*="position"], [style*="url"], [style*="inset"]';

/** The one thing of ours among what others wrote: a code block's button, to the letter. */
const COPY = '<button type="button" class="code-copy"><span aria-live="polite">Copy</span></button>';

/** What the texts on a page have got hold of; all empty where they are powerless. */
export interface Power {
  readonly elements: readonly string[];
  readonly unsafeLinks: readonly string[];
  readonly ranScript: boolean;
  /** Pixels that the document is wider than its window. */
  readonly overflow: number;
  /** Something lies over the button that hands in. */
  readonly coversSubmit: boolean;
}

export const noPower: Power = {
  elements: [],
  unsafeLinks: [],
  ranScript: false,
  overflow: 0,
  coversSubmit: false,
};

export function powerOn(page: Page): Promise<Power> {
  return page.evaluate(
    ({ forbidden, copy }) => {
      const elements = [...document.querySelectorAll('.prose')].flatMap((text) => [
        ...text.querySelectorAll(forbidden),
      ]);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.prose a')].filter(
        ({ href, rel, target }) =>
          !/^(?:https?|mailto):/.test(href) ||
          new URL(href).origin === location.origin ||
          target !== '_blank' ||
          !rel.includes('noopener'),
      );
      const submit = document.querySelector('.submit');
      const box = submit?.getBoundingClientRect();
      const onTop = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        elements: elements.map(({ outerHTML }) => outerHTML.slice(0, 200)).filter((html) => html !== copy),
        unsafeLinks: links.map(({ outerHTML }) => outerHTML.slice(0, 200)),
        ranScript: 'hacked' in globalThis,
        overflow: document.documentElement.scrollWidth - innerWidth,
        coversSubmit: !onTop || !submit?.contains(onTop),
      };
    },
    { forbidden: FORBIDDEN, copy: COPY },
  );
}
