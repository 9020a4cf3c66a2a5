/** The arrows that lead back towards the start of a line and on towards its end: on a mirrored page the other way round. */
export function arrowKeys(): {
  readonly back: 'ArrowLeft' | 'ArrowRight';
  readonly on: 'ArrowLeft' | 'ArrowRight';
} {
  const isMirrored = typeof document !== 'undefined' && document.documentElement.dir === 'rtl';
  return isMirrored ? { back: 'ArrowRight', on: 'ArrowLeft' } : { back: 'ArrowLeft', on: 'ArrowRight' };
}
