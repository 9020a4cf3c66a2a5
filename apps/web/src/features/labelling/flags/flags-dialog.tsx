import './flags-dialog.css';
import { type FormEvent, useId, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import type { AnswerDialogProps } from '../dialogs/item-dialog.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { useKeysInside } from '../item/use-keys-inside.ts';
import { letterOf } from '../reading/response-letter.ts';
import { type Flag, isFlagged, offeredFlags } from './flag-draft.ts';

/** Here a flag is chosen before anything is written, so that the focus begins there. */
const FIRST = { 'data-focus-first': true };

/** What is wrong with the item as a whole or with one response. Letters choose which, digits the flag. */
export function FlagsDialog({ item, onClose }: AnswerDialogProps) {
  const { task, draft, acts, comparison } = item;
  const { flags: words } = useMessages('labelling');
  const [target, setTarget] = useState<number | null>(null);
  const offered = offeredFlags(task.flags, draft.flags);
  const inside = useKeysInside<HTMLDivElement>((event) => {
    const { key } = event;
    const isInText = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isInText) return;
    const response = comparison.responses.findIndex((_, index) => letterOf(index) === key.toUpperCase());
    const flag = /^[1-9]$/.test(key) ? offered[Number(key) - 1] : undefined;
    if (response === -1 && flag === undefined && key !== '0') return;
    event.preventDefault();
    if (flag !== undefined) acts.toggleFlag({ flag, response: target });
    else setTarget(response === -1 ? null : response);
  });
  const named = target === null ? words.item : words.response(letterOf(target));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div ref={inside} className="flagging">
        <p className="dialog-prose">{words.intro}</p>
        <TargetChoice item={item} target={target} onTarget={setTarget} />
        <fieldset className="flag-list" aria-label={words.of(named)}>
          {offered.map((flag, index) => (
            <button
              key={flag}
              {...(index === 0 ? FIRST : {})}
              type="button"
              className="flag-choice"
              aria-pressed={isFlagged(draft.flags, { flag, response: target })}
              onClick={() => acts.toggleFlag({ flag, response: target })}
            >
              <span className="flag-check">
                {isFlagged(draft.flags, { flag, response: target }) && <Icon name="check" />}
              </span>
              <span dir="auto">{flag}</span>
              {index < 9 && <KeyCap keys={[String(index + 1)]} />}
            </button>
          ))}
        </fieldset>
        <OwnFlag
          onAdd={(flag) => acts.toggleFlag({ flag, response: target })}
          flags={draft.flags}
          target={target}
        />
        <p className="note keys-note">{words.keys}</p>
        <div className="dialog-foot">
          <Button variant="primary" onClick={onClose}>
            {words.done} <KeyCap keys={['Esc']} />
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type TargetChoiceProps = {
  item: ItemState;
  target: number | null;
  onTarget: (target: number | null) => void;
};

function TargetChoice({ item: { comparison, draft }, target, onTarget }: TargetChoiceProps) {
  const { flags: words } = useMessages('labelling');
  const name = useId();
  const targets = [null, ...comparison.responses.keys()];
  return (
    <div className="flag-targets" role="radiogroup" aria-label={words.target}>
      {targets.map((each) => {
        const count = draft.flags.filter(({ response }) => response === each).length;
        return (
          <label key={each ?? 'item'} className="option">
            <input
              type="radio"
              name={name}
              aria-label={each === null ? words.item : words.response(letterOf(each))}
              checked={each === target}
              onChange={() => onTarget(each)}
            />
            <span className="option-label">
              {each === null ? words.item : letterOf(each)}
              {count > 0 && <span className="num"> · {count}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}

type OwnFlagProps = { onAdd: (flag: string) => void; flags: readonly Flag[]; target: number | null };

function OwnFlag({ onAdd, flags, target }: OwnFlagProps) {
  const { flags: words } = useMessages('labelling');
  const [text, setText] = useState('');
  const flag = text.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (flag === '') return;
    // Said twice, it stays said.
    if (!isFlagged(flags, { flag, response: target })) onAdd(flag);
    setText('');
  };
  return (
    <form className="flag-own" onSubmit={add}>
      <input
        type="text"
        className="input"
        dir="auto"
        maxLength={100}
        aria-label={words.own}
        placeholder={words.own}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" unavailable={flag === '' ? words.addUnavailable : undefined}>
        {words.add}
      </Button>
    </form>
  );
}
