/** Why a comparison, or a preference of one, is not in an export. */
export const DROP_REASONS = {
  OTHER_SPLIT: 'in another split',
  UNJUDGED: 'not judged yet',
  LOW_AGREEMENT: 'agreement under the least that was asked for',
  AGREEMENT_UNKNOWN: 'agreement unknown, as there is one judgement only',
  TIE: 'tied',
  IDENTICAL_PAIR: 'both responses are the same',
  EMPTY_RESPONSE: 'a response is empty',
  PROMPT_ORDER: 'the prompt does not end in a message of the user or a tool, or has a system message inside',
  MIXED_LABEL: 'preferred to one response and not to another, so neither good nor bad',
  SYSTEM_PROMPT: 'the format has no place for a system message',
  MULTI_TURN: 'the format has no place for more than one turn',
  TURN_ORDER: 'user and assistant do not take turns, which the format needs',
  TOOL_MESSAGES: 'the format has no place for tool calls and their results',
  PARTIAL_RANKING: 'only the best is known, and the format ranks all',
  MULTI_MESSAGE_RESPONSE: 'the format takes one message a response',
  TURN_MARK_IN_TEXT: 'a text holds a mark that the format parts turns with',
  NO_MODEL: 'the format needs the names of the models',
} as const;

export type DropReason = keyof typeof DROP_REASONS;

/** What went into an export and what did not; complete once the export has been read to its end. */
export class ExportSummary {
  /** Comparisons of the snapshot that were looked at. */
  comparisons = 0;
  /** Rows of the export. */
  rows = 0;
  /** How many comparisons or preferences were left out, by reason. */
  readonly dropped: Partial<Record<DropReason, number>> = {};

  drop(reason: DropReason): void {
    this.dropped[reason] = (this.dropped[reason] ?? 0) + 1;
  }

  /** E.g. `3 tied; 2 not judged yet`; an empty text where nothing was left out. */
  describeDropped(): string {
    const counts = Object.entries(this.dropped) as Array<[DropReason, number]>;
    return counts.map(([reason, count]) => `${count} ${DROP_REASONS[reason]}`).join('; ');
  }
}
