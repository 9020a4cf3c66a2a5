/** An answer better than all that are shown, as it grows. */
export interface IdealDraft {
  readonly content: string;
  /** The response it is edited from; null for one written anew. */
  readonly base: number | null;
}

/** Whether there is one to send. */
export function isIdealGiven(ideal: IdealDraft | null): ideal is IdealDraft {
  return ideal !== null && ideal.content.trim() !== '';
}

interface Message {
  readonly content: string;
}

/** The exact source of a response: what an edited answer starts from. */
export function sourceOf(messages: readonly Message[]): string {
  return messages.map(({ content }) => content).join('\n\n');
}

/** `idealAnswer` of a judgement; null where none is given. */
export function toIdealAnswer(ideal: IdealDraft | null, responseIds: readonly string[]) {
  if (!isIdealGiven(ideal)) return null;
  return {
    content: ideal.content,
    editedFrom: ideal.base === null ? null : (responseIds[ideal.base] ?? null),
  };
}
