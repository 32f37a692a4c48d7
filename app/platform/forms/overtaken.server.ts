import type { FormTree } from '#app/platform/forms/expand.ts';
import { formError, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import type { Overtaken } from '#app/services/surveys/change-draft.server.ts';

/** What was typed, with the version that somebody else has made of the draft: saved again, it is saved knowingly. */
export function overtaken({ code, version }: Overtaken, typed: FormTree) {
  return unprocessable(formError('form', code, { ...typed, version: String(version) }));
}
