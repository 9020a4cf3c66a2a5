import './door.css';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Mark } from '../../ui/icon.tsx';
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
        <p className="door-foot note">{words.version(version)}</p>
      </Page>
      <Exhibit />
    </div>
  );
}
