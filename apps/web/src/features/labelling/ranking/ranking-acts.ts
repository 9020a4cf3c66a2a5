import { type PlacedGroup, endOf, hasMember, settle, without } from './placed-groups.ts';

type Groups = readonly PlacedGroup[];

function insertAt(groups: Groups, index: number, group: PlacedGroup, count: number): PlacedGroup[] {
  return settle([...groups.slice(0, index), group, ...groups.slice(index)], count);
}

/** How many places from `place` on are free. */
function roomFrom(groups: Groups, place: number, count: number): number {
  const taken = groups.reduce((sum, group) => sum + Math.max(0, endOf(group) - Math.max(place, group.at)), 0);
  return count - place + 1 - taken;
}

/**
 * Puts a response at a place. What was there moves down, or up where there is no room below; a tie stays
 * together, so that a place inside one means below it. A place that it holds already changes nothing.
 */
export function place(groups: Groups, response: number, wanted: number, count: number): Groups {
  if (groups.some((group) => group.at === wanted && hasMember(group, response))) return groups;
  const others = without(groups, response);
  const isAbove = roomFrom(others, wanted, count) > 0;
  const before = others.filter(({ at }) => (isAbove ? at < wanted : at <= wanted));
  return insertAt(others, before.length, { at: wanted, members: [response] }, count);
}

/** Puts a response behind the first `index` groups of the others: where a hand dropped it. */
export function insert(groups: Groups, response: number, index: number, count: number): Groups {
  const others = without(groups, response);
  const above = others[index - 1];
  return insertAt(others, index, { at: above === undefined ? 1 : endOf(above), members: [response] }, count);
}

/** Ties a response with the one above it in the rail; for one without a place that is the last that has one. */
export function tieWithAbove(groups: Groups, response: number, count: number): Groups {
  const own = groups.findIndex((group) => hasMember(group, response));
  const isFirst = own === -1 || groups[own]?.members[0] === response;
  const above = isFirst ? groups[own === -1 ? groups.length - 1 : own - 1] : undefined;
  if (above === undefined) return groups;
  const joined = without(groups, response).map((group) =>
    group.at === above.at ? { ...group, members: [...group.members, response] } : group,
  );
  return settle(joined, count);
}

/** Puts a response below all others, or into the last tie. */
export function append(groups: Groups, response: number, isTie: boolean, count: number): Groups {
  const others = without(groups, response);
  const lowest = others.at(-1);
  if (isTie && lowest !== undefined) {
    return settle([...others.slice(0, -1), { ...lowest, members: [...lowest.members, response] }], count);
  }
  const at = lowest === undefined ? 1 : endOf(lowest);
  return insertAt(others, others.length, { at, members: [response] }, count);
}

/** The place where the next response goes by itself: behind the last, else the first that is free. */
export function nextPlace(groups: Groups, count: number): number {
  const last = groups.at(-1);
  const behind = last === undefined ? 1 : endOf(last);
  if (behind <= count) return behind;
  for (let place = 1; place <= count; place += 1) {
    if (!groups.some((group) => group.at <= place && place < endOf(group))) return place;
  }
  return count;
}

/** Moves a response one place up (-1) or down (1): out of its tie, into a free place, or past its neighbour. */
export function move(groups: Groups, response: number, step: -1 | 1, count: number): Groups {
  const own = groups.findIndex((group) => hasMember(group, response));
  const group = groups[own];
  if (group === undefined) return place(groups, response, nextPlace(groups, count), count);
  const others = without(groups, response);
  const members = [response];
  if (group.members.length > 1) {
    const at = step === -1 ? group.at : endOf(group) - 1;
    return insertAt(others, step === -1 ? own : own + 1, { at, members }, count);
  }
  const neighbour = groups[own + step];
  const aim = group.at + step;
  const isFree = aim >= 1 && aim <= count && !(neighbour && neighbour.at <= aim && aim < endOf(neighbour));
  if (isFree) return insertAt(others, own, { at: aim, members }, count);
  if (neighbour === undefined) return groups;
  if (step === -1) return insertAt(others, own - 1, { at: neighbour.at, members }, count);
  others[own] = { ...neighbour, at: group.at };
  return insertAt(others, own + 1, { at: group.at + neighbour.members.length, members }, count);
}
