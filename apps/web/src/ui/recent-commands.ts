const KEPT = 5;

/** Which palette remembers: of the acts of a page, or of the places to go to. */
export type Memory = 'commands' | 'places';

const storageKey = (memory: Memory) => `pairwright.${memory}`;

/** The commands used lately on this device, the last first. */
export function recentCommands(memory: Memory): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(memory)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Remembers that a command was used, where storage is allowed. */
export function noteCommand(memory: Memory, id: string): void {
  const recent = [id, ...recentCommands(memory).filter((other) => other !== id)].slice(0, KEPT);
  try {
    localStorage.setItem(storageKey(memory), JSON.stringify(recent));
  } catch {
    // Storage may be blocked: then nothing is offered first.
  }
}
