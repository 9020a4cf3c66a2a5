import { type RefObject, useEffect } from 'react';
import { answerIdOf } from '../item/focus-places.ts';
import { type Anchor, mapScroll, orderedAnchors, sharedBlocks } from './scroll-map.ts';

const BLOCKS = '.turn, .prose > p, .prose > :is(h3, h4, h5, h6)';
/** A block is known by how it begins. */
const KNOWN_BY = 60;

function blocksOf(body: Element): { text: string; top: number }[] {
  const origin = body.getBoundingClientRect().top - body.scrollTop;
  let turn = 0;
  return Array.from(body.querySelectorAll(BLOCKS), (block) => {
    const isTurn = block.classList.contains('turn');
    // Turns belong together by their number, whatever they say.
    const text = isTurn ? `turn ${(turn += 1)}` : (block.textContent ?? '').slice(0, KNOWN_BY);
    return { text, top: block.getBoundingClientRect().top - origin };
  });
}

const endOf = ({ scrollHeight, clientHeight }: Element) => scrollHeight - clientHeight;

function anchorsBetween(here: Element, there: Element): Anchor[] {
  return orderedAnchors(sharedBlocks(blocksOf(here), blocksOf(there)), endOf(here), endOf(there));
}

/** Couples columns below `root`. What one of them was moved to is not taken for a hand's doing. @returns the way to part them. */
function couple(root: Element, bodies: readonly Element[]): () => void {
  const moved = new WeakMap<Element, number>();
  let anchors = new Map<Element, Map<Element, Anchor[]>>();
  const between = (here: Element, there: Element): Anchor[] => {
    const known = anchors.get(here)?.get(there);
    if (known !== undefined) return known;
    const made = anchorsBetween(here, there);
    anchors.set(here, new Map(anchors.get(here)).set(there, made));
    return made;
  };
  const follow = ({ target }: Event) => {
    if (!(target instanceof Element) || !bodies.includes(target)) return;
    const isEcho = Math.abs((moved.get(target) ?? Number.NaN) - target.scrollTop) < 1;
    moved.delete(target);
    if (isEcho) return;
    for (const other of bodies) {
      if (other === target) continue;
      const before = other.scrollTop;
      other.scrollTop = mapScroll(target.scrollTop, between(target, other));
      // As the browser took it: it rounds, and stops at the end. Where nothing moved, no echo comes.
      if (other.scrollTop !== before) moved.set(other, other.scrollTop);
    }
  };
  const forget = new ResizeObserver(() => {
    anchors = new Map();
  });
  for (const body of bodies)
    for (const part of [body, ...body.querySelectorAll('.prose')]) forget.observe(part);
  root.addEventListener('scroll', follow, { capture: true, passive: true });
  return () => {
    forget.disconnect();
    root.removeEventListener('scroll', follow, { capture: true });
  };
}

/**
 * Lets the columns scroll together while `isTogether`: what both say meets, the rest goes by share.
 * @param shown the answers on the page, as a key: "0,1"
 */
export function useScrollTogether(
  columns: RefObject<HTMLElement | null>,
  isTogether: boolean,
  shown: string,
): void {
  useEffect(() => {
    const root = columns.current;
    if (!isTogether || root === null) return undefined;
    const bodies = shown.split(',').map((response) => root.querySelector(`#${answerIdOf(Number(response))}`));
    return couple(
      root,
      bodies.filter((body) => body !== null),
    );
  }, [columns, isTogether, shown]);
}
