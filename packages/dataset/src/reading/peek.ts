/** Reads until `bytes` are there, and gives a stream that begins at the beginning all the same. */
export async function peek(
  source: AsyncGenerator<Buffer>,
  bytes: number,
): Promise<{ start: Buffer; whole: AsyncGenerator<Buffer> }> {
  let start: Buffer = Buffer.alloc(0);
  while (start.length < bytes) {
    const { done, value } = await source.next();
    if (done) break;
    start = start.length === 0 ? value : Buffer.concat([start, value]);
  }
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      if (start.length > 0) yield start;
      yield* source;
    } finally {
      // A reader that stops at the start has not come to the source yet, which must be closed all the same.
      await source.return(undefined);
    }
  }
  return { start, whole: whole() };
}
