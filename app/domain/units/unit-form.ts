import { z } from 'zod';
import { LAST_TERM, TERM_FORMS } from '../placements/levels.ts';
import { ATTESTS, SECTORS, SUPERVISION_MODELS, UNIT_KINDS } from '../placements/vocabulary.ts';
import type { PlacementForm } from '../placements/vocabulary.ts';
import {
  choices,
  dateField,
  optionalDate,
  optionalEmail,
  optionalNumber,
  optionalText,
  requiredText,
  ticked,
  version,
  weeksField,
} from '../shared/form-fields.ts';
import { parsePostcode } from '../shared/places.ts';
import type { IsoDate } from '../shared/weeks.ts';

/** HSA-id: `SE`, ten digits of the organisation, a dash and a suffix; at most 31 characters. */
const HSA_ID = /^SE\d{10}-[A-Z0-9]{1,18}$/;

function hsaId() {
  return optionalText()
    .transform((text) => text?.toUpperCase() ?? null)
    .refine((text) => text === null || HSA_ID.test(text), 'hsaId');
}

export function postcode() {
  return optionalText().transform((text, context) => {
    const digits = text === null ? null : parsePostcode(text);
    if (text !== null && digits === null) context.addIssue({ code: 'custom', message: 'postcode' });
    return digits;
  });
}

/** The term from which a unit takes learners, by form; null when it takes all from the first. */
function firstTerms() {
  const fields = Object.fromEntries(TERM_FORMS.map((form) => [form, optionalNumber(1, LAST_TERM)]));
  return z
    .object(fields)
    .optional()
    .transform((terms): Partial<Record<PlacementForm, number>> | null => {
      const later = Object.entries(terms ?? {}).filter(([, term]) => term !== null && term > 1);
      return later.length > 0 ? Object.fromEntries(later) : null;
    });
}

/** In the order of the page, in which errors are listed. */
const facts = (today: IsoDate) => ({
  name: requiredText(),
  kind: z.enum(UNIT_KINDS, 'choose'),
  sector: z.enum(SECTORS, 'choose'),
  organisationId: z.string('choose').min(1, 'choose'),
  hsaId: hsaId(),
  model: z.enum(SUPERVISION_MODELS, 'choose'),
  requiredAttests: choices(ATTESTS),
  needsCar: ticked(),
  refusesMinors: ticked(),
  smallestGroup: optionalNumber(2, 30),
  firstTerms: firstTerms(),
  address: optionalText(),
  postcode: postcode(),
  town: requiredText(80),
  contactName: optionalText(),
  contactEmail: optionalEmail(),
  contactPhone: optionalText(40),
  welcome: optionalText(4000),
  validFrom: dateField(today),
  validTo: optionalDate(today),
});

const inOrder = {
  check: (unit: { validFrom: string; validTo: string | null }) =>
    unit.validTo === null || unit.validTo >= unit.validFrom,
  issue: { message: 'endsBeforeStart', path: ['validTo'] },
};

/** A new unit; where it stands in the tree is chosen once. */
export function newUnitForm(today: IsoDate) {
  return z.object({ ...facts(today), parentId: optionalText() }).refine(inOrder.check, inOrder.issue);
}

export function unitForm(today: IsoDate) {
  return z.object({ ...facts(today), version: version() }).refine(inOrder.check, inOrder.issue);
}

export type NewUnitValues = z.output<ReturnType<typeof newUnitForm>>;
export type UnitValues = z.output<ReturnType<typeof unitForm>>;

export function closureForm(today: IsoDate) {
  return z.object({ weeks: weeksField(today), reason: requiredText() });
}
export type ClosureValues = z.output<ReturnType<typeof closureForm>>;
