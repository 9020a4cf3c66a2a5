/**
 * Something that stops the server from starting and that whoever started it can put right. Its message is one line that
 * says what was wrong, where, and what to do; `code` is stable.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
