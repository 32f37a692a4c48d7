/** Does the space that the groups span (over the rationals) hold a sum that concerns 1 to `fewest` - 1 people? */
export function canSingleOut(groups: readonly (readonly number[])[], population: number, fewest: number): boolean {
  const matrix = groups.map((group) =>
    Array.from({ length: population }, (_, person) => Number(group.includes(person))),
  );
  const rank = rankOf(matrix);
  return subsets(population, Math.min(fewest - 1, population)).some((few) => {
    const others = matrix.map((row) => row.filter((_, person) => !few.has(person)));
    return rankOf(others) < rank;
  });
}

/** Whose value an attacker who adds and subtracts the sums can compute exactly: unit vectors in the span. */
export function determined(groups: readonly (readonly number[])[], population: number): number[] {
  const matrix = groups.map((group) =>
    Array.from({ length: population }, (_, person) => Number(group.includes(person))),
  );
  const rank = rankOf(matrix);
  return Array.from({ length: population }, (_, person) => person).filter((person) => {
    const unit = Array.from({ length: population }, (_, other) => Number(other === person));
    return rankOf([...matrix, unit]) === rank;
  });
}

/** By fraction-free elimination (Bareiss), exact for small matrices of zeros and ones. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  let last = 1;
  for (let column = 0; column < width && rank < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (found < 0) continue;
    [rows[rank], rows[found]] = [rows[found] ?? [], rows[rank] ?? []];
    const pivotRow = rows[rank] ?? [];
    const pivot = pivotRow[column] ?? 0;
    for (let index = rank + 1; index < rows.length; index += 1) {
      const row = rows[index] ?? [];
      const head = row[column] ?? 0;
      rows[index] = row.map((value, at) => (pivot * value - head * (pivotRow[at] ?? 0)) / last);
    }
    last = pivot;
    rank += 1;
  }
  return rank;
}

function subsets(population: number, size: number, from = 0): Set<number>[] {
  if (size === 0) return [new Set()];
  const found: Set<number>[] = [];
  for (let person = from; person <= population - size; person += 1) {
    for (const rest of subsets(population, size - 1, person + 1)) found.push(new Set([person, ...rest]));
  }
  return found;
}
