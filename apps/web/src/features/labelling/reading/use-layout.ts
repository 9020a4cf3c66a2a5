import { useSyncExternalStore } from 'react';

/** One answer at a time, with tabs and a dock at the thumb. */
const PHONE = '(max-width: 720px)';
/** Too narrow for two answers of a readable width side by side. */
const NARROW = '(max-width: 1100px)';

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = globalThis.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => globalThis.matchMedia(query).matches,
  );
}

export interface Layout {
  readonly isPhone: boolean;
  readonly isNarrow: boolean;
}

/** How much room the page has, as far as it changes what is shown and not only how. */
export function useLayout(): Layout {
  return { isPhone: useMediaQuery(PHONE), isNarrow: useMediaQuery(NARROW) };
}
