/**
 * Responses that share a place, by their index on the page (0 is A). `at` is the place of the first of them,
 * 1 to K: a group of three at 2 takes the places 2, 3 and 4.
 */
export interface PlacedGroup {
  readonly at: number;
  readonly members: readonly number[];
}

/** The place after a group's last. */
export function endOf({ at, members }: PlacedGroup): number {
  return at + members.length;
}

export function hasMember({ members }: PlacedGroup, response: number): boolean {
  return members.includes(response);
}

export function isSame(one: readonly PlacedGroup[], other: readonly PlacedGroup[]): boolean {
  const key = (groups: readonly PlacedGroup[]) =>
    groups.map(({ at, members }) => `${at}:${members.join()}`).join('|');
  return key(one) === key(other);
}

/** The groups without one response; what was tied with it keeps its place. */
export function without(groups: readonly PlacedGroup[], response: number): PlacedGroup[] {
  return groups
    .map(({ at, members }) => ({ at, members: members.filter((member) => member !== response) }))
    .filter(({ members }) => members.length > 0);
}

/**
 * Makes room: in their order, groups that overlap move down, and up again where the last would end
 * after place `count`. Groups that have room stay where they are.
 */
export function settle(groups: readonly PlacedGroup[], count: number): PlacedGroup[] {
  const settled: PlacedGroup[] = [];
  for (const group of groups) {
    const last = settled.at(-1);
    settled.push({ ...group, at: Math.max(group.at, last === undefined ? 1 : endOf(last)) });
  }
  let limit = count + 1;
  for (let index = settled.length - 1; index >= 0; index -= 1) {
    const group = settled[index] as PlacedGroup;
    const at = Math.min(group.at, limit - group.members.length);
    settled[index] = { ...group, at };
    limit = at;
  }
  return settled;
}
