import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Comparisons that show what the labelling page can set: texts of our own, also for pictures in the documentation. */
export type ShowcaseName = 'code-pair' | 'latex-ranking' | 'arabic-pair' | 'conversation-pair';

interface Turn {
  readonly role: string;
  readonly content: string;
  readonly name?: string;
  readonly tool_calls?: readonly { id: string; name: string; arguments: string }[];
  readonly tool_call_id?: string;
}

/** `--- assistant call weather {"place":"Oslo"}`, `--- tool weather`, `--- user`, each with its text below. */
function turnOf(block: string, calls: string[]): Turn {
  const end = block.indexOf('\n');
  const [, role = '', tool, given] =
    /^(\w+)(?: call)?(?: (\w+))?(?: (.*))?$/.exec(end === -1 ? block : block.slice(0, end)) ?? [];
  const content = end === -1 ? '' : block.slice(end + 1).trim();
  if (tool === undefined) return { role, content };
  if (given === undefined) return { role, content, name: tool, tool_call_id: calls.shift() ?? '' };
  const id = `call-${tool}-${given.length}`;
  calls.push(id);
  return { role, content, tool_calls: [{ id, name: tool, arguments: given }] };
}

/** A part of a file: one text, or the turns of a conversation. */
function contentOf(part: string): string | Turn[] {
  const turns = part.split(/^--- /m).slice(1);
  const calls: string[] = [];
  return turns.length === 0 ? part.trim() : turns.map((block) => turnOf(block, calls));
}

/** A comparison as a line of an import file. */
export async function showcaseRow(name: ShowcaseName): Promise<string> {
  const file = await readFile(join(import.meta.dirname, `showcase/${name}.txt`), 'utf8');
  const [prompt, ...responses] = file
    .split(/^=== \w+\n/m)
    .slice(1)
    .map(contentOf);
  const row = {
    id: name,
    prompt,
    responses: responses.map((content, nth) => ({ id: `r${nth + 1}`, content, model: `model-${nth + 1}` })),
  };
  return `${JSON.stringify(row)}\n`;
}
