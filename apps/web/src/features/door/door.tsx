import './door.css';
import type { ReactNode } from 'react';
import { Mark } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Exhibit } from './exhibit.tsx';

type DoorProps = { title: string; lead: ReactNode; version: string; children: ReactNode };

/** The pages before one is in: a form at the start, and beside it what all of this is about, two answers. */
export function Door({ title, lead, version, children }: DoorProps) {
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
        <p className="door-foot note">Version {version} · Apache-2.0</p>
      </Page>
      <Exhibit />
    </div>
  );
}
