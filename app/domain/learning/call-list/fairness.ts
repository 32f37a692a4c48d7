import { mean } from '../statistics/summary.ts';
import { predict } from './model.ts';
import type { CallModel } from './model.ts';
import type { Patient } from './patients.ts';
import { CENTRE_IDS } from './settings.ts';
import type { CentreId } from './settings.ts';

export const GROUP_IDS = ['interpreter', 'far', 'oldest', 'rarely'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

const IS_IN: Readonly<{ [id in GroupId]: (patient: Patient) => boolean }> = {
  interpreter: ({ needsInterpreter }) => needsInterpreter,
  far: ({ livesFar }) => livesFar,
  oldest: ({ age }) => age >= 80,
  rarely: ({ visits }) => visits <= 1,
};

/** How much of the need, and of the list, a group makes up. */
export interface GroupShare {
  group: GroupId;
  /** Of those who are admitted as an emergency in the year. */
  ofNeed: number;
  ofList: number;
}

/** Where the list is fair a group is as large a part of it as of those who are admitted. */
export function groupShares(everybody: readonly Patient[], called: readonly Patient[]): GroupShare[] {
  const needing = everybody.filter(({ isAdmitted }) => isAdmitted === 1);
  return GROUP_IDS.map((group) => ({
    group,
    ofNeed: shareIn(group, needing),
    ofList: shareIn(group, called),
  }));
}

/** What a model says of a centre beside what came, and how much of the list is the centre's. */
export interface CentreFit {
  centre: CentreId;
  predicted: number;
  observed: number;
  onList: number;
  /** Of those on the list if it were as the admissions are. */
  dueOnList: number;
}

export function fitOfCentres(
  model: CallModel,
  everybody: readonly Patient[],
  called: readonly Patient[],
  isLocal: boolean,
): CentreFit[] {
  const admitted = everybody.filter(({ isAdmitted }) => isAdmitted === 1);
  return CENTRE_IDS.map((centre) => {
    const isHere = (patient: Patient) => patient.centre === centre;
    const here = everybody.filter(isHere);
    return {
      centre,
      predicted: mean(here.map((patient) => predict(model, patient, isLocal))),
      observed: mean(here.map(({ isAdmitted }) => isAdmitted)),
      onList: called.filter(isHere).length,
      dueOnList: (called.length * admitted.filter(isHere).length) / admitted.length,
    };
  });
}

function shareIn(group: GroupId, people: readonly Patient[]): number {
  return people.length > 0 ? people.filter(IS_IN[group]).length / people.length : 0;
}
