import '../../ui/field.css';
import type { ReactNode } from 'react';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { exportFormats, rulesOf, type ExportFormat } from './export-formats.ts';
import { exportChoices, tiesOf, type ExportOptions } from './export-options.ts';

type ExportFieldsProps = {
  options: ExportOptions;
  splits: string | undefined;
  onChange: (options: ExportOptions) => void;
};

const asOptions = <Value extends string>(values: readonly Value[]) =>
  values.map((value) => ({ value, label: value }));
const votes = asOptions(exportChoices.votes);
const pairs = asOptions(exportChoices.pairs);
const split = asOptions(exportChoices.split);
const type = [
  { value: 'jsonl', label: 'JSONL' },
  { value: 'parquet', label: 'Parquet' },
] as const;

/** The format and its options; a format shows only what it has. */
export function ExportFields({ options, splits, onChange }: ExportFieldsProps) {
  const { options: words } = useMessages('datasets');
  const rules = rulesOf(options.format);
  const set = (change: Partial<ExportOptions>) => onChange({ ...options, ...change });
  return (
    <div className="export-fields">
      <FormatField format={options.format} onChange={(format) => set({ format })} />
      <div>
        {rules.options.includes('votes') && (
          <Option label={words.votes} hint={words.votesHint}>
            <Segmented
              label={words.votes}
              value={options.votes}
              options={votes}
              onChange={(value) => set({ votes: value })}
            />
          </Option>
        )}
        {rules.ties.length > 1 && (
          <Option label={words.ties} hint={tiesHint(rules.ties, words)}>
            <Segmented
              label={words.ties}
              value={tiesOf(options)}
              options={asOptions(rules.ties)}
              onChange={(value) => set({ ties: value })}
            />
          </Option>
        )}
        {rules.options.includes('pairs') && (
          <Option label={words.pairs}>
            <Segmented
              label={words.pairs}
              value={options.pairs}
              options={pairs}
              onChange={(value) => set({ pairs: value })}
            />
          </Option>
        )}
        {rules.options.includes('minAgreement') && (
          <Option label={words.agreement}>
            <AgreementField value={options.minAgreement} onChange={(value) => set({ minAgreement: value })} />
          </Option>
        )}
        <Option label={words.split} hint={words.splitHint(splits ?? '')}>
          <Segmented
            label={words.split}
            value={options.split}
            options={split}
            onChange={(value) => set({ split: value })}
          />
        </Option>
        <Option label={words.file}>
          <Segmented
            label={words.file}
            value={options.type}
            options={type}
            onChange={(value) => set({ type: value })}
          />
        </Option>
      </div>
    </div>
  );
}

type FormatFieldProps = { format: ExportFormat; onChange: (format: ExportFormat) => void };

function FormatField({ format, onChange }: FormatFieldProps) {
  const { options: words, meanings } = useMessages('datasets');
  return (
    <div>
      <div className="export-formats" role="radiogroup" aria-label={words.format}>
        {exportFormats.map(({ name }) => (
          <label key={name} className="radio">
            <input
              type="radio"
              name="format"
              value={name}
              checked={format === name}
              onChange={() => onChange(name)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <p className="note export-meaning">{meanings[format]}</p>
    </div>
  );
}

function AgreementField({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { options: words } = useMessages('datasets');
  return (
    <input
      className="input export-agreement"
      type="number"
      aria-label={words.agreementRange}
      min={0}
      max={1}
      step={0.05}
      value={value}
      onChange={({ target }) => onChange(clampShare(target.valueAsNumber))}
    />
  );
}

function Option({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className="export-option">
      <span className="soft">{label}</span>
      <span>{children}</span>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
    </div>
  );
}

const tiesHint = (ties: readonly string[], words: Messages<'datasets'>['options']) =>
  ties.includes('keep') ? words.tiesKept : words.tiesHint;

const clampShare = (share: number) => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0);
