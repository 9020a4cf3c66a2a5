import { useEffect, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';
import { breakAction } from './desk-actions.ts';
import type { Breaks } from './use-breaks.ts';
import { breakChoices } from './work-spell.ts';

export type BreakPageProps = { breaks: Breaks; onResume: () => void };

/** In place of the item while somebody has a break: nothing to read, nothing that runs. */
export function BreakPage({ breaks, onResume }: BreakPageProps) {
  const { rest: words } = useMessages('labelling').flow;
  const resume = useRef<HTMLButtonElement>(null);
  useLabellingKeys([breakAction({ toggleBreak: onResume })], true);
  useEffect(() => resume.current?.focus(), []);
  return (
    <main id="main" className="empty-queue">
      <h2 className="serif-title">{words.title}</h2>
      <p className="empty-queue-text soft">{words.text}</p>
      <Button variant="primary" ref={resume} onClick={onResume}>
        {words.resume} <KeyOf act="page.break" />
      </Button>
      <div className="break-choice">
        <span className="soft">{words.remind}</span>
        <Segmented
          label={words.remind}
          value={String(breaks.after)}
          options={breakChoices.map((choice) => ({
            value: String(choice),
            label: choice === 0 ? words.never : words.minutes(choice),
          }))}
          onChange={(value) =>
            breaks.chooseAfter(breakChoices.find((choice) => String(choice) === value) ?? 0)
          }
        />
      </div>
    </main>
  );
}
