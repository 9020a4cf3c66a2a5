import './guidelines-reader.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { formatMoment } from '../../../format/time.ts';
import { useNow } from '../../../format/use-now.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { ReadingText } from '../../../reading/reading-text.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { editsOf } from '../ideal/edits-of.ts';
import { type GuidelinesVersion, useGuidelinesHistory } from './use-guidelines-history.ts';

type GuidelinesReaderProps = {
  task: Pick<LabellingTask, 'id' | 'guidelines' | 'guidelinesVersion'>;
  /** The version that was read before; 0 for none. What is new is told against it. */
  known: number;
  /** Begins with what is new. */
  startsWithChanges?: boolean;
};

/** The version that one is told against: the one that was read, where it is older; else the one before. */
function baseOf(version: number, known: number): number {
  return known > 0 && known < version ? known : version - 1;
}

/** In a dialog the text has the focus, so that it scrolls by keys. */
const FIRST = { 'data-focus-first': true };

/** The guidelines: the newest, the earlier ones, and word by word what is new in each. */
export function GuidelinesReader({ task, known, startsWithChanges = false }: GuidelinesReaderProps) {
  const { guidelines: words } = useMessages('labellingDialogs');
  const [chosen, setChosen] = useState<number | null>(null);
  const [mode, setMode] = useState<'text' | 'changes'>(startsWithChanges ? 'changes' : 'text');
  const history = useGuidelinesHistory(task.id, task.guidelinesVersion);
  const version = chosen ?? task.guidelinesVersion;
  const shown = history?.find((each) => each.version === version);
  const text = shown?.text ?? task.guidelines;
  const changes = shown?.changes ?? null;
  const base = history?.find((each) => each.version === baseOf(version, known));
  const hasChanges = base !== undefined && base.text.trim() !== '';
  return (
    <div className="guidelines" tabIndex={-1} {...FIRST}>
      <div className="guidelines-head">
        <WhichVersion version={version} shown={shown} />
        {history !== undefined && history !== null && history.length > 1 && (
          <VersionChoice history={history} version={version} onChoose={setChosen} />
        )}
        {hasChanges && (
          <Segmented
            label={words.show}
            value={mode}
            options={[
              { value: 'text', label: words.text },
              { value: 'changes', label: words.changed(base.version) },
            ]}
            onChange={setMode}
          />
        )}
      </div>
      {changes !== null && <p className="guidelines-changes">{words.whatChanged(changes)}</p>}
      {history === null && <p className="note">{words.historyFailed}</p>}
      {hasChanges && mode === 'changes' ? (
        <Changes base={base.text} text={text} />
      ) : (
        <ReadingText text={text} keepBreaks={false} />
      )}
    </div>
  );
}

function WhichVersion({ version, shown }: { version: number; shown: GuidelinesVersion | undefined }) {
  const { guidelines: words } = useMessages('labellingDialogs');
  const now = useNow();
  if (shown === undefined) return <p className="note">{words.version(version)}</p>;
  const at = formatMoment(new Date(shown.createdAt), now);
  return <p className="note">{words.written(version, at, shown.createdBy?.name ?? null)}</p>;
}

type VersionChoiceProps = {
  history: readonly GuidelinesVersion[];
  version: number;
  onChoose: (version: number) => void;
};

function VersionChoice({ history, version, onChoose }: VersionChoiceProps) {
  const { guidelines: words } = useMessages('labellingDialogs');
  return (
    <select
      className="guidelines-versions"
      aria-label={words.choose}
      value={version}
      onChange={(event) => onChoose(Number(event.target.value))}
    >
      {history.map((each) => (
        <option key={each.version} value={each.version}>
          {words.version(each.version)}
        </option>
      ))}
    </select>
  );
}

/** The source with what is gone struck and what is new underlined: set, the two could not stand in one text. */
function Changes({ base, text }: { base: string; text: string }) {
  const { guidelines: words } = useMessages('labellingDialogs');
  const settled = useDeferredValue(text);
  const edits = useMemo(() => editsOf(base, settled), [base, settled]);
  if (edits.every(({ kind }) => kind === 'same')) return <p className="note">{words.same}</p>;
  return (
    <div className="prose guidelines-edits" dir="auto">
      {edits.map(({ kind, text: piece }, index) => {
        if (kind === 'gone') return <del key={index}>{piece}</del>;
        return kind === 'new' ? <ins key={index}>{piece}</ins> : <span key={index}>{piece}</span>;
      })}
    </div>
  );
}
