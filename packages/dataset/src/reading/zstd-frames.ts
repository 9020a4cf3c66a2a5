const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const RLE_BLOCK = 1;
const DICTIONARY_ID_BYTES = [0, 1, 2, 4];
const CONTENT_SIZE_BYTES = [0, 2, 4, 8];

/**
 * Follows the frames of a Zstandard stream (RFC 8878, section 3.1) to tell whether it ended where a frame ends. The
 * decompressor itself takes a file that was cut off for a whole one.
 */
export class ZstdFrames {
  #state: 'magic' | 'skippable size' | 'descriptor' | 'block header' = 'magic';
  #header = Buffer.alloc(4);
  #headerBytes = 0;
  #toSkip = 0;
  #hasChecksum = false;

  /** True at the start and after each whole frame. */
  get isAtFrameEnd(): boolean {
    return this.#state === 'magic' && this.#headerBytes === 0 && this.#toSkip === 0;
  }

  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#toSkip > 0) {
        const step = Math.min(this.#toSkip, chunk.length - at);
        this.#toSkip -= step;
        at += step;
      } else {
        this.#header[this.#headerBytes++] = chunk[at++] ?? 0;
        if (this.#headerBytes === this.#wanted()) this.#readHeader();
      }
    }
  }

  #wanted(): number {
    if (this.#state === 'descriptor') return 1;
    return this.#state === 'block header' ? 3 : 4;
  }

  #readHeader(): void {
    this.#headerBytes = 0;
    if (this.#state === 'magic') this.#readMagic();
    else if (this.#state === 'skippable size') this.#skip(this.#header.readUInt32LE(), 'magic');
    else if (this.#state === 'descriptor') this.#readDescriptor(this.#header.readUInt8());
    else this.#readBlockHeader(this.#header.readUIntLE(0, 3));
  }

  #readMagic(): void {
    const magic = this.#header.readUInt32LE();
    if (magic === FRAME_MAGIC) this.#state = 'descriptor';
    else if ((magic & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC) this.#state = 'skippable size';
    // Anything else is no frame, which the decompressor reports itself.
  }

  #readDescriptor(descriptor: number): void {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    this.#hasChecksum = (descriptor & 0x04) !== 0;
    const sizeFlag = descriptor >> 6;
    const contentSize = sizeFlag === 0 && isSingleSegment ? 1 : (CONTENT_SIZE_BYTES[sizeFlag] ?? 0);
    this.#skip(
      (isSingleSegment ? 0 : 1) + (DICTIONARY_ID_BYTES[descriptor & 3] ?? 0) + contentSize,
      'block header',
    );
  }

  #readBlockHeader(header: number): void {
    const isLast = (header & 1) === 1;
    const type = (header >> 1) & 3;
    const size = type === RLE_BLOCK ? 1 : header >> 3;
    this.#skip(size + (isLast && this.#hasChecksum ? 4 : 0), isLast ? 'magic' : 'block header');
  }

  #skip(bytes: number, next: 'magic' | 'block header'): void {
    this.#toSkip = bytes;
    this.#state = next;
  }
}
