/** A total that somebody gave, in points of 100. */
export interface PlainTotal {
  application: string;
  expert: string;
  total: number;
}

interface PlainVariances {
  application: number;
  expert: number;
  residual: number;
}

/**
 * Calibrated scores, worked out again in the plainest way: one row for each unknown of y = μ + application + expert,
 * solved by elimination. Without variances experts and applications are fixed, and the experts' effects add up to 0.
 * @returns scores in points, by application
 */
export function plainCalibration(
  given: readonly PlainTotal[],
  variances: PlainVariances | null,
): Map<string, number> {
  const applications = [...new Set(given.map(({ application }) => application))];
  const experts = [...new Set(given.map(({ expert }) => expert))];
  const unknowns = 1 + applications.length + experts.length;
  const matrix = Array.from({ length: unknowns }, () => new Array<number>(unknowns + 1).fill(0));
  const add = (row: number, column: number, value: number): void => {
    matrix[row]![column]! += value;
  };
  for (const { application, expert, total } of given) {
    const own = [0, 1 + applications.indexOf(application), 1 + applications.length + experts.indexOf(expert)];
    for (const row of own) {
      for (const column of own) add(row, column, 1);
      add(row, unknowns, total);
    }
  }
  applications.forEach((_, i) => {
    if (variances) add(1 + i, 1 + i, variances.residual / variances.application);
  });
  experts.forEach((_, j) => {
    const row = 1 + applications.length + j;
    if (variances) add(row, row, variances.residual / variances.expert);
    else for (let k = 0; k < experts.length; k += 1) add(row, 1 + applications.length + k, 1);
  });
  // Without variances μ and the applications say the same: μ is left at 0.
  if (!variances) matrix[0] = [1, ...new Array<number>(unknowns).fill(0)];
  const solution = eliminate(matrix);
  return new Map(applications.map((id, i) => [id, (solution[0] ?? 0) + (solution[1 + i] ?? 0)]));
}

function eliminate(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const rows = matrix.slice(pivot);
    const best = rows.reduce((most, row) => (Math.abs(row[pivot]!) > Math.abs(most[pivot]!) ? row : most));
    [matrix[matrix.indexOf(best)], matrix[pivot]] = [matrix[pivot]!, best];
    matrix.forEach((row, r) => {
      if (r === pivot) return;
      const share = row[pivot]! / best[pivot]!;
      for (let c = pivot; c <= size; c += 1) row[c]! -= share * best[c]!;
    });
  }
  return matrix.map((row, r) => row[size]! / row[r]!);
}
