import './strip.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type StripTone = 'info' | 'ok' | 'warn' | 'bad';

const glyphs: Record<StripTone, IconName> = { info: 'info', ok: 'check', warn: 'warning', bad: 'failure' };

type StripProps = { tone: StripTone; children: ReactNode; action?: ReactNode };

/** A message across the page: what happened, what is safe, what to do. Spoken when it appears. */
export function Strip({ tone, children, action }: StripProps) {
  return (
    <div className={`strip strip-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={glyphs[tone]} />
      <div className="strip-text">{children}</div>
      {action}
    </div>
  );
}
