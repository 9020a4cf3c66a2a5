import { describe, expect, it } from '@jest/globals';
import { parseSettings, styleOf, usualSettings, withNextLayout } from './reading-settings.ts';

describe('the settings of reading', () => {
  it('are as usual where nothing was kept, or something that is not ours', () => {
    for (const kept of [
      null,
      '',
      'null',
      '7',
      '"x"',
      '[]',
      '{"size":9,"face":"comic","layout":{"wide":"grid"}}',
    ]) {
      expect(parseSettings(kept)).toEqual(usualSettings);
    }
  });

  it('come back as they were kept', () => {
    const settings = { ...usualSettings, size: '4', face: 'sans', isTogether: true } as const;
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it('walk through the layouts, apart for each width', () => {
    const once = withNextLayout(usualSettings, 'wide');
    expect(once.layout).toEqual({ wide: 'stacked', narrow: 'focused' });
    const twice = withNextLayout(once, 'wide');
    expect(twice.layout.wide).toBe('focused');
    expect(withNextLayout(twice, 'wide')).toEqual(usualSettings);
    expect(withNextLayout(usualSettings, 'narrow').layout).toEqual({ wide: 'side', narrow: 'stacked' });
  });

  it('never lay answers side by side where there is no room for two', () => {
    expect(parseSettings('{"layout":{"narrow":"side"}}').layout.narrow).toBe('focused');
  });

  it('change only what is not as usual', () => {
    expect(styleOf(usualSettings)).toEqual({});
    expect(styleOf({ ...usualSettings, face: 'sans', measure: 'long' })).toEqual({
      '--font-read': 'var(--font-ui)',
      '--read-measure': '96ch',
    });
  });
});
