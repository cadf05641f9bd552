const sweeps = 12;

/** The mean of some vectors, and the axes along which they vary, the widest first (by Jacobi's method). */
export function principalAxes(vectors: readonly Float64Array[]): { centre: Float64Array; axes: Float64Array[] } {
  const size = vectors[0]?.length ?? 0;
  const centre = new Float64Array(size);
  for (const vector of vectors)
    vector.forEach((value, axis) => (centre[axis] = (centre[axis] ?? 0) + value / vectors.length));
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    const own = vector.map((value, axis) => value - (centre[axis] ?? 0));
    matrix.forEach((row, first) => {
      const value = (own[first] ?? 0) / vectors.length;
      own.forEach((other, second) => (row[second] = (row[second] ?? 0) + value * other));
    });
  }
  const basis = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (__, at) => (at === row ? 1 : 0)),
  );
  const at = (rows: readonly Float64Array[], row: number, column: number): number => rows[row]?.[column] ?? 0;
  const turn = (rows: readonly Float64Array[], one: number, other: number, cosine: number, sine: number): void => {
    const [left, right] = [rows[one], rows[other]];
    if (!left || !right) return;
    for (let index = 0; index < size; index++) {
      const [here, there] = [left[index] ?? 0, right[index] ?? 0];
      left[index] = cosine * here - sine * there;
      right[index] = sine * here + cosine * there;
    }
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let one = 0; one < size; one++) {
      for (let other = one + 1; other < size; other++) {
        const off = at(matrix, one, other);
        if (Math.abs(off) < 1e-12) continue;
        const theta = (at(matrix, other, other) - at(matrix, one, one)) / (2 * off);
        const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta ** 2 + 1));
        const cosine = 1 / Math.sqrt(tangent ** 2 + 1);
        const sine = tangent * cosine;
        turn(matrix, one, other, cosine, sine);
        for (const row of matrix) {
          const [here, there] = [row[one] ?? 0, row[other] ?? 0];
          row[one] = cosine * here - sine * there;
          row[other] = sine * here + cosine * there;
        }
        turn(basis, one, other, cosine, sine);
      }
    }
  }
  const order = basis
    .map((axis, index) => ({ axis, spread: at(matrix, index, index) }))
    .sort((left, right) => right.spread - left.spread);
  return { centre, axes: order.map(({ axis }) => axis) };
}

/** A vector along some axes. */
export function project(vector: Float64Array, axes: readonly Float64Array[]): Float64Array {
  return Float64Array.from(axes, (axis) => axis.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0));
}
