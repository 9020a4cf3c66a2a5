import { useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { BuiltNodes, useReadings } from '../reading/reading-text.tsx';
import type { Reading } from '../reading/read-text.ts';
import { TextArea } from '../ui/text-field.tsx';

type GuidelinesFieldProps = { value: string; error?: string | undefined; onChange: (text: string) => void };

/** Guidelines in Markdown, beside how they will read. */
export function GuidelinesField({ value, error, onChange }: GuidelinesFieldProps) {
  const { guidelines: words } = useMessages('asking');
  return (
    <div className="guidelines-field">
      <TextArea
        label={words.label}
        value={value}
        rows={14}
        hint={words.hint}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      <section className="guidelines-preview" aria-label={words.preview}>
        <p className="field-label">{words.preview}</p>
        {value.trim() === '' ? <p className="quiet">{words.none}</p> : <LiveReading text={value} />}
      </section>
    </div>
  );
}

/** A text as it reads while it is typed: the last reading stays until the next one has come. */
function LiveReading({ text }: { text: string }) {
  const [now] = useReadings([{ text, keepBreaks: false }]);
  const [last, setLast] = useState<Reading>();
  if (now !== undefined && now !== last) setLast(now);
  const reading = now ?? last;
  if (reading === undefined) return null;
  const { nodes, script, lang } = reading;
  return <BuiltNodes nodes={nodes} className="prose prose-open" script={script} lang={lang} isWhole />;
}
