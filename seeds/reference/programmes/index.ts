import { employedProgrammes } from './employed.ts';
import { medicalStudentProgrammes } from './medicine.ts';
import { nursingProgrammes } from './nursing.ts';
import { schoolProgrammes } from './schools.ts';
import type { ProgrammeSeed } from './table.ts';

export { courseRows, prerequisiteRows, programmeRow } from './table.ts';
export type { CourseRow, ProgrammeRow, ProgrammeSeed } from './table.ts';

export const programmeSeeds: readonly ProgrammeSeed[] = [
  ...nursingProgrammes,
  ...medicalStudentProgrammes,
  ...schoolProgrammes,
  ...employedProgrammes,
];
