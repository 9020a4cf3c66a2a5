import './door.css';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Mark } from '../../ui/icon.tsx';
import { LanguageChoice } from '../../ui/language-choice.tsx';
import { Page } from '../../ui/page.tsx';
import { Exhibit } from './exhibit.tsx';

type DoorProps = { title: string; lead: ReactNode; version: string; children: ReactNode };

/** The pages before one is in: a form at the start, and beside it what all of this is about, two answers. */
export function Door({ title, lead, version, children }: DoorProps) {
  const words = useMessages('door');
  return (
    <div className="door">
      <Page title={title} className="door-form" startsWithForm>
        <p className="door-word">
          <Mark />
          Pairwright
        </p>
        <h1 className="serif-title">{title}</h1>
        <div className="door-lead">{lead}</div>
        {children}
        <footer className="door-foot">
          <LanguageChoice />
          <p className="note">{words.version(version)}</p>
        </footer>
      </Page>
      <Exhibit />
    </div>
  );
}
