type FileTraits = { name: string; size: number; lastModified: number };

const longestName = 60;

/**
 * A key that is the same whenever the same file is brought again, so that a retry goes in once, and another one when the
 * file was changed. Made of what the browser knows without reading: a file may be larger than memory.
 */
export function importKeyOf({ name, size, lastModified }: FileTraits): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestName);
  return `${plain || 'file'}-${size.toString(36)}-${lastModified.toString(36)}`;
}

/** The encoding that a file's name tells of; undefined for a plain one. */
export function contentEncodingOf(name: string): 'gzip' | 'zstd' | undefined {
  if (/\.gz$/i.test(name)) return 'gzip';
  if (/\.zst$/i.test(name)) return 'zstd';
  return undefined;
}

/** The media type that a file's name tells of; the server looks at the content all the same. */
export function contentTypeOf(name: string): string {
  const plain = name.replace(/\.(gz|zst)$/i, '').toLowerCase();
  if (plain.endsWith('.csv')) return 'text/csv';
  if (plain.endsWith('.json')) return 'application/json';
  if (plain.endsWith('.parquet')) return 'application/vnd.apache.parquet';
  return 'application/x-ndjson';
}
