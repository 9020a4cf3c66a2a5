import '../../ui/field.css';
import type { ReactNode } from 'react';
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
  const rules = rulesOf(options.format);
  const set = (change: Partial<ExportOptions>) => onChange({ ...options, ...change });
  return (
    <div className="export-fields">
      <FormatField format={options.format} onChange={(format) => set({ format })} />
      <div>
        {rules.options.includes('votes') && (
          <Option label="Votes" hint="consensus: one row a pair; each: one a judgement.">
            <Segmented
              label="Votes"
              value={options.votes}
              options={votes}
              onChange={(value) => set({ votes: value })}
            />
          </Option>
        )}
        {rules.ties.length > 1 && (
          <Option label="Ties" hint={tiesHint(rules.ties)}>
            <Segmented
              label="Ties"
              value={tiesOf(options)}
              options={asOptions(rules.ties)}
              onChange={(value) => set({ ties: value })}
            />
          </Option>
        )}
        {rules.options.includes('pairs') && (
          <Option label="Pairs of a ranking">
            <Segmented
              label="Pairs of a ranking"
              value={options.pairs}
              options={pairs}
              onChange={(value) => set({ pairs: value })}
            />
          </Option>
        )}
        {rules.options.includes('minAgreement') && (
          <Option label="Agreement at least">
            <AgreementField value={options.minAgreement} onChange={(value) => set({ minAgreement: value })} />
          </Option>
        )}
        <Option label="Split" hint={`${splits ?? ''} by hash of the prompt: none is on two sides.`}>
          <Segmented
            label="Split"
            value={options.split}
            options={split}
            onChange={(value) => set({ split: value })}
          />
        </Option>
        <Option label="File">
          <Segmented
            label="File"
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
  return (
    <div>
      <div className="export-formats" role="radiogroup" aria-label="Format">
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
      <p className="note export-meaning">{rulesOf(format).meaning}.</p>
    </div>
  );
}

function AgreementField({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  return (
    <input
      className="input export-agreement"
      type="number"
      aria-label="Agreement at least, 0 to 1"
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

const tiesHint = (ties: readonly string[]) =>
  ties.includes('keep')
    ? 'keep: a tie stands as one.'
    : 'both: a row in each direction; half: the same, each weighing half.';

const clampShare = (share: number) => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0);
