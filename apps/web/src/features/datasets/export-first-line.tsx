import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Strip } from '../../ui/strip.tsx';
import { jsonTokens, previewLines } from './json-preview.ts';
import type { ExportPreview } from './use-export-preview.ts';

type ExportFirstLineProps = {
  preview: ExportPreview;
  /** Whether the file to download is the previewed one, so that its SHA-256 is known. */
  isOfFile: boolean;
};

/** The first line of the export with its long strings cut, or why there is none. */
export function ExportFirstLine({ preview, isOfFile }: ExportFirstLineProps) {
  const { export: words } = useMessages('datasets');
  if (preview.state === 'refused') return <Strip tone="warn">{refusalWords(preview, words)}</Strip>;
  return (
    <>
      <pre className="json-line" aria-busy={preview.state === 'loading'}>
        <code>{preview.state === 'ready' && <Coloured line={preview.firstLine} />}</code>
      </pre>
      {isOfFile && preview.state === 'ready' && preview.sha256 !== undefined && (
        <p className="note export-sha">
          {words.shaOfFile} <span className="mono">{preview.sha256}</span>
        </p>
      )}
    </>
  );
}

function refusalWords(
  { message, status }: Extract<ExportPreview, { state: 'refused' }>,
  words: Messages<'datasets'>['export'],
): string {
  if (message !== undefined) return message;
  return status === undefined ? words.unreachable : words.refused(status);
}

function Coloured({ line }: { line: string }) {
  const { export: words } = useMessages('datasets');
  return previewLines(line, words.cut).map((text) => (
    <span key={text} className="json-field">
      <Tokens text={text} />
    </span>
  ));
}

function Tokens({ text }: { text: string }) {
  let at = 0;
  return jsonTokens(text).map((token) => {
    const key = at;
    at += token.text.length;
    return (
      <span key={key} className={`json-${token.kind}`}>
        {token.text}
      </span>
    );
  });
}
