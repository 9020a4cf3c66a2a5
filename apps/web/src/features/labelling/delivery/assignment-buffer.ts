import type { LeasedAssignmentFragment } from '../labelling.generated.ts';

export type Assignment = LeasedAssignmentFragment;

/** What is leased to this page: the item on the page, and those that come after it. */
export interface AssignmentBuffer {
  readonly current: Assignment | null;
  readonly ahead: readonly Assignment[];
}

/** How many items lie ready behind the one on the page. */
export const AHEAD = 2;

export const emptyBuffer: AssignmentBuffer = { current: null, ahead: [] };

function promoted({ current, ahead }: AssignmentBuffer): AssignmentBuffer {
  const [first] = ahead;
  return current === null && first !== undefined
    ? { current: first, ahead: ahead.slice(1) }
    : { current, ahead };
}

/**
 * Takes in leases. One that is here already is renewed in its place (its expiry moved); what was answered,
 * though perhaps not sent yet, stays away: `answered` holds its ids.
 */
export function receive(
  buffer: AssignmentBuffer,
  leased: readonly Assignment[],
  answered: ReadonlySet<string>,
): AssignmentBuffer {
  const renewals = new Map(leased.map((assignment) => [assignment.id, assignment]));
  const renewed = (assignment: Assignment): Assignment => {
    const { fence, expiresAt } = renewals.get(assignment.id) ?? assignment;
    return { ...assignment, fence, expiresAt };
  };
  const here = new Set([buffer.current, ...buffer.ahead].map((assignment) => assignment?.id));
  const added = [...renewals.values()].filter(({ id }) => !here.has(id) && !answered.has(id));
  return promoted({
    current: buffer.current === null ? null : renewed(buffer.current),
    ahead: [...buffer.ahead.map(renewed), ...added],
  });
}

/** Goes on to the next item. Those whose lease ended meanwhile are dropped: they are someone else's now. */
export function advance(buffer: AssignmentBuffer, nowMs: number): AssignmentBuffer {
  const ahead = buffer.ahead.filter(({ expiresAt }) => Date.parse(expiresAt) > nowMs);
  return promoted({ current: null, ahead });
}

/** Whether the lease of an assignment has ended by this device's clock; the database's decides. */
export function isExpired({ expiresAt }: Assignment, nowMs: number): boolean {
  return Date.parse(expiresAt) <= nowMs;
}
