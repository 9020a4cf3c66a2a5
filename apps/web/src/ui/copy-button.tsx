import './copy-button.css';
import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

const saidMs = 2000;
type CopyState = 'idle' | 'copied' | 'refused';

/** Copies `text`; `label` says what, for those who only hear the button. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { ui } = useMessages('shell');
  const words: Record<CopyState, string> = { idle: ui.copy, copied: ui.copied, refused: ui.copyByHand };
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), saidMs);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => {
    // Absent on plain http other than localhost.
    if (!('clipboard' in navigator)) return setState('refused');
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <Button variant="bare" onClick={copy} aria-label={state === 'idle' ? ui.copyThis(label) : words[state]}>
      <Icon name={state === 'copied' ? 'check' : 'copy'} />
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}

/** A line to paste into a terminal or a file, with its copy button. */
export function CopyLine({ text, label }: { text: string; label: string }) {
  return (
    <div className="copy-line">
      <code className="mono">{text}</code>
      <CopyButton text={text} label={label} />
    </div>
  );
}
