import { formatCount } from '../../format/count.ts';

/** The find bar and the preferences of reading. */
export const en = {
  find: {
    name: 'Find in the question and the answers',
    field: 'Find',
    place: (current: number, count: number, isMore: boolean) =>
      `${formatCount(current)} of ${formatCount(count)}${isMore ? '+' : ''}`,
    none: 'Not found',
    next: 'Next',
    previous: 'Previous',
    close: 'Close the find bar',
  },
  preferences: {
    title: 'Reading',
    layout: 'Layout',
    layouts: { side: 'Side by side', stacked: 'Stacked', focused: 'One at a time' },
    together: 'Scroll together',
    difference: 'Mark what only one of the two says',
    raw: 'Raw text',
    find: 'Find…',
    size: 'Size',
    sizes: { '1': 'Smallest', '2': 'Usual', '3': 'Larger', '4': 'Large', '5': 'Largest' },
    face: 'Letters',
    faces: { serif: 'Serif', sans: 'Sans' },
    measure: 'Line length',
    measures: { short: 'Short', usual: 'Usual', long: 'Long' },
    lead: 'Line height',
    leads: { tight: 'Tight', usual: 'Usual', open: 'Open' },
    kept: 'Kept on this device.',
  },
};
