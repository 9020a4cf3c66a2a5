import '../labelling.css';
import './shown-comparison.css';
import { useMessages } from '../../../messages/use-messages.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import { letterOf } from './response-letter.ts';
import { TurnView } from './turn-view.tsx';

/** A comparison for somebody who does not judge it: the question, then each response whole. */
export function ShownComparison({ comparison }: { comparison: Assignment['comparison'] }) {
  const { reading: words, prompt: promptWords } = useMessages('labelling');
  const isOneQuestion = comparison.prompt.length === 1 && comparison.prompt[0]?.role === 'user';
  return (
    <div className="shown-comparison">
      <section className="shown-part" aria-label={promptWords.name}>
        <span className="shown-letter" aria-hidden="true">
          Q
        </span>
        <div className="shown-text">
          {comparison.prompt.map((message, turn) => (
            <TurnView key={turn} message={message} isAlone={isOneQuestion} isRaw={false} />
          ))}
        </div>
      </section>
      <div className="shown-responses">
        {comparison.responses.map(({ id, messages }, response) => (
          <article key={id} className="shown-part" aria-label={words.response(letterOf(response))}>
            <span className="shown-letter" aria-hidden="true">
              {letterOf(response)}
            </span>
            <div className="shown-text">
              {messages.map((message, turn) => (
                <TurnView
                  key={turn}
                  message={message}
                  isAlone={messages.length === 1}
                  isClosed={turn === messages.length - 1}
                  isRaw={false}
                />
              ))}
            </div>
          </article>
        ))}
      </div>
    </div>
  );
}
