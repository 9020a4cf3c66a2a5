import { describe, expect, it } from '@jest/globals';
import { assistantSays, userSays } from '../../test/make-rows.ts';
import { jsonl, readAll, shortIssues } from '../../test/read-all.ts';

const DIALOGUE = '\n\nHuman: Hi\n\nAssistant: Hello.\n\nHuman: 2+2?\n\nAssistant:';

describe('the hh-rlhf format', () => {
  it('parts a dialogue into the prompt and the last turn', async () => {
    const { format, rows, issues } = await readAll(
      jsonl({ chosen: `${DIALOGUE} 4`, rejected: `${DIALOGUE}  5 ` }),
    );
    expect(format).toBe('hh-rlhf');
    expect(issues).toEqual([]);
    expect(rows[0]?.prompt).toEqual([...userSays('Hi'), ...assistantSays('Hello.'), ...userSays('2+2?')]);
    expect(rows[0]?.responses.map(({ messages }) => messages[0]?.content).sort()).toEqual([' 5 ', '4']);
  });

  it('makes one turn of two by the same speaker', async () => {
    const twice = `${DIALOGUE} Let me see.\n\nAssistant: 4`;
    const { rows } = await readAll(jsonl({ chosen: twice, rejected: `${DIALOGUE} 5` }));
    const texts = rows[0]?.responses.map(({ messages }) => messages[0]?.content).sort();
    expect(texts).toEqual(['5', 'Let me see.\n\n4']);
  });

  it('reads a file whose first row is broken', async () => {
    const { format, items } = await readAll(
      jsonl({ chosen: 3 }, { chosen: `${DIALOGUE} 4`, rejected: `${DIALOGUE} 5` }),
    );
    expect(format).toBe('trl');
    expect(items.map(({ type }) => type)).toEqual(['rejected', 'row']);
  });

  it.each<[string, object, Array<[string | null, string]>]>([
    [
      'dialogues that part too early',
      { chosen: '\n\nHuman: Hi\n\nAssistant: 4', rejected: '\n\nHuman: Ho\n\nAssistant: 5' },
      [['rejected', 'PROMPTS_DIFFER']],
    ],
    [
      'a dialogue that ends with the human',
      { chosen: '\n\nHuman: Hi', rejected: '\n\nHuman: Ho' },
      [
        ['chosen', 'MESSAGE_ORDER'],
        ['rejected', 'MESSAGE_ORDER'],
      ],
    ],
    ['a text without turns', { chosen: `${DIALOGUE} 4`, rejected: '5' }, [['rejected', 'NO_TURNS']]],
    ['a list', { chosen: `${DIALOGUE} 4`, rejected: [] }, [['rejected', 'WRONG_TYPE']]],
    [
      'a dialogue that nobody asks in',
      { chosen: '\n\nAssistant: 4', rejected: '\n\nAssistant: 5' },
      [['chosen', 'MESSAGE_ORDER']],
    ],
    [
      'equal dialogues',
      { chosen: `${DIALOGUE} 4`, rejected: `${DIALOGUE} 4` },
      [['rejected', 'IDENTICAL_RESPONSES']],
    ],
  ])('refuses %s', async (_, row, expected) => {
    const { items, issues } = await readAll(jsonl(row), { format: 'hh-rlhf' });
    expect(items).toEqual([{ type: 'rejected', line: 1 }]);
    expect(shortIssues(issues)).toEqual(expected.map(([field, code]) => [1, field, code]));
  });
});
