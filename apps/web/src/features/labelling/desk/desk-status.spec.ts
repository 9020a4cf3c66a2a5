import { describe, expect, it } from '@jest/globals';
import { emptyBuffer } from '../delivery/assignment-buffer.ts';
import type { Parcel } from '../delivery/parcel.ts';
import type { SessionState } from '../delivery/session-state.ts';
import { deskStatus } from './desk-status.ts';

const waiting = [{}, {}] as Parcel[];
const outbox = { waiting: [], refused: [], unreachableSinceMs: null, isSignedOut: false };
const quiet: SessionState = {
  lease: { buffer: emptyBuffer, phase: 'working', error: null },
  outbox,
  draftSavedMs: null,
  arrived: 0,
  isExtra: false,
  last: null,
  isAmending: false,
  isResting: false,
  acknowledgedVersion: 0,
};
const of = (state: Partial<SessionState>, isDurable = true, isSlow = true) =>
  deskStatus({ ...quiet, ...state }, isDurable, isSlow);

describe('the state of the work', () => {
  it('is nothing to speak of at first, and sent once all has arrived', () => {
    expect(of({})).toEqual({ kind: 'quiet' });
    expect(of({ arrived: 3 })).toEqual({ kind: 'sent' });
    expect(of({ arrived: 3, draftSavedMs: 5 })).toEqual({ kind: 'draftSaved', atMs: 5 });
  });

  it('is sending only where that takes a while', () => {
    expect(of({ arrived: 3, outbox: { ...outbox, waiting } }, true, false)).toEqual({ kind: 'quiet' });
    expect(of({ arrived: 3, outbox: { ...outbox, waiting } })).toEqual({ kind: 'sending', waiting: 2 });
  });

  it('is offline where something waits and the server is out of reach', () => {
    const offline = { ...outbox, waiting, unreachableSinceMs: 9 };
    expect(of({ outbox: offline, draftSavedMs: 5 }, false)).toEqual({
      kind: 'offline',
      sinceMs: 9,
      waiting: 2,
    });
  });

  it('is signed out, above all, where sending or leasing says so', () => {
    expect(of({ outbox: { ...outbox, waiting, isSignedOut: true } })).toEqual({ kind: 'signedOut' });
    const error = { code: 'UNAUTHENTICATED' as const, message: '' };
    expect(of({ lease: { ...quiet.lease, error } })).toEqual({ kind: 'signedOut' });
  });

  it('is that nothing is kept, where the browser gives no storage', () => {
    expect(of({ draftSavedMs: 5 }, false)).toEqual({ kind: 'notKept' });
  });
});
