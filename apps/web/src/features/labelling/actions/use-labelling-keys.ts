import { useEffect, useEffectEvent } from 'react';
import { type Action, actionOf, createKeymap } from './keymap.ts';

const TEXT = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';
/** Where Enter and Space do what they do everywhere. */
const PRESSABLE = 'button, a, summary';

/** Whether a key presses what is in focus. Radios are chosen by Space; on one that is chosen it is free, as Enter is. */
function isPressOf(target: Element, key: string): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  if (target instanceof HTMLInputElement) return key === ' ' && !target.checked;
  return target.closest(PRESSABLE) !== null;
}

/** Listens to the keys of the page while no dialog lies over it. */
export function useLabellingKeys(actions: readonly Action[], isListening: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!isListening || event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
    const isInText = target.closest(TEXT) !== null;
    if (target.closest('[popover]') !== null || (!isInText && isPressOf(target, event.key))) return;
    const action = actionOf(createKeymap(actions), event, isInText);
    if (action === undefined) return;
    event.preventDefault();
    action.perform();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
