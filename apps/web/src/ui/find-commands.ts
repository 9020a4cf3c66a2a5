import { type MatchPart, matchWords } from './match-words.ts';

/** Something that can be done by its name. */
export interface Command {
  readonly id: string;
  readonly name: string;
  /** The heading it stands under. */
  readonly group: string;
  /** Beside the name: what it leads to. */
  readonly note?: string;
  /** The keycaps that do the same. */
  readonly keys?: readonly string[];
  /** Why it is not possible now. */
  readonly unavailable?: string | undefined;
  readonly perform: () => void;
}

export interface FoundCommand {
  readonly command: Command;
  readonly parts: readonly MatchPart[];
}

export interface CommandGroup {
  readonly title: string;
  readonly found: readonly FoundCommand[];
}

interface Ranked extends FoundCommand {
  readonly rank: number;
}

function inGroups(ranked: readonly Ranked[]): CommandGroup[] {
  const groups = new Map<string, FoundCommand[]>();
  for (const found of ranked.toSorted((one, other) => one.rank - other.rank)) {
    const group = groups.get(found.command.group) ?? [];
    groups.set(found.command.group, [...group, found]);
  }
  return Array.from(groups, ([title, found]) => ({ title, found }));
}

/** The groups with the best find first; of equal ones what was used lately, then as they came. */
function search(commands: readonly Command[], query: string, recent: readonly string[]): CommandGroup[] {
  const ranked = commands.flatMap((command, index): Ranked[] => {
    const match = matchWords(query, command.name);
    if (match === null) return [];
    const age = recent.indexOf(command.id);
    const tieBreak = age === -1 ? 1 + index : age / recent.length;
    return [{ command, parts: match.parts, rank: match.distance * (commands.length + 1) + tieBreak }];
  });
  return inGroups(ranked);
}

/**
 * What to offer for a query: the commands whose names answer it, the best first; for none all of them, after those used
 * lately.
 * @param recent ids, the last used first
 * @param lately the heading of those
 */
export function findCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
  lately: string,
): CommandGroup[] {
  if (query.trim() !== '') return search(commands, query, recent);
  const used = recent.flatMap((id) => commands.filter((command) => command.id === id));
  const others = commands.filter(({ id }) => !recent.includes(id));
  const regrouped = [...used.map((command) => ({ ...command, group: lately })), ...others];
  return inGroups(
    regrouped.map((command, rank) => ({ command, rank, parts: [{ text: command.name, isHit: false }] })),
  );
}
