import type { Overtaken } from '#app/domain/shared/overtaken.ts';
import type { FormTree } from './expand.ts';
import { formError, unprocessable } from './parse-form.server.ts';

/** What was typed, with the version that somebody else has made meanwhile: saved again, it is saved knowingly. */
export function overtaken({ code, version }: Overtaken, typed: FormTree) {
  return unprocessable(formError('form', code, { ...typed, version: String(version) }));
}
