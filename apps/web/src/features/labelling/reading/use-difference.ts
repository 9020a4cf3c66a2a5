import { useEffect, useMemo, useState } from 'react';
import type { TextDifference } from '../../../reading/compare-texts.ts';
import { readingClient } from '../../../reading/open-reading-worker.ts';
import { useReadings } from '../../../reading/reading-text.tsx';
import { type Difference, shownText } from './compared.ts';
import { type ReadMessage, requestsOf } from './message-parts.ts';

interface Told {
  readonly one: string;
  readonly other: string;
  readonly difference: TextDifference | null;
}

/** The difference of two answers as they are shown, once it is asked for. */
export function useDifference(
  one: readonly ReadMessage[],
  other: readonly ReadMessage[],
  isRaw: boolean,
  isAsked: boolean,
): Difference {
  const ofOne = useReadings(requestsOf(one));
  const ofOther = useReadings(requestsOf(other));
  const isRead = [...ofOne, ...ofOther].every((reading) => reading !== undefined);
  const [told, setTold] = useState<Told | null>(null);
  const texts = useMemo(() => {
    if (!isAsked || !isRead) return null;
    const oneText = shownText(one, ofOne, isRaw);
    const otherText = shownText(other, ofOther, isRaw);
    return oneText === null || otherText === null ? null : { one: oneText, other: otherText };
    // The readings of the same messages are the same once they are there.
  }, [one, other, isRaw, isAsked, isRead]);
  useEffect(() => {
    if (texts === null) return undefined;
    let isCurrent = true;
    const compare = async () => {
      const difference = await readingClient.compare([texts.one, texts.other]);
      if (isCurrent) setTold({ ...texts, difference });
    };
    void compare();
    return () => {
      isCurrent = false;
    };
  }, [texts]);
  if (!isAsked) return 'off';
  if (texts === null || told?.one !== texts.one || told.other !== texts.other) return 'pending';
  return told.difference ?? 'missed';
}
