/** Codes of what makes a whole file, or a whole request for one, unusable. They are stable: programs match on them. */
export type DatasetErrorCode =
  | 'EMPTY_FILE'
  | 'NOT_JSON'
  | 'NOT_CSV'
  | 'BAD_HEADER'
  | 'BAD_PARQUET'
  | 'UNKNOWN_FORMAT'
  | 'UNSUPPORTED_FILE_TYPE'
  | 'BAD_ENCODING'
  | 'BAD_GZIP'
  | 'BAD_ZSTD'
  | 'TRUNCATED'
  | 'TOO_LARGE'
  | 'COMPRESSION_BOMB'
  | 'BAD_OPTION'
  | 'BAD_SPLITS'
  | 'BAD_SNAPSHOT';

/** A file or request that cannot be used as a whole. What is wrong with single rows is a `RowIssue` instead. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    readonly code: DatasetErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
