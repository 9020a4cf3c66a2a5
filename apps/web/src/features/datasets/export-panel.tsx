import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { CopyButton, CopyLine } from '../../ui/copy-button.tsx';
import { Strip } from '../../ui/strip.tsx';
import { ExportFirstLine } from './export-first-line.tsx';
import { ExportFields } from './export-fields.tsx';
import {
  defaultExport,
  exportCommand,
  exportFileName,
  exportPath,
  type ExportOptions,
} from './export-options.ts';
import type { Snapshot } from './snapshot-table.tsx';
import { splitWords } from './splits.ts';
import { useExportPreview } from './use-export-preview.ts';

/** One snapshot: what it is, and its exports. */
export function ExportPanel({ snapshot }: { snapshot: Snapshot }) {
  const words = useMessages('datasets');
  if (snapshot.state === 'PENDING') return <Strip tone="info">{words.pending(snapshot.version)}</Strip>;
  if (snapshot.state === 'FAILED') {
    return <Strip tone="bad">{words.failed(snapshot.version, snapshot.failure ?? '')}</Strip>;
  }
  return <ReadySnapshot snapshot={snapshot} />;
}

function ReadySnapshot({ snapshot }: { snapshot: Snapshot }) {
  const { export: words } = useMessages('datasets');
  const [options, setOptions] = useState<ExportOptions>(defaultExport);
  const path = exportPath(snapshot.id, options);
  // A Parquet file has the same rows, and no first line to show.
  const preview = useExportPreview(exportPath(snapshot.id, { ...options, type: 'jsonl' }));
  const { origin } = globalThis.location;
  const splits = splitWords(snapshot.splits);
  return (
    <>
      <div className="caption">
        <h2 className="export-title">{words.title(snapshot.version)}</h2>
        <span className="soft num">{words.rows(snapshot.rows ?? 0)}</span>
      </div>
      {snapshot.sha256 !== null && (
        <div className="sha-line">
          <span className="quiet">SHA-256</span>
          <code className="mono">{snapshot.sha256}</code>
          <CopyButton text={snapshot.sha256} label={words.theSha} />
        </div>
      )}
      <ExportFields options={options} splits={splits} onChange={setOptions} />
      <div className="caption export-first">
        <h2>{words.firstLine}</h2>
      </div>
      <ExportFirstLine preview={preview} isOfFile={options.type === 'jsonl'} />
      <div className="export-command">
        <CopyLine
          label={words.command}
          text={exportCommand(origin, snapshot.id, snapshot.version, options)}
        />
      </div>
      <div className="row">
        <a
          className={`button ${preview.state === 'refused' ? '' : 'button-primary'}`}
          href={preview.state === 'refused' ? undefined : path}
          download={exportFileName(snapshot.version, options)}
          aria-disabled={preview.state === 'refused' || undefined}
        >
          {options.type === 'parquet' ? words.downloadParquet : words.download}
        </a>
        <a
          className="button"
          href={`/api/v1/snapshots/${snapshot.id}/README.md`}
          target="_blank"
          rel="noopener"
        >
          {words.card}
        </a>
        {options.format === 'llama-factory' && (
          <a className="button" href={`/api/v1/snapshots/${snapshot.id}/dataset_info.json`} download>
            dataset_info.json
          </a>
        )}
      </div>
    </>
  );
}
