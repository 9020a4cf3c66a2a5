import { useState } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { askOfKind, type Ask } from './ask.ts';
import { RankingPreview, ScalePreview } from './scale-preview.tsx';
import { parseStrengthLabels, strengthLabelsProblem } from './strength-scale.ts';

const kinds = [
  { value: 'PAIRWISE', label: 'Pairs: which of two' },
  { value: 'RANKING', label: 'Rankings: 2 to 16' },
] as const;

const reasons = [
  { value: 'OFF', label: 'Not asked' },
  { value: 'OPTIONAL', label: 'If they wish' },
  { value: 'REQUIRED', label: 'Always' },
] as const;

type AskFieldsProps = { ask: Ask; onChange: (ask: Ask) => void };

/** Kind, ties, strength and reason, with what annotators will see of them. */
export function AskFields({ ask, onChange }: AskFieldsProps) {
  const isPairwise = ask.kind === 'PAIRWISE';
  return (
    <>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          What to ask
        </span>
        <Segmented
          label="What to ask"
          value={ask.kind}
          options={kinds}
          onChange={(kind) => onChange(askOfKind(ask, kind))}
        />
      </div>
      {isPairwise && <StrengthField ask={ask} onChange={onChange} />}
      <Checkbox
        checked={ask.allowTies}
        onChange={(event) => onChange({ ...ask, allowTies: event.target.checked })}
      >
        Ties are allowed
      </Checkbox>
      <figure className="new-project-preview">
        <figcaption className="note">As annotators see it</figcaption>
        {isPairwise ? (
          <ScalePreview labels={ask.strengthLabels} allowTies={ask.allowTies} />
        ) : (
          <RankingPreview allowTies={ask.allowTies} />
        )}
      </figure>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          A reason in words
        </span>
        <Segmented
          label="A reason in words"
          value={ask.rationale}
          options={reasons}
          onChange={(rationale) => onChange({ ...ask, rationale })}
        />
      </div>
    </>
  );
}

function StrengthField({ ask, onChange }: AskFieldsProps) {
  // The text as typed: a trailing space or an empty line must not vanish under the typing hand.
  const [text, setText] = useState(ask.strengthLabels.join('\n'));
  return (
    <TextArea
      label="How much better"
      value={text}
      rows={4}
      error={strengthLabelsProblem(ask.strengthLabels)}
      hint="One strength a line, the weakest first. Leave it empty to ask only which is better."
      onChange={(event) => {
        setText(event.target.value);
        onChange({ ...ask, strengthLabels: parseStrengthLabels(event.target.value) });
      }}
    />
  );
}
