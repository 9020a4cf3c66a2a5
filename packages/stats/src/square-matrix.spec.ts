import { describe, expect, it } from '@jest/globals';
import { Cholesky, SquareMatrix } from './square-matrix.ts';

function matrixOf(rows: number[][]): SquareMatrix {
  const matrix = new SquareMatrix(rows.length);
  rows.forEach((row, i) => row.forEach((value, j) => matrix.set(i, j, value)));
  return matrix;
}

describe('Cholesky', () => {
  it('solves a symmetric positive definite system', () => {
    const matrix = matrixOf([
      [4, 2, 0.6],
      [2, 5, 1],
      [0.6, 1, 3],
    ]);
    const x = new Cholesky(matrix).solve(Float64Array.of(4 + 4 + 1.8, 2 + 10 + 3, 0.6 + 2 + 9));
    expect([...x]).toEqual([1, 2, 3].map((value) => expect.closeTo(value, 12)));
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(
      () =>
        new Cholesky(
          matrixOf([
            [1, 2],
            [2, 1],
          ]),
        ),
    ).toThrow('not positive definite, pivot 1 is -3');
  });
});
