import type { Page } from 'playwright-core';

/** Where the focus is. */
export interface Focus {
  readonly name: string;
  readonly isBody: boolean;
  /** It has a box that lies in the window. */
  readonly isShown: boolean;
  /** It, or what stands for it, is drawn otherwise than without the focus. */
  readonly hasRing: boolean;
}

export function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
    // A radio lies unseen over what is drawn for it.
    const drawn = [focused, ...(focused.parentElement?.children ?? [])].map((each) => getComputedStyle(each));
    return {
      name: focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '',
      isBody: focused === document.body,
      isShown: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      hasRing: drawn.some(
        ({ boxShadow, outlineStyle, outlineColor }) =>
          boxShadow !== 'none' || (outlineStyle !== 'none' && !outlineColor.endsWith(', 0)')),
      ),
    };
  });
}

/** Whether what is judged and what judges it stand one after the other, and not one over the other. */
export function isDockApart(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const dock = document.querySelector('.dock')?.getBoundingClientRect();
    const above = [...document.querySelectorAll('.desk-main > *')];
    return dock === undefined || above.every((part) => part.getBoundingClientRect().bottom <= dock.top + 1);
  });
}

/** The longest line of prose on a page, in widths of a zero. A question may be wider, and a line of figures is no prose. */
export function widestMeasure(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const measures = [
      ...document.querySelectorAll('p:not(.num, .prompt *), li:not(.prompt *, :has(button, a)), dd'),
    ].flatMap((element) => {
      const style = getComputedStyle(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      const isOfLines = element.getClientRects().length > 0 && (element.textContent ?? '').length > 100;
      if (!canvas || !isOfLines || element.querySelector('p, div, table, ul, ol')) return [];
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      return [range.getBoundingClientRect().width / canvas.measureText('0').width];
    });
    return Math.round(Math.max(0, ...measures));
  });
}
