import { z } from 'zod';
import {
  dateField,
  optionalDate,
  optionalEmail,
  optionalText,
  requiredText,
  version,
  weeksField,
  wholeNumber,
} from '../shared/form-fields.ts';
import type { IsoDate } from '../shared/weeks.ts';
import { TRAINING_STEPS } from './training.ts';

const facts = (today: IsoDate) => ({
  givenName: requiredText(100),
  familyName: requiredText(100),
  email: optionalEmail(),
  phone: optionalText(40),
  unitId: z.string('choose').min(1, 'choose'),
  profession: z.string('choose').min(1, 'choose').max(60),
  specialty: optionalText(100),
  licensedOn: optionalDate(today),
  maxLearners: wholeNumber(0, 20),
  percent: wholeNumber(0, 100),
  validFrom: dateField(today),
  validTo: optionalDate(today),
});

const inOrder = {
  check: (form: { validFrom: string; validTo: string | null }) =>
    form.validTo === null || form.validTo >= form.validFrom,
  issue: { message: 'endsBeforeStart', path: ['validTo'] },
};

export function newSupervisorForm(today: IsoDate) {
  return z.object(facts(today)).refine(inOrder.check, inOrder.issue);
}

export function supervisorForm(today: IsoDate) {
  return z
    .object({ ...facts(today), version: version(), personVersion: version() })
    .refine(inOrder.check, inOrder.issue);
}

export type NewSupervisorValues = z.output<ReturnType<typeof newSupervisorForm>>;
export type SupervisorValues = z.output<ReturnType<typeof supervisorForm>>;

export function trainingForm(today: IsoDate) {
  return z
    .object({ step: z.enum(TRAINING_STEPS, 'choose'), completedOn: dateField(today), validTo: optionalDate(today) })
    .refine(({ completedOn, validTo }) => validTo === null || validTo >= completedOn, {
      message: 'endsBeforeStart',
      path: ['validTo'],
    });
}
export type TrainingValues = z.output<ReturnType<typeof trainingForm>>;

export function absenceForm(today: IsoDate) {
  return z.object({ weeks: weeksField(today) });
}
export type AbsenceValues = z.output<ReturnType<typeof absenceForm>>;

export const SUPERVISOR_ROLES = ['main', 'daily'] as const;

export const namingForm = z.object({
  supervisorId: z.string('choose').min(1, 'choose'),
  role: z.enum(SUPERVISOR_ROLES).default('main'),
});
export type NamingValues = z.output<typeof namingForm>;
