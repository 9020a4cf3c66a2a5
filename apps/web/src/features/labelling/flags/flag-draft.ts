/** Something that is wrong with the item as a whole (null), or with one response. */
export interface Flag {
  readonly flag: string;
  readonly response: number | null;
}

export function isFlagged(flags: readonly Flag[], { flag, response }: Flag): boolean {
  return flags.some((each) => each.flag === flag && each.response === response);
}

/** The flags with one more, or without it where it was there. */
export function toggleFlag(flags: readonly Flag[], flag: Flag): Flag[] {
  if (!isFlagged(flags, flag)) return [...flags, flag];
  return flags.filter((each) => each.flag !== flag.flag || each.response !== flag.response);
}

/** The flags of one response, or of the item, in the order in which they were set. */
export function flagsOf(flags: readonly Flag[], response: number | null): string[] {
  return flags.filter((each) => each.response === response).map(({ flag }) => flag);
}

/** What may be set: the project's own, then what was said in other words. */
export function offeredFlags(projectFlags: readonly string[], flags: readonly Flag[]): string[] {
  return [...new Set([...projectFlags, ...flags.map(({ flag }) => flag)])];
}

/** `flags` and `flagged` of a judgement. */
export function toFlags(flags: readonly Flag[], responseIds: readonly string[]) {
  return {
    flags: flagsOf(flags, null),
    flagged: flags.flatMap(({ flag, response }) => {
      const responseId = response === null ? undefined : responseIds[response];
      return responseId === undefined ? [] : [{ responseId, flag }];
    }),
  };
}
