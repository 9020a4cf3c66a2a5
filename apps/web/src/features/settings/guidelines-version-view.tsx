import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { readingClient } from '../../reading/open-reading-worker.ts';
import type { TextDifference } from '../../reading/compare-texts.ts';
import { ReadingText } from '../../reading/reading-text.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { GuidelinesVersion } from './guidelines-versions.tsx';
import { piecesOf } from './marked-pieces.ts';

type View = 'read' | 'compare';
type ViewProps = { shown: GuidelinesVersion; newest: GuidelinesVersion };

/** One version as it reads, or what is different in the newest one. */
export function GuidelinesVersionView({ shown, newest }: ViewProps) {
  const { versions: words } = useMessages('settings');
  const isNewest = shown.version === newest.version;
  const [chosen, setView] = useState<View>('compare');
  const view = isNewest ? 'read' : chosen;
  const views = [
    { value: 'read', label: words.reads },
    { value: 'compare', label: words.compared(newest.version) },
  ] as const;
  return (
    <section className="version-view" aria-label={words.name(shown.version)}>
      <div className="row">
        <h2>{words.name(shown.version)}</h2>
        {!isNewest && <Segmented label={words.view} value={view} options={views} onChange={setView} />}
      </div>
      {view === 'compare' ? (
        <Compared older={shown} newer={newest} />
      ) : shown.text.trim() === '' ? (
        <p className="quiet">{words.empty}</p>
      ) : (
        <div className="version-text">
          <ReadingText text={shown.text} keepBreaks={false} />
        </div>
      )}
    </section>
  );
}

/** The words that only one of two texts has; null where that could not be told in time, undefined before. */
function useTextDifference(one: string, other: string): TextDifference | null | undefined {
  const [difference, setDifference] = useState<TextDifference | null>();
  useEffect(() => {
    let isWanted = true;
    const wait = async () => {
      const found = await readingClient.compare([one, other]);
      if (isWanted) setDifference(found);
    };
    void wait();
    return () => {
      isWanted = false;
    };
  }, [one, other]);
  return difference;
}

function Compared({ older, newer }: { older: GuidelinesVersion; newer: GuidelinesVersion }) {
  const { versions: words } = useMessages('settings');
  const difference = useTextDifference(older.text, newer.text);
  if (difference === undefined) return null;
  if (difference === null) return <p className="note">{words.notCompared}</p>;
  const [gone, come] = difference.sides;
  return (
    <>
      <p className="note num">{words.different(gone.words, come.words)}</p>
      <div className="version-sides">
        <section aria-label={words.name(older.version)}>
          <h3>{words.name(older.version)}</h3>
          <p className="version-source" dir="auto">
            {piecesOf(older.text, gone.ranges).map(({ text, isMarked }, index) =>
              isMarked ? <del key={index}>{text}</del> : text,
            )}
          </p>
        </section>
        <section aria-label={words.name(newer.version)}>
          <h3>{words.name(newer.version)}</h3>
          <p className="version-source" dir="auto">
            {piecesOf(newer.text, come.ranges).map(({ text, isMarked }, index) =>
              isMarked ? <ins key={index}>{text}</ins> : text,
            )}
          </p>
        </section>
      </div>
    </>
  );
}
