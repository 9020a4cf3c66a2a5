import './find-bar.css';
import { type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { MOST_FOUND } from './find-in-text.ts';
import { useFind } from './use-find.ts';

/** Finds words in the question and the answers, over all markup. Esc closes it and gives the focus back. */
export function FindBar({ item }: { item: ItemState }) {
  const { find: words } = useMessages('readingTools');
  const { wanted, found, current, want, step } = useFind();
  const field = useFieldInFocus(item.acts.backToReading);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') item.acts.closeTool();
    else return;
    event.preventDefault();
  };
  const said =
    wanted.trim() === ''
      ? ''
      : found.length === 0
        ? words.none
        : words.place(current + 1, found.length, found.length === MOST_FOUND);
  return (
    <search className="find-bar" aria-label={words.name}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        className="find-field"
        aria-label={words.field}
        placeholder={words.name}
        value={wanted}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => want(target.value)}
        onKeyDown={press}
      />
      <output className="find-said num">{said}</output>
      <Button
        variant="bare"
        unavailable={found.length === 0 ? words.none : undefined}
        onClick={() => step(-1)}
      >
        <span className="wide-only">
          {words.previous} <KeyCap keys={['Shift', '↵']} />
        </span>
        <span className="phone-only find-up">
          <Icon name="chevron" />
          <span className="visually-hidden">{words.previous}</span>
        </span>
      </Button>
      <Button
        variant="bare"
        unavailable={found.length === 0 ? words.none : undefined}
        onClick={() => step(1)}
      >
        <span className="wide-only">
          {words.next} <KeyCap keys={['↵']} />
        </span>
        <span className="phone-only">
          <Icon name="chevron" />
          <span className="visually-hidden">{words.next}</span>
        </span>
      </Button>
      <Button variant="bare" aria-label={words.close} onClick={item.acts.closeTool}>
        <Icon name="close" />
      </Button>
    </search>
  );
}

/** Puts the focus into the field, and back to where it was when the bar goes. */
function useFieldInFocus(elsewhere: () => void) {
  const field = useRef<HTMLInputElement>(null);
  const goElsewhere = useEffectEvent(elsewhere);
  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
        before.focus({ preventScroll: true });
      } else goElsewhere();
    };
  }, []);
  return field;
}
