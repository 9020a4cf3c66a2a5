export type ContentEncoding = 'identity' | 'gzip' | 'zstd';

const preferred: readonly ContentEncoding[] = ['zstd', 'gzip', 'identity'];

/** The encoding a client likes best of those we have; ours first among equals (RFC 9110, 12.5.3). */
export function chooseEncoding(acceptEncoding: string | undefined): ContentEncoding {
  if (acceptEncoding === undefined) return 'identity';
  const weights = new Map(
    acceptEncoding.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return [name.trim(), weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  // What is not named is acceptable only as itself, or where `*` says so.
  const weightOf = (name: ContentEncoding): number =>
    weights.get(name) ?? (name === 'identity' ? (weights.get('*') ?? 0.001) : (weights.get('*') ?? 0));
  return (
    preferred.toSorted((a, b) => weightOf(b) - weightOf(a)).find((name) => weightOf(name) > 0) ?? 'identity'
  );
}
