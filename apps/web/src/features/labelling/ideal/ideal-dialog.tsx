import './ideal-dialog.css';
import { useDeferredValue, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import type { AnswerDialogProps } from '../dialogs/item-dialog.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { useKeysInside } from '../item/use-keys-inside.ts';
import { letterOf } from '../reading/response-letter.ts';
import { editsOf } from './edits-of.ts';
import { type IdealDraft, isIdealGiven, sourceOf } from './ideal-draft.ts';

const sourceIn = ({ comparison }: ItemState, response: number) =>
  sourceOf(comparison.responses[response]?.messages ?? []);

/** The focus begins in the text, or where one begins with it. */
const FIRST = { 'data-focus-first': true };

/** An answer better than all that are shown: written anew or edited from one of them, kept in the draft as it is typed. */
export function IdealDialog({ item, onClose }: AnswerDialogProps) {
  const { draft, acts, comparison } = item;
  const { ideal: words } = useMessages('labelling');
  const text = useRef<HTMLTextAreaElement>(null);
  const begin = (base: number | null) => {
    // Before the next key: what is typed right after it belongs into the text.
    flushSync(() => acts.startIdeal(base === null ? '' : sourceIn(item, base), base));
    text.current?.focus();
  };
  const inside = useKeysInside<HTMLDivElement>((event) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    const base = comparison.responses.findIndex((_, index) => letterOf(index) === event.key.toUpperCase());
    if (base === -1) return;
    event.preventDefault();
    begin(base);
  });
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div ref={inside} className="ideal">
        <BaseChoice item={item} onBegin={begin} />
        {draft.ideal !== null && (
          <div className="ideal-texts">
            <textarea
              ref={text}
              {...FIRST}
              className="input ideal-text"
              dir="auto"
              aria-label={words.text}
              value={draft.ideal.content}
              onChange={(event) => acts.writeIdeal(event.target.value)}
            />
            {draft.ideal.base !== null && (
              <Changes
                base={sourceIn(item, draft.ideal.base)}
                ideal={draft.ideal}
                letter={letterOf(draft.ideal.base)}
              />
            )}
          </div>
        )}
        <IdealFoot item={item} onClose={onClose} />
      </div>
    </Dialog>
  );
}

type BaseChoiceProps = { item: ItemState; onBegin: (base: number | null) => void };

function BaseChoice({ item: { comparison, draft }, onBegin }: BaseChoiceProps) {
  const { ideal: words } = useMessages('labelling');
  return (
    <fieldset className="ideal-bases" aria-label={words.from}>
      <span className="soft">{words.from}</span>
      <Button
        {...(draft.ideal === null ? FIRST : {})}
        aria-pressed={draft.ideal?.base === null}
        onClick={() => onBegin(null)}
      >
        {words.anew}
      </Button>
      {comparison.responses.map(({ id }, index) => (
        <Button
          key={id}
          aria-label={words.responseName(letterOf(index))}
          aria-pressed={draft.ideal?.base === index}
          onClick={() => onBegin(index)}
        >
          <KeyCap keys={[letterOf(index)]} />
          <span className="ideal-base-letter">{letterOf(index)}</span>
        </Button>
      ))}
    </fieldset>
  );
}

/** What scrolls must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 };

function Changes({ base, ideal, letter }: { base: string; ideal: IdealDraft; letter: string }) {
  const { ideal: words } = useMessages('labelling');
  const edits = editsOf(base, useDeferredValue(ideal.content));
  const isSame = edits.every(({ kind }) => kind === 'same');
  return (
    <section className="ideal-changes" aria-label={words.changes(letter)} {...REACHABLE}>
      <p className="note">{isSame ? words.same(letter) : words.changes(letter)}</p>
      <div className="prose ideal-edits" dir="auto">
        {edits.map(({ kind, text }, index) => {
          if (kind === 'gone') return <del key={index}>{text}</del>;
          return kind === 'new' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
        })}
      </div>
    </section>
  );
}

function IdealFoot({ item: { draft, acts }, onClose }: AnswerDialogProps) {
  const { ideal: words } = useMessages('labelling');
  const canUndo = draft.past.at(-1)?.ideal !== undefined;
  const isGiven = isIdealGiven(draft.ideal);
  return (
    <div className="ideal-foot">
      <p className="note">{words.kept}</p>
      {canUndo && <Button onClick={acts.undo}>{words.undo}</Button>}
      <Button unavailable={isGiven ? undefined : words.nothingToDiscard} onClick={acts.discardIdeal}>
        {words.discard}
      </Button>
      <Button variant="primary" onClick={onClose}>
        {words.back} <KeyCap keys={['Esc']} />
      </Button>
    </div>
  );
}
