import { changedTokens } from '../../../reading/changed-tokens.ts';
import { tokensOf } from '../../../reading/tokens-of.ts';

/** A stretch of an edited text: as it was, gone from what it was edited from, or new. */
export interface Edit {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

function numbersOf(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
}

/** Stretches of one kind that follow each other as one. */
function joined(edits: readonly Edit[]): Edit[] {
  return edits.reduce<Edit[]>((sofar, edit) => {
    const last = sofar.at(-1);
    if (edit.text === '') return sofar;
    if (last?.kind !== edit.kind) return [...sofar, edit];
    return [...sofar.slice(0, -1), { kind: edit.kind, text: last.text + edit.text }];
  }, []);
}

/** What an edited text changed, word by word, as one text: all that is not gone, in order, is the edited text itself. */
export function editsOf(base: string, edited: string): Edit[] {
  const before = tokensOf(base);
  const after = tokensOf(edited);
  const numbers = new Map<string, number>();
  const changed = changedTokens(
    numbersOf(
      before.map(({ text }) => text),
      numbers,
    ),
    numbersOf(
      after.map(({ text }) => text),
      numbers,
    ),
  );
  const edits: Edit[] = [];
  const at = { base: 0, edited: 0 };
  let was = 0;
  let is = 0;
  while (was < before.length || is < after.length) {
    const gone = before[was];
    const next = after[is];
    if (gone !== undefined && (changed.before[was] === 1 || next === undefined)) {
      edits.push({ kind: 'gone', text: base.slice(at.base, gone.to) });
      at.base = gone.to;
      was += 1;
      continue;
    }
    if (next === undefined) break;
    const isNew = changed.after[is] === 1 || gone === undefined;
    edits.push({ kind: isNew ? 'new' : 'same', text: edited.slice(at.edited, next.to) });
    at.edited = next.to;
    is += 1;
    if (isNew || gone === undefined) continue;
    at.base = gone.to;
    was += 1;
  }
  return joined([...edits, { kind: 'same', text: edited.slice(at.edited) }]);
}
