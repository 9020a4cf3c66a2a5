export interface ByteRange {
  start: number;
  /** Included. */
  end: number;
}

/**
 * One range of bytes (RFC 9110, 14.2). Several, other units and what cannot be read mean the whole, as does a range whose
 * `If-Range` no longer holds.
 */
export function parseRange(
  header: string | undefined,
  length: number,
  isStillValid: boolean,
): ByteRange | 'whole' | 'unsatisfiable' {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!parts || !isStillValid) return 'whole';
  const [, first = '', last = ''] = parts;
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const count = Number(last);
    return count === 0 || length === 0
      ? 'unsatisfiable'
      : { start: Math.max(0, length - count), end: length - 1 };
  }
  const start = Number(first);
  if (start >= length) return 'unsatisfiable';
  if (last !== '' && Number(last) < start) return 'whole';
  return { start, end: last === '' ? length - 1 : Math.min(Number(last), length - 1) };
}
