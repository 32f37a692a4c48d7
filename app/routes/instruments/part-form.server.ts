import { z } from 'zod';
import { Fault } from '#app/domain/shared/fault.ts';
import { version } from '#app/domain/shared/form-fields.ts';
import { readForm } from '#app/platform/forms/read-form.server.ts';

const partForm = z.object({ version: version(), kind: z.enum(['section', 'item']), part: z.string().min(1) });
const stepForm = partForm.extend({ step: z.enum(['-1', '1']).transform((step) => (step === '1' ? 1 : -1)) });
const draftForm = z.object({ version: version() });

/** Which part of a draft, and the version of it that was seen. */
export const readPart = reading(partForm);
/** The same, and which way it goes. */
export const readStep = reading(stepForm);
/** The version of a draft that was seen. */
export const readSeen = reading(draftForm);

function reading<S extends z.ZodType>(schema: S) {
  return async (request: Request): Promise<z.output<S>> => {
    const parsed = schema.safeParse(Object.fromEntries(await readForm(request)));
    if (!parsed.success) throw new Fault('invalid', 'changed_since');
    return parsed.data;
  };
}
