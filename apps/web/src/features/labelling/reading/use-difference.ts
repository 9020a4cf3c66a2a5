import { useEffect, useEffectEvent, useState } from 'react';
import type { TextDifference } from '../../../reading/compare-texts.ts';
import { readingClient } from '../../../reading/open-reading-worker.ts';
import { useReadings } from '../../../reading/reading-text.tsx';
import { type Difference, shownText } from './compared.ts';
import { type ReadMessage, requestsOf } from './message-parts.ts';

type Turns = readonly ReadMessage[];

interface Told {
  readonly one: Turns;
  readonly other: Turns;
  readonly isRaw: boolean;
  readonly difference: TextDifference | null;
}

/** The difference of two answers as they are shown, once it is asked for. */
export function useDifference(one: Turns, other: Turns, isRaw: boolean, isAsked: boolean): Difference {
  const readings = [useReadings(requestsOf(one)), useReadings(requestsOf(other))] as const;
  const isRead = readings.flat().every((reading) => reading !== undefined);
  const [told, setTold] = useState<Told | null>(null);
  const compare = useEffectEvent((first: Turns, second: Turns, raw: boolean) => {
    const texts = [shownText(first, readings[0], raw), shownText(second, readings[1], raw)] as const;
    return readingClient.compare([texts[0] ?? '', texts[1] ?? '']);
  });
  useEffect(() => {
    if (!isAsked || !isRead) return undefined;
    let isCurrent = true;
    const tell = async () => {
      const difference = await compare(one, other, isRaw);
      if (isCurrent) setTold({ one, other, isRaw, difference });
    };
    void tell();
    return () => {
      isCurrent = false;
    };
  }, [one, other, isRaw, isAsked, isRead]);
  if (!isAsked) return 'off';
  const isTold = told !== null && told.one === one && told.other === other && told.isRaw === isRaw;
  return isTold ? (told.difference ?? 'missed') : 'pending';
}
