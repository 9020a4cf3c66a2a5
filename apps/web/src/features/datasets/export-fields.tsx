import '../../ui/field.css';
import type { ReactNode } from 'react';
import { Segmented } from '../../ui/segmented.tsx';
import { exportChoices, exportFormats, isPairwise, type ExportOptions } from './export-options.ts';

type ExportFieldsProps = {
  options: ExportOptions;
  splits: string | undefined;
  onChange: (options: ExportOptions) => void;
};

const asOptions = <Value extends string>(values: readonly Value[]) =>
  values.map((value) => ({ value, label: value }));
const votes = asOptions(exportChoices.votes);
const ties = asOptions(exportChoices.ties);
const pairs = asOptions(exportChoices.pairs);
const split = asOptions(exportChoices.split);

/** The format and its options; a format shows only what it has. */
export function ExportFields({ options, splits, onChange }: ExportFieldsProps) {
  const set = (change: Partial<ExportOptions>) => onChange({ ...options, ...change });
  const splitHint = splits === undefined ? '' : `${splits} `;
  return (
    <div className="export-fields">
      <div className="export-formats" role="radiogroup" aria-label="Format">
        {exportFormats.map(({ name, meaning }) => (
          <label key={name} className="radio">
            <input
              type="radio"
              name="format"
              value={name}
              checked={options.format === name}
              onChange={() => set({ format: name })}
            />
            <span className="medium">{name}</span>
            <span className="export-meaning">{meaning}</span>
          </label>
        ))}
      </div>
      <div>
        {isPairwise(options.format) && (
          <>
            <Option label="Votes" hint="consensus: one row a pair; each: one a judgement.">
              <Segmented
                label="Votes"
                value={options.votes}
                options={votes}
                onChange={(value) => set({ votes: value })}
              />
            </Option>
            <Option label="Ties" hint="both: a row in each direction; half: the same, each weighing half.">
              <Segmented
                label="Ties"
                value={options.ties}
                options={ties}
                onChange={(value) => set({ ties: value })}
              />
            </Option>
            <Option label="Pairs of a ranking">
              <Segmented
                label="Pairs of a ranking"
                value={options.pairs}
                options={pairs}
                onChange={(value) => set({ pairs: value })}
              />
            </Option>
            <Option label="Agreement at least">
              <input
                className="input export-agreement"
                type="number"
                aria-label="Agreement at least, 0 to 1"
                min={0}
                max={1}
                step={0.05}
                value={options.minAgreement}
                onChange={({ target }) => set({ minAgreement: clampShare(target.valueAsNumber) })}
              />
            </Option>
          </>
        )}
        <Option label="Split" hint={`${splitHint}by hash of the prompt: none is on two sides.`}>
          <Segmented
            label="Split"
            value={options.split}
            options={split}
            onChange={(value) => set({ split: value })}
          />
        </Option>
      </div>
    </div>
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

const clampShare = (share: number) => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0);
