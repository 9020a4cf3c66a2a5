import { type Action, type Section, sections } from './keymap.ts';

/** One line of the keys sheet: one act, or a family of them. */
export interface SheetLine {
  readonly name: string;
  readonly actions: readonly [Action, ...Action[]];
}

export interface SheetSection {
  readonly section: Section;
  readonly lines: readonly SheetLine[];
}

function linesOf(actions: readonly Action[]): SheetLine[] {
  const lines = new Map<string, [Action, ...Action[]]>();
  for (const action of actions) {
    const name = action.family ?? action.name;
    const members = lines.get(name);
    if (members === undefined) lines.set(name, [action]);
    else members.push(action);
  }
  return Array.from(lines, ([name, members]) => ({ name, actions: members }));
}

/** The keys sheet: its sections in order, without those that have nothing to say; families folded into one line. */
export function sheetOf(actions: readonly Action[]): SheetSection[] {
  return sections
    .map((section) => ({ section, lines: linesOf(actions.filter((action) => action.section === section)) }))
    .filter(({ lines }) => lines.length > 0);
}
