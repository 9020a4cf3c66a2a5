import { describe, expect, it } from '@jest/globals';
import { taskWith } from '../answer/task-for-tests.ts';
import { guidanceOf, versionInForce } from './guidelines-gate.ts';

const third = (myGuidelinesVersion: number) =>
  taskWith({ guidelines: 'Prefer the truth.', guidelinesVersion: 3, myGuidelinesVersion });

describe('guidelines', () => {
  it('are new to whoever has read none, changed for whoever read an older version', () => {
    expect(guidanceOf(third(0), 0)).toBe('new');
    expect(guidanceOf(third(2), 0)).toBe('changed');
    expect(guidanceOf(third(3), 0)).toBe('read');
  });

  it('count as read from the moment they are acknowledged on this device', () => {
    expect(guidanceOf(third(2), 3)).toBe('read');
    expect(guidanceOf(third(0), 2)).toBe('changed');
  });

  it('stand before nobody where there are none, nor before a lead, who has written them', () => {
    expect(guidanceOf(taskWith({ guidelines: ' \n', guidelinesVersion: 3 }), 0)).toBe('read');
    expect(guidanceOf({ ...third(0), myRole: 'LEAD' }, 0)).toBe('read');
  });

  it('are those that were read, for an answer that was begun before they changed', () => {
    expect(versionInForce(third(2), 0)).toBe(2);
    expect(versionInForce(third(2), 3)).toBe(3);
    expect(versionInForce({ ...third(0), myRole: 'LEAD' }, 0)).toBe(3);
  });
});
