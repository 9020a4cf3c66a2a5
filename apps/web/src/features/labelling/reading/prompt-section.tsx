import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { QUESTION_ID } from '../item/focus-places.ts';
import type { ReadMessage } from './message-parts.ts';
import { TurnView } from './turn-view.tsx';

type PromptSectionProps = {
  messages: readonly ReadMessage[];
  isFolded: boolean;
  isRaw: boolean;
  onFold: () => void;
  /** Opens the preferences of reading. */
  onPreferences: () => void;
};

/** The conversation that was put to the models. Where it has more than one turn, each shows who speaks. */
export function PromptSection({ messages, isFolded, isRaw, onFold, onPreferences }: PromptSectionProps) {
  const { prompt: words, reading } = useMessages('labelling');
  const turns = messages.filter(({ role }) => role === 'user').length;
  const isAlone = messages.length === 1 && messages[0]?.role === 'user';
  return (
    <section
      id={QUESTION_ID}
      className={`prompt ${isFolded ? 'prompt-folded' : ''}`}
      aria-label={words.name}
      tabIndex={-1}
    >
      <div className="prompt-letter" aria-hidden="true">
        Q
      </div>
      <div className="prompt-text">
        <div className="prompt-turns">
          {messages.map((message, index) => (
            <TurnView key={index} message={message} isAlone={isAlone} isRaw={isRaw} />
          ))}
        </div>
      </div>
      <div className="prompt-acts">
        <Button variant="bare" className="prompt-act wide-only" onClick={onPreferences}>
          <span>
            {reading.open} <KeyOf act="read.preferences" />
          </span>
        </Button>
        <Button variant="bare" className="prompt-act prompt-fold" aria-expanded={!isFolded} onClick={onFold}>
          <span className="wide-only">
            {words.turns(turns)}&ensp;·&ensp;{isFolded ? words.unfold : words.fold}{' '}
            <KeyOf act="read.question" />
          </span>
          <span className="phone-only">
            <Icon name="chevron" />
            <span className="visually-hidden">{isFolded ? words.unfoldQuestion : words.foldQuestion}</span>
          </span>
        </Button>
      </div>
    </section>
  );
}
