import { loadEntityNames } from '../reading/entity-names.ts';
import { type PartsLoader, readText } from '../reading/read-text.ts';
import type { NumberedQuestion, WorkerAnswer, WorkerResult } from '../reading/reading-messages.ts';

function answer(message: WorkerAnswer): void {
  globalThis.postMessage(message);
}

/** Loads a part once, and tells the page that the time it takes is not the text's. */
function once<T>(load: () => Promise<T>): (id: number) => Promise<T> {
  let part: Promise<T> | null = null;
  return async (id) => {
    if (part === null) {
      answer({ id, state: 'loading' });
      part = load();
    }
    const loaded = await part;
    answer({ id, state: 'working' });
    return loaded;
  };
}

const maths = once(async () => (await import('../reading/maths-tree.ts')).mathsTree);
const code = once(async () => {
  const { codeTree, labelOf } = await import('../reading/code-tree.ts');
  return { tree: codeTree, labelOf };
});
const names = once(loadEntityNames);
const comparing = once(async () => (await import('../reading/compare-texts.ts')).compareTexts);

async function resultOf(question: NumberedQuestion): Promise<WorkerResult> {
  const { id } = question;
  if (question.kind === 'compare') return { difference: (await comparing(id))(...question.texts) };
  const { text, keepBreaks } = question;
  const load: PartsLoader = { maths: () => maths(id), code: () => code(id), names: () => names(id) };
  return { reading: await readText({ text, keepBreaks }, load) };
}

async function work(question: NumberedQuestion): Promise<void> {
  try {
    answer({ id: question.id, state: 'done', ...(await resultOf(question)) });
  } catch {
    answer({ id: question.id, state: 'failed' });
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<NumberedQuestion>) => void work(data));
answer({ state: 'ready' });
