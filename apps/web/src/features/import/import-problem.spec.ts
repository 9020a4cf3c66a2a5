import { describe, expect, it } from '@jest/globals';
import { parseProblem } from './import-problem.ts';

describe('parseProblem', () => {
  it('reads code, sentence and lines of a problem', () => {
    const body = {
      code: 'NO_USABLE_ROW',
      title: 'No usable row',
      detail: 'None of the 3 rows can be used.',
      errors: [
        {
          line: 1,
          field: 'responses',
          code: 'TOO_FEW_RESPONSES',
          message: 'One response; at least 2 are needed.',
        },
      ],
    };
    expect(parseProblem(422, JSON.stringify(body))).toEqual({
      status: 422,
      code: 'NO_USABLE_ROW',
      message: 'None of the 3 rows can be used.',
      errors: body.errors,
    });
  });

  it('has no message for what is no problem document', () => {
    expect(parseProblem(502, '<html>Bad gateway</html>')).toEqual({
      status: 502,
      code: 'HTTP_502',
      message: null,
      errors: [],
    });
  });

  it('drops entries that are no issues', () => {
    expect(parseProblem(400, '{"title":"x","errors":[null,{"message":"m"},7]}').errors).toEqual([
      { line: null, field: null, code: '', message: 'm' },
    ]);
  });
});
