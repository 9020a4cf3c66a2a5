const STORAGE_KEY = 'pairwright.commands';
const KEPT = 5;

/** The commands used lately on this device, the last first. */
export function recentCommands(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Remembers that a command was used, where storage is allowed. */
export function noteCommand(id: string): void {
  const recent = [id, ...recentCommands().filter((other) => other !== id)].slice(0, KEPT);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(recent));
  } catch {
    // Storage may be blocked: then nothing is offered first.
  }
}
