import { type FocusEvent, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Icon } from '../../../ui/icon.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { keyCaps } from '../actions/key-names.ts';
import type { KeyRefusal } from '../actions/key-refusal.ts';
import { type Action, isRebindable } from '../actions/keymap.ts';
import type { SheetLine } from '../actions/keys-sheet.ts';
import { isSingleKey } from '../actions/own-keys.ts';
import { type Rebinding, spokenKey } from './use-rebinding.ts';

type KeyLineProps = {
  line: SheetLine;
  rebinding: Rebinding;
  /** The acts with their default keys. */
  defaults: readonly Action[];
};

/** A line of the sheet: an act or a family, and its keys. */
export function KeyLine({ line: { name, actions }, rebinding, defaults }: KeyLineProps) {
  const [action] = actions;
  if (isRebindable(action)) return <OwnKeyLine action={action} rebinding={rebinding} defaults={defaults} />;
  const last = actions.length > 1 ? actions.at(-1) : undefined;
  return (
    <li>
      <span>{name}</span>
      <span className="keys-of quiet">
        <Keys of={action.key} />
        {last !== undefined && (
          <>
            {actions.length === 2 ? ' ' : ' … '}
            <Keys of={last.key} />
          </>
        )}
      </span>
    </li>
  );
}

function Keys({ of: key }: { of: string }) {
  return (
    <span className={isSingleKey(key) ? 'keys-single' : ''}>
      <KeyCap keys={keyCaps(key)} />
    </span>
  );
}

type OwnKeyLineProps = { action: Action; rebinding: Rebinding; defaults: readonly Action[] };

/** A key that may be changed: press it, then the new one. */
function OwnKeyLine({ action, rebinding, defaults }: OwnKeyLineProps) {
  const { sheet: words } = useMessages('labellingDialogs');
  const line = useRef<HTMLLIElement>(null);
  const key = useRef<HTMLButtonElement>(null);
  const { editing } = rebinding;
  const isEdited = editing?.act === action.id;
  const refusal = editing?.refusal ?? null;
  const isInTheWay = refusal?.why === 'taken' && refusal.owner.id === action.id;
  const usual = defaults.find(({ id }) => id === action.id)?.key;
  // Going on to "Swap" is no leaving.
  const leave = (event: FocusEvent) => {
    if (isEdited && !line.current?.contains(event.relatedTarget)) rebinding.stop();
  };
  const backToKey = (act: () => void) => () => {
    act();
    key.current?.focus();
  };
  return (
    <li ref={line} className={isEdited ? 'keys-edited' : ''}>
      <span>{action.name}</span>
      <span className="keys-of">
        {isEdited && refusal !== null && (
          <Refused
            refusal={refusal}
            pressed={editing?.key ?? ''}
            onLeave={leave}
            onSwap={backToKey(() => rebinding.bind(action, editing?.key ?? ''))}
          />
        )}
        {!isEdited && usual !== action.key && (
          <button
            type="button"
            className="link small keys-reset"
            aria-label={words.resetOne(action.name)}
            onClick={backToKey(() => rebinding.reset(action))}
          >
            {words.reset}
          </button>
        )}
        <button
          ref={key}
          type="button"
          className={isInTheWay ? 'keys-change keys-taken' : 'keys-change'}
          aria-label={
            isEdited ? words.changing(action.name) : words.change(action.name, spokenKey(action.key))
          }
          aria-pressed={isEdited}
          onBlur={leave}
          onKeyDown={(event) => rebinding.press(event, action)}
          onClick={() => (isEdited ? rebinding.stop() : rebinding.start(action))}
        >
          {isEdited ? <span className="keys-ask">{words.pressNew}</span> : <Keys of={action.key} />}
        </button>
      </span>
    </li>
  );
}

type RefusedProps = {
  refusal: KeyRefusal;
  pressed: string;
  onLeave: (event: FocusEvent) => void;
  onSwap: () => void;
};

function Refused({ refusal, pressed, onLeave, onSwap }: RefusedProps) {
  const { sheet: words } = useMessages('labellingDialogs');
  const isTaken = refusal.why === 'taken';
  return (
    <span className="keys-refused" role="alert">
      <Icon name="warning" />
      <span>
        {isTaken
          ? words.refused.taken(spokenKey(pressed), refusal.owner.name)
          : `${spokenKey(pressed)}: ${words.refused[refusal.why]}`}
      </span>
      {isTaken && refusal.canSwap && (
        <button type="button" className="link keys-swap" onBlur={onLeave} onClick={onSwap}>
          {words.swap}
        </button>
      )}
    </span>
  );
}
