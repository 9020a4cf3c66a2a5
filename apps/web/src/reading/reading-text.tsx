import './reading-text.css';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { buildNodes } from './build-nodes.ts';
import { readingClient } from './open-reading-worker.ts';
import { plainNodes } from './plain-reading.ts';
import type { Reading, ReadingRequest } from './read-text.ts';
import type { ReadingNode } from './reading-tree.ts';

/** The readings of texts, each at once where it was read ahead, else as soon as the worker has it. */
export function useReadings(requests: readonly ReadingRequest[]): (Reading | undefined)[] {
  const [late, setLate] = useState<ReadonlyMap<string, Reading>>(new Map());
  const readings = requests.map((request) => readingClient.peek(request) ?? late.get(request.text));
  const missing = requests.filter((_, index) => readings[index] === undefined);
  const missingKey = missing.map(({ text }) => text).join('\0');
  const load = useEffectEvent(() =>
    Promise.all(missing.map(async (request) => [request.text, await readingClient.read(request)] as const)),
  );
  useEffect(() => {
    if (missingKey === '') return undefined;
    let isCurrent = true;
    const wait = async () => {
      const loaded = await load();
      if (isCurrent) setLate(new Map(loaded));
    };
    void wait();
    return () => {
      isCurrent = false;
    };
  }, [missingKey]);
  return readings;
}

/** Has texts read before they are shown. */
export function readAhead(requests: readonly ReadingRequest[]): void {
  for (const request of requests) void readingClient.read(request);
}

type BuiltNodesProps = { nodes: readonly ReadingNode[]; className: string; script?: Reading['script'] };

/** Nodes of a tree, built by `buildNodes` and by nothing else. */
export function BuiltNodes({ nodes, className, script }: BuiltNodesProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    element.current?.replaceChildren(buildNodes(nodes, document));
  }, [nodes]);
  return <div ref={element} className={className} data-script={script} />;
}

const REASONS: Readonly<Record<NonNullable<Reading['plain']>, string>> = {
  deep: 'Shown as plain text: it nests too deep or holds too many parts to be set.',
  slow: 'Shown as plain text: setting it took too long.',
  failed: 'Shown as plain text: it could not be set.',
};

type ReadingTextProps = ReadingRequest & { raw?: boolean; closed?: boolean };

/** A text that a model or a person wrote, set for reading. `raw` shows it exactly as written, `closed` with its end mark. */
export function ReadingText({ text, keepBreaks, raw = false, closed = false }: ReadingTextProps) {
  const [reading] = useReadings([{ text, keepBreaks }]);
  if (raw) return <RawText text={text} />;
  if (reading === undefined) return <div className="prose" aria-busy="true" />;
  const className = closed ? 'prose' : 'prose prose-open';
  return (
    <>
      {reading.plain !== null && <p className="note">{REASONS[reading.plain]}</p>}
      <BuiltNodes nodes={reading.nodes} className={className} script={reading.script} />
    </>
  );
}

function RawText({ text }: { text: string }) {
  const nodes = useMemo(() => plainNodes(text), [text]);
  return <BuiltNodes nodes={nodes} className="prose prose-raw" />;
}
