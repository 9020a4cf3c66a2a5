const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'touchmove'] as const;

/** Calls `listen` at every sign that somebody works on the page. @returns the way to stop it. */
export function listenForLife(listen: () => void): () => void {
  for (const sign of SIGNS_OF_LIFE) {
    globalThis.addEventListener(sign, listen, { passive: true, capture: true });
  }
  return () => {
    for (const sign of SIGNS_OF_LIFE) globalThis.removeEventListener(sign, listen, { capture: true });
  };
}
