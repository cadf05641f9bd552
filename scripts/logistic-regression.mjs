// Logistic regression on values of mean 0 and spread 1, by Newton's method with a penalty on the weights' squares.
const rounds = 12;

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix, values) {
  const size = values.length;
  const rows = matrix.map((row, index) => Float64Array.from([...row, values[index]]));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      if (factor !== 0) for (let at = column; at <= size; at++) rows[row][at] -= factor * rows[column][at];
    }
  }
  return rows.map((row, index) => row[size] / row[index]);
}

/**
 * Learns how much each value of an example speaks for its label.
 *
 * @param {readonly { row: readonly number[], label: 0 | 1, weight?: number }[]} examples
 * @param {number} penalty on the weights' squares, as a share of all examples' weight
 * @returns {{ weights: number[], bias: number }} for values as they are
 */
export function fit(examples, penalty) {
  const count = examples[0].row.length;
  const columns = Array.from({ length: count }, (_, at) => examples.map(({ row }) => row[at]));
  const means = columns.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const spreads = columns.map(
    (values, at) => Math.sqrt(values.reduce((sum, value) => sum + (value - means[at]) ** 2, 0) / values.length) || 1,
  );
  const width = count + 1;
  const scaled = examples.map(({ row, label, weight = 1 }) => ({
    row: Float64Array.from([...row.map((value, at) => (value - means[at]) / spreads[at]), 1]),
    label,
    weight,
  }));
  const total = scaled.reduce((sum, { weight }) => sum + weight, 0);
  let weights = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Float64Array(width);
    const curves = Array.from({ length: width }, () => new Float64Array(width));
    for (const { row, label, weight } of scaled) {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at], 0)));
      const [error, curve] = [weight * (label - chance), weight * chance * (1 - chance)];
      for (let at = 0; at < width; at++) {
        slopes[at] += error * row[at];
        for (let other = 0; other <= at; other++) curves[at][other] += curve * row[at] * row[other];
      }
    }
    for (let at = 0; at < width; at++) {
      for (let other = 0; other < at; other++) curves[other][at] = curves[at][other];
      if (at === width - 1) continue;
      slopes[at] -= total * penalty * weights[at];
      curves[at][at] += total * penalty;
    }
    const step = solve(curves, slopes);
    weights = weights.map((weight, at) => weight + step[at]);
  }
  const own = spreads.map((spread, at) => weights[at] / spread);
  return { weights: own, bias: own.reduce((sum, weight, at) => sum - weight * means[at], weights[count]) };
}
