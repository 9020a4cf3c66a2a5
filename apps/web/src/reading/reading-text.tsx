import './reading-text.css';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { buildAhead, takeBuilt } from './build-ahead.ts';
import { addCopyButtons } from './code-copying.ts';
import { readingClient } from './open-reading-worker.ts';
import { plainNodes } from './plain-reading.ts';
import { keepReachable } from './reachable-boxes.ts';
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

/** A text as long as this is built when it is shown: what is pressed meanwhile must not wait for it. */
const LONGEST_BUILT_AHEAD = 100_000;

async function prepare(request: ReadingRequest): Promise<void> {
  const { nodes } = await readingClient.read(request);
  if (request.text.length < LONGEST_BUILT_AHEAD) buildAhead(nodes);
}

/** Has texts read before they are shown. */
export function readAhead(requests: readonly ReadingRequest[]): void {
  for (const request of requests) void readingClient.read(request);
}

/** Has texts of the next items read and built, so that they can be painted at once. */
export function prepareAhead(requests: readonly ReadingRequest[]): void {
  for (const request of requests) void prepare(request);
}

type BuiltNodesProps = Partial<Pick<Reading, 'script' | 'lang'>> & {
  nodes: readonly ReadingNode[];
  className: string;
  /** Whether its blocks of code can be copied: not where it is shown on a button. */
  isWhole?: boolean;
};

/** Nodes of a tree, built by `buildNodes` and by nothing else. */
export function BuiltNodes({ nodes, className, script, lang, isWhole = false }: BuiltNodesProps) {
  const element = useRef<HTMLDivElement>(null);
  const { text: words } = useMessages('labelling');
  useLayoutEffect(() => {
    const root = element.current;
    if (root === null) return;
    root.replaceChildren(takeBuilt(nodes));
    root.querySelector('.end')?.setAttribute('aria-label', words.end);
    if (!isWhole) return;
    addCopyButtons(root, words);
    keepReachable(root, words.wide);
  }, [nodes, isWhole, words]);
  return <div ref={element} className={className} data-script={script} lang={lang} />;
}

type ReadingTextProps = ReadingRequest & { raw?: boolean; closed?: boolean };

/** A text that a model or a person wrote, set for reading. `raw` shows it exactly as written, `closed` with its end mark. */
export function ReadingText({ text, keepBreaks, raw = false, closed = false }: ReadingTextProps) {
  const [reading] = useReadings([{ text, keepBreaks }]);
  const { text: words } = useMessages('labelling');
  if (raw) return <RawText text={text} />;
  if (reading === undefined) return <div className="prose" aria-busy="true" />;
  const { nodes, script, lang, plain } = reading;
  return (
    <>
      {plain !== null && <p className="note">{words.plain[plain]}</p>}
      <BuiltNodes
        nodes={nodes}
        className={closed ? 'prose' : 'prose prose-open'}
        script={script}
        lang={lang}
        isWhole
      />
    </>
  );
}

function RawText({ text }: { text: string }) {
  const nodes = useMemo(() => plainNodes(text), [text]);
  return <BuiltNodes nodes={nodes} className="prose prose-raw" />;
}
