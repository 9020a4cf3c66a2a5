import { useState } from 'react';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { askOfKind, type Ask } from './ask.ts';
import { RankingPreview, ScalePreview } from './scale-preview.tsx';
import {
  maxStrengthLabels,
  parseStrengthLabels,
  strengthLabelsProblem,
  type StrengthLabelsProblem,
} from './strength-scale.ts';

const kinds = ['PAIRWISE', 'RANKING'] as const;
const reasons = ['OFF', 'OPTIONAL', 'REQUIRED'] as const;

type AskFieldsProps = { ask: Ask; onChange: (ask: Ask) => void };

/** Kind, ties, strength and reason, with what annotators will see of them. */
export function AskFields({ ask, onChange }: AskFieldsProps) {
  const { ask: words, preview } = useMessages('newProject');
  const isPairwise = ask.kind === 'PAIRWISE';
  return (
    <>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {words.what}
        </span>
        <Segmented
          label={words.what}
          value={ask.kind}
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(kind) => onChange(askOfKind(ask, kind, words.defaultStrengths))}
        />
      </div>
      {isPairwise && <StrengthField ask={ask} onChange={onChange} />}
      <Checkbox
        checked={ask.allowTies}
        onChange={(event) => onChange({ ...ask, allowTies: event.target.checked })}
      >
        {words.ties}
      </Checkbox>
      <figure className="new-project-preview">
        <figcaption className="note">{preview.caption}</figcaption>
        {isPairwise ? (
          <ScalePreview labels={ask.strengthLabels} allowTies={ask.allowTies} />
        ) : (
          <RankingPreview allowTies={ask.allowTies} />
        )}
      </figure>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {words.reason}
        </span>
        <Segmented
          label={words.reason}
          value={ask.rationale}
          options={reasons.map((value) => ({ value, label: words.reasons[value] }))}
          onChange={(rationale) => onChange({ ...ask, rationale })}
        />
      </div>
    </>
  );
}

function StrengthField({ ask, onChange }: AskFieldsProps) {
  const { ask: words } = useMessages('newProject');
  // The text as typed: a trailing space or an empty line must not vanish under the typing hand.
  const [text, setText] = useState(ask.strengthLabels.join('\n'));
  return (
    <TextArea
      label={words.strengths}
      value={text}
      rows={4}
      error={problemWords(strengthLabelsProblem(ask.strengthLabels), words)}
      hint={words.strengthsHint}
      onChange={(event) => {
        setText(event.target.value);
        onChange({ ...ask, strengthLabels: parseStrengthLabels(event.target.value) });
      }}
    />
  );
}

type Words = Messages<'newProject'>['ask'];

function problemWords(problem: StrengthLabelsProblem | undefined, words: Words): string | undefined {
  if (problem === undefined) return undefined;
  return problem.kind === 'many'
    ? words.tooMany(maxStrengthLabels, problem.count)
    : words.twice(problem.label);
}
