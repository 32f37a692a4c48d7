const STATUSES = [400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503] as const;
export type FailureStatus = (typeof STATUSES)[number];

export interface Failure {
  status: FailureStatus;
  /** The reference under which the log has it. */
  reference?: string;
}

/** A thrown response tells its status and, in its data, a reference; anything else is a fault of ours. */
export function describeFailure(error: unknown): Failure {
  if (isAnswer(error)) {
    const status = STATUSES.find((known) => known === error.status) ?? (error.status < 500 ? 400 : 500);
    return { status, reference: referenceOf(error.data) };
  }
  return { status: 500, reference: referenceOf(error) };
}

/** What the framework makes of a thrown response. */
function isAnswer(error: unknown): error is { status: number; data: unknown } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number' &&
    'data' in error
  );
}

function referenceOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('reference' in data)) return undefined;
  return typeof data.reference === 'string' ? data.reference : undefined;
}
