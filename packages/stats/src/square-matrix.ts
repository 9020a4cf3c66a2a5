/** A dense square matrix of doubles, row by row. */
export class SquareMatrix {
  readonly size: number;
  private readonly cells: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.cells = new Float64Array(size * size);
  }

  at(row: number, column: number): number {
    return this.cells[row * this.size + column] as number;
  }

  set(row: number, column: number, value: number): void {
    this.cells[row * this.size + column] = value;
  }

  add(row: number, column: number, value: number): void {
    this.cells[row * this.size + column] = this.at(row, column) + value;
  }
}

/**
 * The Cholesky factorisation A = LLᵀ of a symmetric positive definite matrix, for solving Ax = b.
 *
 * @throws RangeError when the matrix is not positive definite.
 */
export class Cholesky {
  private readonly lower: SquareMatrix;

  constructor(matrix: SquareMatrix) {
    const n = matrix.size;
    this.lower = new SquareMatrix(n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) {
        let rest = matrix.at(i, j);
        for (let k = 0; k < j; k++) rest -= this.lower.at(i, k) * this.lower.at(j, k);
        if (i !== j) this.lower.set(i, j, rest / this.lower.at(j, j));
        else if (rest > 0) this.lower.set(i, i, Math.sqrt(rest));
        else throw new RangeError(`matrix: not positive definite, pivot ${i} is ${rest}`);
      }
  }

  /** The x of Ax = b. */
  solve(b: Float64Array): Float64Array {
    const n = this.lower.size;
    const x = Float64Array.from(b);
    for (let i = 0; i < n; i++) {
      let rest = x[i] as number;
      for (let k = 0; k < i; k++) rest -= this.lower.at(i, k) * (x[k] as number);
      x[i] = rest / this.lower.at(i, i);
    }
    for (let i = n - 1; i >= 0; i--) {
      let rest = x[i] as number;
      for (let k = i + 1; k < n; k++) rest -= this.lower.at(k, i) * (x[k] as number);
      x[i] = rest / this.lower.at(i, i);
    }
    return x;
  }
}
