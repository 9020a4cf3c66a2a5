import { describe, expect, it } from '@jest/globals';
import { returnPath, signInPath } from './return-path.ts';

describe('signInPath', () => {
  it('remembers the page that was asked for', () => {
    expect(signInPath('/p/1/datasets?v=2')).toBe('/sign-in?back=%2Fp%2F1%2Fdatasets%3Fv%3D2');
    expect(signInPath('/')).toBe('/sign-in');
  });
});

describe('returnPath', () => {
  it('gives back what signInPath remembered', () => {
    expect(returnPath(signInPath('/p/1/datasets?v=2').slice('/sign-in'.length))).toBe('/p/1/datasets?v=2');
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'p/1', ''])(
    'does not leave for %p',
    (back) => {
      expect(returnPath(`?back=${encodeURIComponent(back)}`)).toBe('/');
    },
  );

  it('does not come back to the door itself', () => {
    expect(returnPath('?back=%2Fsign-in%3Fback%3D%252F')).toBe('/');
  });
});
