import type { Database } from '#db/database.ts';
import { upsertRows } from '#db/queries/seeding.ts';
import {
  coursePrerequisites,
  courses,
  formRules,
  holidays,
  instrumentVersions,
  milestones,
  organisations,
  programmes,
  terms,
  units,
} from '#db/schema/index.ts';
import { holidayRows, termRows } from './calendar.ts';
import { instrumentRows } from './instruments/index.ts';
import { milestoneRows } from './milestones.ts';
import { organisationSeeds } from './organisations.ts';
import { courseRows, prerequisiteRows, programmeRow, programmeSeeds } from './programmes/index.ts';
import { formRuleRows } from './rules/index.ts';
import { unitRows } from './units/index.ts';

/**
 * The region's organisations, units, programmes, rules and calendar. May be run again at any time: rows are brought up
 * to date by their ids, and those that somebody has changed are left alone.
 */
export async function seedReference(db: Database): Promise<void> {
  await db.write(async (tx) => {
    await upsertRows(tx, organisations, organisations.id, organisationSeeds.map(organisationRow));
    await upsertRows(tx, units, units.id, unitRows);
  });
  await db.write(async (tx) => {
    await upsertRows(tx, programmes, programmes.id, programmeSeeds.map(programmeRow));
    await upsertRows(tx, courses, courses.id, programmeSeeds.flatMap(courseRows));
    await upsertRows(tx, coursePrerequisites, coursePrerequisites.id, programmeSeeds.flatMap(prerequisiteRows));
    await upsertRows(tx, formRules, formRules.id, formRuleRows);
  });
  await db.write(async (tx) => {
    await upsertRows(tx, terms, terms.id, termRows);
    await upsertRows(tx, holidays, holidays.date, holidayRows);
    await upsertRows(tx, milestones, milestones.id, milestoneRows);
    await upsertRows(tx, instrumentVersions, instrumentVersions.id, instrumentRows);
  });
}

function organisationRow({ number: _, ...row }: (typeof organisationSeeds)[number]): typeof organisations.$inferInsert {
  return row;
}
