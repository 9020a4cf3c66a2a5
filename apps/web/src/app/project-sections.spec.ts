import { describe, expect, it } from '@jest/globals';
import { mayOpen, sectionOf, sectionsFor } from './project-sections.ts';

const names = (role: Parameters<typeof sectionsFor>[0]) => sectionsFor(role).map(({ name }) => name);

describe('sectionsFor', () => {
  it('offers each role what the API lets it do', () => {
    expect(names('LEAD')).toEqual([
      'overview',
      'label',
      'work',
      'import',
      'datasets',
      'leaderboard',
      'remarks',
      'people',
      'settings',
    ]);
    expect(names('ENGINEER')).toEqual(['overview', 'import', 'datasets', 'leaderboard']);
    expect(names('REVIEWER')).toEqual(['overview', 'label', 'work', 'leaderboard', 'remarks']);
    expect(names('ANNOTATOR')).toEqual(['label', 'work']);
  });
});

describe('mayOpen', () => {
  it('keeps people and settings to leads', () => {
    expect(mayOpen('people', 'LEAD')).toBe(true);
    expect(mayOpen('people', 'ENGINEER')).toBe(false);
    expect(mayOpen('settings', 'REVIEWER')).toBe(false);
  });
});

describe('sectionOf', () => {
  it('reads the section from the address', () => {
    expect(sectionOf('/p/1')).toBe('overview');
    expect(sectionOf('/p/1/datasets/3')).toBe('datasets');
    expect(sectionOf('/p/1/settings/guidelines')).toBe('settings');
    expect(sectionOf('/p/1/nowhere')).toBe('overview');
  });
});
