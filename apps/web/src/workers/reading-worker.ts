import { type PartsLoader, readText } from '../reading/read-text.ts';
import type { ReadingAnswer, ReadingQuestion } from '../reading/reading-messages.ts';

function answer(message: ReadingAnswer): void {
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

async function read({ id, text, keepBreaks }: ReadingQuestion): Promise<void> {
  const load: PartsLoader = { maths: () => maths(id), code: () => code(id) };
  try {
    answer({ id, state: 'done', reading: await readText({ text, keepBreaks }, load) });
  } catch {
    answer({ id, state: 'failed' });
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ReadingQuestion>) => void read(data));
answer({ state: 'ready' });
