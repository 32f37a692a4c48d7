import { z } from 'zod';
import { ATTESTS, CARS, CONFLICT_KINDS, PROTECTED_IDENTITY_KINDS } from '../placements/vocabulary.ts';
import {
  dateField,
  optionalChoice,
  optionalDate,
  optionalEmail,
  optionalText,
  requiredText,
  version,
} from '../shared/form-fields.ts';
import { parseIdentityNumber, type IdentityNumber } from '../shared/identity-number.ts';
import type { IsoDate } from '../shared/weeks.ts';
import { postcode } from '../units/unit-form.ts';

export const LEARNER_STATUSES = ['active', 'paused', 'left', 'finished'] as const;
export type LearnerStatus = (typeof LEARNER_STATUSES)[number];

export const learnerForm = z.object({
  givenName: requiredText(100),
  familyName: requiredText(100),
  email: optionalEmail(),
  phone: optionalText(40),
  homePostcode: postcode(),
  homeTown: optionalText(80),
  car: optionalChoice(CARS),
  protectedIdentity: optionalChoice(PROTECTED_IDENTITY_KINDS),
  cohort: requiredText(60),
  status: z.enum(LEARNER_STATUSES, 'choose'),
  educationOrganisationId: z.string('choose').min(1, 'choose'),
  employerOrganisationId: optionalText(),
  externalId: optionalText(60),
  version: version(),
  personVersion: version(),
});
export type LearnerValues = z.output<typeof learnerForm>;

/** One who is not registered yet, in the order of the page. The education provider follows from the programme. */
export function newLearnerForm(today: IsoDate) {
  const { givenName, familyName, email, phone, homePostcode, homeTown, car, protectedIdentity, ...rest } =
    learnerForm.shape;
  const { cohort, externalId, employerOrganisationId } = rest;
  return z.object({
    /** The round that she is to take part in at once. */
    roundId: optionalText(),
    givenName,
    familyName,
    email,
    phone,
    identityNumber: identityNumber(today),
    homePostcode,
    homeTown,
    car,
    protectedIdentity,
    programmeId: z.string('choose').min(1, 'choose'),
    cohort,
    externalId,
    employerOrganisationId,
  });
}

/** Null when it is left empty. */
function identityNumber(today: IsoDate) {
  return optionalText(40).transform((text, context): IdentityNumber | null => {
    if (text === null) return null;
    const parsed = parseIdentityNumber(text, today);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.error.code });
    return z.NEVER;
  });
}
export type NewLearnerValues = z.output<ReturnType<typeof newLearnerForm>>;

/** That something has been shown, and how long it holds; the document itself is never asked for. */
export function attestForm(today: IsoDate) {
  return z
    .object({ kind: z.enum(ATTESTS, 'choose'), validFrom: dateField(today), validTo: optionalDate(today) })
    .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
      message: 'endsBeforeStart',
      path: ['validTo'],
    });
}
export type AttestValues = z.output<ReturnType<typeof attestForm>>;

/** A unit where a learner must not be placed, and why. */
export const conflictForm = z.object({
  kind: z.enum(CONFLICT_KINDS, 'choose'),
  unitId: z.string('choose').min(1, 'choose'),
});
export type ConflictValues = z.output<typeof conflictForm>;

export const removeConflictForm = z.object({ conflictId: z.string().min(1) });
