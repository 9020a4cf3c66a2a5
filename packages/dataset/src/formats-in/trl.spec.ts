import { describe, expect, it } from '@jest/globals';
import { assistantSays, userSays } from '../../test/make-rows.ts';
import { jsonl, readAll, shortIssues } from '../../test/read-all.ts';
import type { ImportRow } from '../rows/import-row.ts';

const EXPLICIT = { prompt: userSays('2+2?'), chosen: assistantSays('4'), rejected: assistantSays('5') };

async function readOne(row: object): Promise<ImportRow> {
  const { format, rows, issues } = await readAll(jsonl(row));
  expect(format).toBe('trl');
  expect(issues).toEqual([]);
  expect(rows).toHaveLength(1);
  return rows[0] as ImportRow;
}

/** The texts that a row says were chosen and rejected. */
function preferenceOf({ responses, metadata }: ImportRow): { chosen: string; rejected: string } {
  const { chosen, rejected } = metadata['imported_preference'] as { chosen: string; rejected: string };
  const text = (id: string) =>
    responses.find((response) => response.id === id)?.messages.at(-1)?.content ?? '';
  return { chosen: text(chosen), rejected: text(rejected) };
}

describe('the trl format', () => {
  it.each<[string, object]>([
    ['explicit conversational', EXPLICIT],
    [
      'implicit conversational',
      {
        chosen: [...userSays('2+2?'), ...assistantSays('4')],
        rejected: [...userSays('2+2?'), ...assistantSays('5')],
      },
    ],
    ['explicit text', { prompt: '2+2?', chosen: ' 4', rejected: ' 5' }],
    ['implicit text', { chosen: '2+2? 4', rejected: '2+2? 5' }],
    ['text with a conversational prompt', { prompt: userSays('2+2?'), chosen: '4', rejected: '5' }],
  ])('reads %s rows', async (_, row) => {
    const read = await readOne(row);
    expect(read.prompt).toEqual(userSays('2+2?'));
    expect(read.responses.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(preferenceOf(read)).toEqual({ chosen: '4', rejected: '5' });
  });

  it('tells of the preference in metadata only: ids and order follow the texts', async () => {
    const there = await readOne(EXPLICIT);
    const back = await readOne({ ...EXPLICIT, chosen: EXPLICIT.rejected, rejected: EXPLICIT.chosen });
    expect(back).toEqual({ ...there, metadata: back.metadata });
    expect(preferenceOf(back)).toEqual({ chosen: '5', rejected: '4' });
  });

  it('puts about half of the chosen answers first', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => ({
      prompt: '?',
      chosen: `good ${i}`,
      rejected: `bad ${i}`,
    }));
    const { rows: read } = await readAll(jsonl(...rows));
    const first = read.filter(
      ({ metadata }) => (metadata['imported_preference'] as { chosen: string }).chosen === 'a',
    );
    expect(first.length).toBeGreaterThan(150);
    expect(first.length).toBeLessThan(250);
  });

  it('keeps the margin, the id and what it does not know', async () => {
    const { rows, issues } = await readAll(
      jsonl({ ...EXPLICIT, id: 17, margin: 1.5, category: 'math', score: 3 }),
    );
    expect(rows[0]).toMatchObject({
      id: '17',
      category: 'math',
      metadata: { score: 3, imported_preference: { margin: 1.5 } },
    });
    expect(shortIssues(issues)).toEqual([[1, 'score', 'UNKNOWN_FIELD']]);
  });

  it('takes a prompt that stands in the answers too for one, as UltraFeedback has it', async () => {
    const row = {
      prompt: '2+2?',
      chosen: [...userSays('2+2?'), ...assistantSays('4')],
      rejected: [...userSays('2+2?'), ...assistantSays('5')],
    };
    const { rows, issues } = await readAll(jsonl(row, { ...row, prompt: '2+2?' }));
    expect(rows[0]?.prompt).toEqual(userSays('2+2?'));
    expect(rows[0]?.responses.every(({ messages }) => messages.length === 1)).toBe(true);
    expect(shortIssues(issues)).toEqual([[1, 'chosen', 'PROMPT_REPEATED']]);
  });

  it('parts implicit conversations where the assistant answers, after a shared tool call too', async () => {
    const call = [...userSays('Weather?'), ...assistantSays('call'), { role: 'tool', content: 'rain' }];
    const { prompt } = await readOne({
      chosen: [...call, ...assistantSays('Rain.')],
      rejected: [...call, ...assistantSays('Sun.')],
    });
    expect(prompt).toEqual(call);
  });

  it.each<[string, object, Array<[string | null, string]>]>([
    ['no rejected', { ...EXPLICIT, rejected: undefined }, [['rejected', 'MISSING_FIELD']]],
    ['chosen as an object', { ...EXPLICIT, chosen: assistantSays('4')[0] }, [['chosen', 'WRONG_TYPE']]],
    ['an empty rejected list', { ...EXPLICIT, rejected: [] }, [['rejected', 'EMPTY_VALUE']]],
    ['text and messages mixed', { ...EXPLICIT, chosen: '4' }, [['rejected', 'WRONG_TYPE']]],
    ['equal answers', { ...EXPLICIT, rejected: assistantSays('4') }, [['rejected', 'IDENTICAL_RESPONSES']]],
    ['a margin that is a text', { ...EXPLICIT, margin: 'strong' }, [['margin', 'WRONG_TYPE']]],
    [
      'human and gpt',
      { ...EXPLICIT, chosen: [{ role: 'gpt', content: '4' }] },
      [['chosen[0].role', 'INVALID_ROLE']],
    ],
    [
      'null content',
      { ...EXPLICIT, chosen: [{ role: 'assistant', content: null }] },
      [['chosen[0].content', 'WRONG_TYPE']],
    ],
    ['texts that share nothing', { chosen: '4', rejected: '5' }, [['prompt', 'EMPTY_VALUE']]],
    [
      'conversations that share nothing',
      { chosen: assistantSays('4'), rejected: assistantSays('5') },
      [['chosen', 'MESSAGE_ORDER']],
    ],
    [
      'a prompt that ends with the assistant',
      { ...EXPLICIT, prompt: [...userSays('2+2?'), ...assistantSays('hm')] },
      [['prompt', 'MESSAGE_ORDER']],
    ],
    [
      'another conversation inside an answer',
      { ...EXPLICIT, chosen: [...userSays('3+3?'), ...assistantSays('6')] },
      [['chosen', 'MESSAGE_ORDER']],
    ],
  ])('refuses %s', async (_, row, expected) => {
    const { items, issues } = await readAll(jsonl(row, { ...EXPLICIT, id: 'good' }));
    expect(items.map(({ type }) => type)).toEqual(['rejected', 'row']);
    expect(shortIssues(issues)).toEqual(expected.map(([field, code]) => [1, field, code]));
  });
});
