import { reachOf } from '#app/domain/access/can.ts';
import { groupKey } from '#app/domain/learning/assignment-form.ts';
import type { LearningGroup } from '#app/domain/learning/assignment-form.ts';
import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listAssignable, listLearnerGroups, listSupervisorPlaces } from '#db/queries/path-assignments.ts';
import { listUnitChoices } from '#db/queries/units.ts';

/** A group that a path can be assigned to, with how many are in it today. */
export interface AssignableGroup {
  key: string;
  group: LearningGroup;
  programme: Bilingual | null;
  school: string | null;
  unitName: string | null;
  people: number;
}

const NONE = { programmeId: null, cohort: null, profession: null, unitId: null };
/** Hospitals, clinics and health care areas: smaller units than these are told by their head, not by a register. */
const DEEPEST = 2;

/** The groups within the reader's reach: programmes, their cohorts, and the supervisors at each larger unit. */
export async function assignableGroups(context: ServiceContext): Promise<AssignableGroup[]> {
  return [...(await learnerGroups(context)), ...(await supervisorGroups(context))];
}

async function learnerGroups({ db, actor }: ServiceContext): Promise<AssignableGroup[]> {
  const cohorts = await listLearnerGroups(db.read, reachOf(actor, 'path:assign'));
  return [...Map.groupBy(cohorts, ({ programmeId }) => programmeId).values()].flatMap((own) => {
    const whole = { ...own[0]!, cohort: null, people: own.reduce((sum, { people }) => sum + people, 0) };
    return [whole, ...own].map(({ programmeId, programme, school, cohort, people }) => {
      const group: LearningGroup = { ...NONE, groupKind: 'learners', programmeId, cohort };
      return { key: groupKey(group), group, programme, school, unitName: null, people };
    });
  });
}

async function supervisorGroups({ db, actor, now }: ServiceContext): Promise<AssignableGroup[]> {
  const today = isoDate(now);
  const reach = reachOf(actor, 'path:assign');
  const professions = [...new Set((await listAssignable(db.read, reach)).map(({ profession }) => profession))];
  const places = await listSupervisorPlaces(db.read, professions, today);
  const units = (await listUnitChoices(db.read, reach, today)).filter(
    ({ path }) => path.split('/').filter(Boolean).length <= DEEPEST,
  );
  return units.flatMap(({ id, name, path }) =>
    professions.flatMap((profession) => {
      const people = new Set(
        places.filter((one) => one.profession === profession && one.path.startsWith(path)).map((one) => one.personId),
      ).size;
      const group: LearningGroup = { ...NONE, groupKind: 'supervisors', profession, unitId: id };
      return people === 0
        ? []
        : [{ key: groupKey(group), group, programme: null, school: null, unitName: name, people }];
    }),
  );
}

/** Judges whether a group is within the reader's reach, also one in which nobody is any longer. */
export async function groupJudge({ db, actor }: ServiceContext): Promise<(group: LearningGroup) => boolean> {
  const assignable = await listAssignable(db.read, reachOf(actor, 'path:assign'));
  const programmes = new Set(assignable.map(({ id }) => id));
  const professions = new Set(assignable.map(({ profession }) => profession));
  return ({ groupKind, programmeId, profession }) =>
    groupKind === 'learners' ? programmes.has(programmeId ?? '') : professions.has(profession ?? '');
}
