import type { Texts } from './index.ts';

const STATUSES = [400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503] as const;
export type FailureStatus = (typeof STATUSES)[number];

export interface Failure {
  status: FailureStatus;
  /** The code of a refusal of ours. */
  code?: string;
  /** The reference under which the log has it. */
  reference?: string;
}

/** A thrown response tells its status and, in its data, a reference; anything else is a fault of ours. */
export function describeFailure(error: unknown): Failure {
  if (isAnswer(error)) {
    const status = STATUSES.find((known) => known === error.status) ?? (error.status < 500 ? 400 : 500);
    return { status, code: textIn(error.data, 'code'), reference: textIn(error.data, 'reference') };
  }
  return { status: 500, reference: textIn(error, 'reference') };
}

/** What went wrong in words: by the reason of a refusal when it has words, otherwise by the status. */
export function failureWords({ common }: Texts, { status, code }: Failure): { title: string; text: string } {
  const reasons: Readonly<Record<string, string>> = common.refusals;
  const byStatus = common.errorPage[`s${status}`];
  const text = code !== undefined && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (text === undefined) return byStatus;
  const isOverwritten = code === 'changed_since' || code === 'placement_changed';
  return { title: status === 409 && !isOverwritten ? common.errorPage.s422.title : byStatus.title, text };
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

function textIn(data: unknown, name: 'code' | 'reference'): string | undefined {
  if (typeof data !== 'object' || data === null || !(name in data)) return undefined;
  const value: unknown = (data as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
