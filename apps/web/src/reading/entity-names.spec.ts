import { describe, expect, it } from '@jest/globals';
import { decodeHTMLStrict, loadEntityNames, mayNameCharacters } from './entity-names.ts';

describe('names of characters', () => {
  it.each(['a &eacute; b', '&NotEqualTilde;', '[x](y&amp;z)'])('are looked for in %s', (text) => {
    expect(mayNameCharacters(text)).toBe(true);
  });

  it.each(['Tom & Jerry;', '&#233;', '&x', 'a &; b'])('are not looked for in %s', (text) => {
    expect(mayNameCharacters(text)).toBe(false);
  });

  it('stay as they are written until their table is loaded', async () => {
    expect(decodeHTMLStrict('&eacute;')).toBe('&eacute;');
    await loadEntityNames();
    expect(decodeHTMLStrict('&eacute;')).toBe('é');
    expect(decodeHTMLStrict('&nosuchname;')).toBe('&nosuchname;');
  });
});
