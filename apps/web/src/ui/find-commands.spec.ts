import { describe, expect, it } from '@jest/globals';
import { type Command, findCommands } from './find-commands.ts';

const command = (id: string, name: string, group: string): Command => ({
  id,
  name,
  group,
  perform: () => undefined,
});

const commands = [
  command('flip', 'Flip between two', 'Read'),
  command('raw', 'Raw text', 'Read'),
  command('find', 'Find in the answers', 'Read'),
  command('skip', 'Skip, with a reason', 'Move on'),
  command('undo', 'Undo the last act', 'Move on'),
];

function found(query: string, recent: readonly string[] = []): [string, string[]][] {
  return findCommands(commands, query, recent, 'Lately').map((group) => [
    group.title,
    group.found.map(({ command: { id } }) => id),
  ]);
}

describe('the commands', () => {
  it('are all there where nothing is asked, in their groups', () => {
    expect(found('')).toEqual([
      ['Read', ['flip', 'raw', 'find']],
      ['Move on', ['skip', 'undo']],
    ]);
  });

  it('begin with those used lately, each shown once', () => {
    expect(found('', ['skip', 'gone', 'raw'])).toEqual([
      ['Lately', ['skip', 'raw']],
      ['Read', ['flip', 'find']],
      ['Move on', ['undo']],
    ]);
  });

  it('are found by what they are called, the group with the best first', () => {
    expect(found('un')).toEqual([['Move on', ['undo']]]);
    expect(found('the')).toEqual([
      ['Read', ['find']],
      ['Move on', ['undo']],
    ]);
    expect(found('a')).toEqual([
      ['Read', ['find', 'raw']],
      ['Move on', ['skip', 'undo']],
    ]);
    expect(found('nothing like it')).toEqual([]);
  });

  it('put what was used lately before what answers as well', () => {
    expect(found('t', ['undo'])).toEqual([
      ['Move on', ['undo', 'skip']],
      ['Read', ['flip', 'raw', 'find']],
    ]);
  });
});
