import { useMessages } from '../../../messages/use-messages.ts';
import { answerIdOf } from '../item/focus-places.ts';
import { letterOf } from './response-letter.ts';

export interface ResponseTab {
  readonly response: number;
  /** Beside or under the letter: the degree chosen, the place. */
  readonly note: string;
}

type ResponseTabsProps = {
  className: string;
  tabs: readonly ResponseTab[];
  selected: number;
  onSelect: (response: number) => void;
};

/** The answers as tabs, where one is shown at a time. */
export function ResponseTabs({ className, tabs, selected, onSelect }: ResponseTabsProps) {
  const { reading: words } = useMessages('labelling');
  return (
    <div className={`response-tabs ${className}`} role="tablist" aria-label={words.responses}>
      {tabs.map(({ response, note }) => (
        <button
          key={response}
          type="button"
          role="tab"
          aria-selected={response === selected}
          aria-controls={answerIdOf(response)}
          className="response-tab"
          onClick={() => onSelect(response)}
        >
          <span className="response-tab-letter">{letterOf(response)}</span>
          {note !== '' && <span className="response-tab-note num">{note}</span>}
        </button>
      ))}
    </div>
  );
}
