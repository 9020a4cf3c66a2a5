import { type ReactNode, useId, useState } from 'react';
import { ReadingText } from '../../../reading/reading-text.tsx';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { type MessagePart, type ReadMessage, partsOf } from './message-parts.ts';

type TurnViewProps = {
  message: ReadMessage;
  isRaw: boolean;
  /** An answer of one turn, or a question: nobody needs to be told who speaks. */
  isAlone?: boolean;
  /** Ends in the mark that closes an answer. */
  isClosed?: boolean;
  /** Stands in both conversations. */
  isShared?: boolean;
};

/** One turn: who speaks, then reasoning, text and calls of tools, each shown as what it is. */
export function TurnView({
  message,
  isRaw,
  isAlone = false,
  isClosed = false,
  isShared = false,
}: TurnViewProps) {
  const parts = partsOf(message, isRaw);
  const shown = parts.map((part, index) => (
    <PartView key={index} part={part} isRaw={isRaw} isClosed={isClosed && index === parts.length - 1} />
  ));
  if (isAlone) return <>{shown}</>;
  return (
    <div className={`turn turn-${message.role} ${isShared ? 'turn-shared' : ''}`}>
      <Role message={message} />
      {shown}
    </div>
  );
}

function Role({ message: { role, name } }: { message: ReadMessage }) {
  const { reading: words } = useMessages('labelling');
  const roles: Readonly<Record<string, string>> = words.roles;
  const said = roles[role] ?? role;
  return <p className="turn-role">{name ? words.named(said, name) : said}</p>;
}

type PartViewProps = { part: MessagePart; isRaw: boolean; isClosed: boolean };

function PartView({ part, isRaw, isClosed }: PartViewProps) {
  const { reading: words } = useMessages('labelling');
  const text = <ReadingText {...part.request} raw={isRaw} closed={isClosed} />;
  if (part.kind === 'reasoning') {
    return <Reasoning title={part.isOpen ? words.reasoningOpen : words.reasoning}>{text}</Reasoning>;
  }
  if (part.kind === 'text') return text;
  return (
    <div className="tool-call">
      <p className="part-title">{words.calls(part.tool ?? '')}</p>
      {text}
    </div>
  );
}

/** What a model thought: as whole as all else, set quieter. Whoever has read it may fold it. */
function Reasoning({ title, children }: { title: string; children: ReactNode }) {
  const { reading: words } = useMessages('labelling');
  const [isFolded, setFolded] = useState(false);
  const id = useId();
  return (
    <section className="reasoning" aria-label={title}>
      <p className="part-title">
        {title}
        <Button
          variant="bare"
          className="reasoning-fold"
          aria-expanded={!isFolded}
          aria-controls={id}
          onClick={() => setFolded(!isFolded)}
        >
          {isFolded ? words.unfold : words.fold}
        </Button>
      </p>
      <div id={id} hidden={isFolded}>
        {children}
      </div>
    </section>
  );
}
