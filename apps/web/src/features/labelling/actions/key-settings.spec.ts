import { describe, expect, it } from '@jest/globals';
import { readKeySettings } from './key-settings.ts';

const usual = { own: {}, hasSingleKeys: true };

describe('the key settings of a device', () => {
  it('are read as they were stored', () => {
    const settings = { own: { 'item.skip': 'X' }, hasSingleKeys: false };
    expect(readKeySettings(JSON.stringify(settings))).toEqual(settings);
  });

  it.each([
    ['there are none', null],
    ['they are no JSON', '{'],
    ['they are null', 'null'],
    ['they are a list', '[]'],
    ['they are of another kind', '{"own":"S","hasSingleKeys":"no"}'],
  ])('are the usual ones where %s', (_, stored) => {
    expect(readKeySettings(stored)).toEqual(usual);
  });

  it('leave out what is no key', () => {
    const stored = '{"own":{"item.skip":"X","item.undo":7,"read.raw":null}}';
    expect(readKeySettings(stored)).toEqual({ own: { 'item.skip': 'X' }, hasSingleKeys: true });
  });
});
