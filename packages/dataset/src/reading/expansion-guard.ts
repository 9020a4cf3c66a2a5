import { DatasetError } from '../dataset-error.ts';

/** How far a file may unpack. */
export interface ExpansionLimits {
  /** Bytes after unpacking. */
  maxBytes: number;
  /** Bytes after unpacking for each byte before. JSON of real texts stays under 30. */
  maxRatio: number;
}

/** Small files of repeated rows pack extremely well and hurt nobody: the ratio counts from here on. */
const RATIO_FREE_BYTES = 64 * 1024 * 1024;

/** Counts the packed bytes and stops a file that would unpack without end. */
export class ExpansionGuard {
  #packed = 0;

  constructor(private readonly limits: ExpansionLimits) {}

  countPacked(bytes: number): void {
    this.#packed += bytes;
  }

  /**
   * @param unpacked bytes unpacked so far
   * @throws DatasetError TOO_LARGE or COMPRESSION_BOMB
   */
  checkUnpacked(unpacked: number): void {
    const { maxBytes, maxRatio } = this.limits;
    if (unpacked > maxBytes) {
      throw new DatasetError('TOO_LARGE', `the file unpacks to more than the ${maxBytes} bytes allowed`);
    }
    if (unpacked > RATIO_FREE_BYTES && unpacked > this.#packed * maxRatio) {
      throw new DatasetError(
        'COMPRESSION_BOMB',
        `${this.#packed} bytes unpack to ${unpacked} and more: over ${maxRatio} times is not accepted`,
      );
    }
  }
}
