import { describe, expect, it } from '@jest/globals';
import { groupNames, languageTags, quota, skillLevels, skillsOf } from './staffing-rules.ts';

describe('skills', () => {
  it('are kept as levels by name, and told in the order of their names', () => {
    const levels = skillLevels('skills', [
      { name: ' maths ', level: 3 },
      { name: 'code', level: 5 },
    ]);
    expect(levels).toEqual({ maths: 3, code: 5 });
    expect(skillsOf(levels)).toEqual([
      { name: 'code', level: 5 },
      { name: 'maths', level: 3 },
    ]);
  });

  it('have a level from 1 to 5 and a name of their own', () => {
    expect(() => skillLevels('skills', [{ name: 'code', level: 6 }])).toThrow(
      'skills[0].level: is 6; allowed are 1 to 5.',
    );
    const twice = [
      { name: 'code', level: 1 },
      { name: 'code', level: 2 },
    ];
    expect(() => skillLevels('skills', twice)).toThrow('skills[1]: repeats "code"');
  });
});

describe('languages', () => {
  it('are tags in lower case', () => {
    expect(languageTags('languages', ['EN', 'pt-BR'])).toEqual(['en', 'pt-br']);
    expect(() => languageTags('languages', ['English!'])).toThrow(
      'languages[0]: is "English!", which is no language tag such as en or pt-BR.',
    );
  });
});

describe('groups and quotas', () => {
  it('are lines that do not repeat, and numbers from nought on', () => {
    expect(groupNames('groups', ['night shift'])).toEqual(['night shift']);
    expect(() => groupNames('groups', ['a', 'a'])).toThrow('groups[1]: repeats "a"');
    expect(quota('dailyQuota', null)).toBeNull();
    expect(() => quota('dailyQuota', -1)).toThrow('dailyQuota: is -1');
  });
});
