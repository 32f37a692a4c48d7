const MEGABYTE = 1024 * 1024;

/** What a file may be at most. Generous for a placement round's spreadsheets, small for a server. */
export const BOUNDS = {
  uploadBytes: 10 * MEGABYTE,
  unpackedBytes: 50 * MEGABYTE,
  parts: 2000,
  /** Unpacked size over packed size, for parts that unpack to more than `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: MEGABYTE,
  rows: 20_000,
  columns: 500,
  cells: 400_000,
  parserMegabytes: 512,
  parserMilliseconds: 20_000,
} as const;

export function inMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}
