/** Parts of at most `size` rows: engines bound the number of values in one statement. */
export function* chunked<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
