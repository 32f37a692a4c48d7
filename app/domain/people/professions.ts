/** Professions that supervisors have, in the order they are listed; a programme names the one it asks for. */
export const PROFESSIONS = [
  'nurse',
  'specialist_nurse',
  'midwife',
  'doctor',
  'psychologist',
  'assistant_nurse',
  'medical_secretary',
  'physiotherapist',
  'occupational_therapist',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** Nurses with a further degree are nurses too. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  specialist_nurse: ['nurse'],
  midwife: ['nurse', 'specialist_nurse'],
};

/** Whether a supervisor of one profession may supervise where another is asked for. */
export function professionMeets(has: string, asked: string): boolean {
  return has === asked || (ALSO[has]?.includes(asked) ?? false);
}

/**
 * The groups of supervisors that a programme leans on, narrowest first: those it asks for, then wider groups that they
 * also serve. A unit has room for another learner only while each of these groups has.
 */
export function supervisorPools(asked: string): readonly string[] {
  return [asked, ...(ALSO[asked] ?? [])];
}
