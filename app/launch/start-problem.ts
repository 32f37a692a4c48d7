import { isConnectionTimeout } from '#db/errors.ts';

/** Why the product cannot start, in one line for whoever operates it. */
export class StartProblem extends Error {}

/** Turns the errors that a wrong setting leads to into such a line; any other error passes as it is. */
export async function explained<T>(
  work: () => T | Promise<T>,
  lines: (code: string) => string | undefined,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const line = codesOf(error)
      .map(lines)
      .find((found) => found !== undefined);
    throw line === undefined ? error : new StartProblem(line, { cause: error });
  }
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const timeout = isConnectionTimeout(error) ? ['ETIMEDOUT'] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...timeout, ...inner, ...codesOf(error.cause)];
}
