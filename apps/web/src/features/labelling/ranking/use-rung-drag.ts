import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type Drop, type RungBox, dropAt, isIdle } from './drop-place.ts';
import type { PlacedGroup } from './placed-groups.ts';
import type { RankingAct } from './ranking-draft.ts';

interface Dragging {
  readonly response: number;
  readonly startY: number;
  readonly y: number;
  readonly drop: Drop;
}

export interface RungDrag {
  readonly dragged: number | null;
  /** How far it was dragged, in pixels. */
  readonly shift: number;
  /** The rungs over and under which it would go. */
  readonly above: number | null;
  readonly below: number | null;
  readonly start: (event: PointerEvent<HTMLElement>, response: number) => void;
}

function boxesOf(list: HTMLElement | null): RungBox[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-response]') ?? [])].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { response: Number(element.dataset['response']), top, bottom };
  });
}

/** Drags a rung of the rail by its handle, never by its text. Esc lets go of it where it was. */
export function useRungDrag(
  list: RefObject<HTMLElement | null>,
  groups: readonly PlacedGroup[],
  act: (act: RankingAct) => void,
): RungDrag {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const boxes = useRef<RungBox[]>([]);
  const start = (event: PointerEvent<HTMLElement>, response: number) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const startY = event.clientY;
    const handle = event.currentTarget;
    boxes.current = boxesOf(list.current);
    const at = (y: number): Dragging => ({
      response,
      startY,
      y,
      drop: dropAt(y, boxes.current, groups, response),
    });
    const follow = (moved: globalThis.PointerEvent) => setDragging(at(moved.clientY));
    const stopping = new AbortController();
    const { signal } = stopping;
    const letGo = () => {
      stopping.abort();
      setDragging(null);
    };
    const drop = (released: globalThis.PointerEvent) => {
      const { drop: place } = at(released.clientY);
      letGo();
      if (released.clientY !== startY && !isIdle(place, groups, response)) {
        act({ act: 'insert', response, behind: place.behind });
      }
    };
    const press = (key: KeyboardEvent) => {
      if (key.key === 'Escape') letGo();
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', follow, { signal });
    handle.addEventListener('pointerup', drop, { signal });
    handle.addEventListener('pointercancel', letGo, { signal });
    document.addEventListener('keydown', press, { signal });
  };
  return {
    dragged: dragging?.response ?? null,
    shift: dragging === null ? 0 : dragging.y - dragging.startY,
    above: dragging?.drop.above ?? null,
    below: dragging?.drop.below ?? null,
    start,
  };
}
