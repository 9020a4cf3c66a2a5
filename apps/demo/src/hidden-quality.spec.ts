import { describe, expect, it } from '@jest/globals';
import { drawnStrength, hiddenQualityOf, type NativeRow } from './hidden-quality.ts';

const prompt = [{ role: 'user', content: 'Why?' }];

function rowOf(...responses: [model: string, content: string][]): NativeRow {
  return {
    id: 'row',
    prompt,
    responses: responses.map(([model, content], i) => ({ id: `r${i}`, content, model })),
  };
}

describe('hiddenQualityOf', () => {
  it('is the same in every run, and centred on the strength of the model', () => {
    const rows = Array.from({ length: 500 }, (_, i) => rowOf(['strong', `s ${i}`], ['weak', `w ${i}`]));
    const quality = hiddenQualityOf(rows, (model) => (model === 'strong' ? 2 : -2));
    const again = hiddenQualityOf(rows, (model) => (model === 'strong' ? 2 : -2));
    const mean = (letter: string): number =>
      rows.reduce((sum, _, i) => sum + quality(prompt, `${letter} ${i}`), 0) / rows.length;
    expect(quality(prompt, 's 7')).toBe(again(prompt, 's 7'));
    expect(mean('s')).toBeCloseTo(2, 0);
    expect(mean('w')).toBeCloseTo(-2, 0);
  });

  it('gives one text one quality, whoever wrote it, and nobody an empty one', () => {
    const quality = hiddenQualityOf([rowOf(['x', 'same'], ['y', 'same']), rowOf(['x', ' '])], drawnStrength);
    expect(quality(prompt, 'same')).toBeGreaterThan(-6);
    expect(quality(prompt, ' ')).toBe(-6);
  });

  it('refuses a text that was not imported', () => {
    const quality = hiddenQualityOf([rowOf(['x', 'imported'])], drawnStrength);
    expect(() => quality(prompt, 'cut sho')).toThrow('not imported');
  });
});
