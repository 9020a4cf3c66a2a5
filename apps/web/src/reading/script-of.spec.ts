import { describe, expect, it } from '@jest/globals';
import { languageOf, scriptOf } from './script-of.ts';

describe('the script of a text', () => {
  it.each([
    ['arabic', 'كيف أزيل المرارة من الزيتون؟ (oleuropein)'],
    ['hebrew', 'מה שלומך היום? (ok)'],
    ['indic', 'आज मौसम कैसा है?'],
    ['indic', 'இன்று வானிலை எப்படி?'],
    ['thai', 'วันนี้อากาศเป็นอย่างไร'],
    ['cjk', '今天天气怎么样？用 Python 写。'],
    ['other', 'What is 今天?'],
    ['other', 'Привет'],
  ])('is %s of “%s”', (script, text) => {
    expect(scriptOf(text)).toBe(script);
  });

  it('tells the language where the shapes of its characters hang on it', () => {
    const told = ['今天天气怎么样', '今日の天気は', '오늘 날씨는', 'Hello'].map((text) =>
      languageOf(text, scriptOf(text)),
    );
    expect(told).toEqual(['zh', 'ja', 'ko', undefined]);
  });
});
