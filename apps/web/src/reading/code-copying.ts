import { sourceOf } from './code-source.ts';

/** What the button on a block of code says. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
}

const SAID_MS = 2_000;

async function write(text: string): Promise<boolean> {
  // Absent on plain http other than localhost.
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyButton(code: Element, words: CopyWords): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code-copy';
  // Polite, so that the change of its one word is spoken.
  const said = document.createElement('span');
  said.setAttribute('aria-live', 'polite');
  said.textContent = words.copy;
  button.append(said);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async () => {
    const isCopied = await write(sourceOf(code));
    said.textContent = isCopied ? words.copied : words.refused;
    clearTimeout(timer);
    timer = setTimeout(() => {
      said.textContent = words.copy;
    }, SAID_MS);
  };
  button.addEventListener('click', () => void copy());
  return button;
}

/** Gives every block of code below `root` a button that copies it exactly as it was written. */
export function addCopyButtons(root: Element, words: CopyWords): void {
  for (const block of root.querySelectorAll('pre')) {
    const code = block.querySelector('code');
    if (code !== null) block.append(copyButton(code, words));
  }
}
