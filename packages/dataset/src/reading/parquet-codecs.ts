import type { Compressors } from 'hyparquet';
import { compressors, decompressZstd } from 'hyparquet-compressors';

/** What unpacks the pages of a Parquet file, none to more than `maxBytes`, whatever a page says of itself. */
export function boundedCompressors(maxBytes: number): Compressors {
  const bounded: Compressors = {};
  const codecs: Compressors = {
    ...compressors,
    // Without a buffer of its own fzstd unpacks as far as the frame goes.
    ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
  };
  for (const [name, unpack] of Object.entries(codecs)) {
    bounded[name as keyof Compressors] = (input, length) => {
      if (length > maxBytes)
        throw new RangeError(`a page says it has ${length} bytes; ${maxBytes} are allowed`);
      return unpack(input, length);
    };
  }
  return bounded;
}
