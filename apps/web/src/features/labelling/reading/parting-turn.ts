import type { ReadMessage } from './message-parts.ts';

const callsOf = ({ toolCalls }: ReadMessage) =>
  JSON.stringify((toolCalls ?? []).map(({ name, arguments: given }) => [name, given]));

function isSameTurn(one: ReadMessage, other: ReadMessage): boolean {
  return (
    one.role === other.role &&
    one.content === other.content &&
    (one.name ?? '') === (other.name ?? '') &&
    (one.reasoning ?? '') === (other.reasoning ?? '') &&
    callsOf(one) === callsOf(other)
  );
}

/**
 * The first turn, counted from 0, that two conversations do not share; the length of the shorter where it is a
 * beginning of the longer. Null for two that are the same, and for answers of one turn, of which there is nothing to tell.
 */
export function partingTurn(one: readonly ReadMessage[], other: readonly ReadMessage[]): number | null {
  if (one.length < 2 && other.length < 2) return null;
  const parting = one.findIndex((message, turn) => {
    const across = other[turn];
    return across === undefined || !isSameTurn(message, across);
  });
  if (parting !== -1) return parting;
  return one.length === other.length ? null : one.length;
}
