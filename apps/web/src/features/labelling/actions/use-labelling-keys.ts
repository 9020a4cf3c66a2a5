import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { showKeys } from './key-of.tsx';
import { actsInForce } from './key-refusal.ts';
import { useKeySettings } from './key-settings.ts';
import { type Action, actionOf, createKeymap } from './keymap.ts';
import { withOwnKeys } from './own-keys.ts';

const TEXT = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';
/** Where Enter and Space do what they do everywhere. */
const PRESSABLE = 'button, a, summary';

/** Whether a key presses what is in focus. Radios are chosen by Space; on one that is chosen it is free, as Enter is. */
function isPressOf(target: Element, key: string): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  if (target instanceof HTMLInputElement) return key === ' ' && !target.checked;
  return target.closest(PRESSABLE) !== null;
}

/**
 * Listens to the keys of the page while no dialog lies over it, and puts them on the keycaps.
 * @param actions with their default keys; the person's own are put in here
 */
export function useLabellingKeys(actions: readonly Action[], isListening: boolean): void {
  const { own, hasSingleKeys } = useKeySettings();
  const inForce = actsInForce(withOwnKeys(actions, own), hasSingleKeys);
  useLayoutEffect(() => showKeys(inForce));
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!isListening || event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
    const isInText = target.closest(TEXT) !== null;
    if (target.closest('[popover]') !== null || (!isInText && isPressOf(target, event.key))) return;
    const action = actionOf(createKeymap(inForce), event, isInText);
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
