import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Grant, Role } from '#app/domain/access/roles.ts';
import type { QualityState } from '#app/domain/quality/action-form.ts';
import type { Queries } from '../database.ts';
import {
  accounts,
  grants,
  instrumentVersions,
  persons,
  qualityActions,
  unitQualityStates,
  units,
} from '../schema/index.ts';

export type QualityAction = typeof qualityActions.$inferSelect;
export type Judgement = typeof unitQualityStates.$inferSelect;

function actionsOf(db: Queries) {
  return db
    .select({ action: qualityActions, givenName: persons.givenName, familyName: persons.familyName })
    .from(qualityActions)
    .innerJoin(persons, eq(persons.id, qualityActions.ownerPersonId));
}

type Row = Awaited<ReturnType<typeof actionsOf>>[number];
export type OwnedAction = QualityAction & { owner: string };

function owned({ action, givenName, familyName }: Row): OwnedAction {
  return { ...action, owner: `${givenName} ${familyName}` };
}

/** Every action with its owner's name, the one that is due first first. */
export async function listQualityActions(db: Queries): Promise<OwnedAction[]> {
  return (await actionsOf(db).orderBy(asc(qualityActions.dueOn), asc(qualityActions.id))).map(owned);
}

export async function findQualityAction(db: Queries, id: string): Promise<OwnedAction | null> {
  const [row] = await actionsOf(db).where(eq(qualityActions.id, id));
  return row ? owned(row) : null;
}

/** What has been written for learners of these units and of the units above them, after what learners said. */
export async function listSentencesFor(db: Queries, unitIds: readonly string[]) {
  if (unitIds.length === 0) return [];
  const paths = await db
    .select({ path: units.path })
    .from(units)
    .where(inArray(units.id, [...unitIds]));
  const ofLearners = db
    .selectDistinct({ instrument: instrumentVersions.instrument })
    .from(instrumentVersions)
    .where(eq(instrumentVersions.respondents, 'learners'));
  const within = [...new Set(paths.flatMap(({ path }) => path.split('/').filter(Boolean)))];
  return db
    .select({
      id: qualityActions.id,
      unit: units.name,
      state: qualityActions.state,
      publicSentence: qualityActions.publicSentence,
      publicWhen: qualityActions.publicWhen,
    })
    .from(qualityActions)
    .innerJoin(units, eq(units.id, qualityActions.unitId))
    .where(
      and(
        inArray(qualityActions.unitId, within),
        isNotNull(qualityActions.publicSentence),
        inArray(qualityActions.instrument, ofLearners),
      ),
    )
    .orderBy(asc(units.name), desc(qualityActions.dueOn));
}

/** The judgements of a unit, the one that holds first, with the names of those who made them. */
export async function listJudgements(db: Queries, unitId: string): Promise<(Judgement & { by: string })[]> {
  const rows = await db
    .select({ judgement: unitQualityStates, givenName: persons.givenName, familyName: persons.familyName })
    .from(unitQualityStates)
    .leftJoin(persons, eq(persons.id, unitQualityStates.decidedBy))
    .where(eq(unitQualityStates.unitId, unitId))
    .orderBy(desc(unitQualityStates.decidedAt), desc(unitQualityStates.id));
  return rows.map(({ judgement, givenName, familyName }) => ({
    ...judgement,
    by: [givenName, familyName].filter(Boolean).join(' '),
  }));
}

/** How units are doing, by unit; those that nobody has judged are left out. */
export async function listUnitStates(db: Queries): Promise<Map<string, QualityState>> {
  const rows = await db
    .select({ unitId: unitQualityStates.unitId, state: unitQualityStates.state })
    .from(unitQualityStates)
    .orderBy(asc(unitQualityStates.decidedAt), asc(unitQualityStates.id));
  return new Map(rows.map(({ unitId, state }) => [unitId, state]));
}

/** People who can sign in and hold one of these roles, with all that they hold. */
export async function listPeopleWith(db: Queries, roles: readonly Role[]) {
  const rows = await db
    .select({ personId: persons.id, givenName: persons.givenName, familyName: persons.familyName, grant: grants })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(and(inArray(grants.role, [...roles]), isNull(accounts.disabledAt)))
    .orderBy(asc(persons.familyName), asc(persons.id));
  return [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, held]) => ({
    personId,
    name: `${held[0]?.givenName} ${held[0]?.familyName}`,
    grants: held.map(({ grant }): Grant => ({
      role: grant.role,
      scope: { kind: grant.scopeKind, id: grant.scopeId },
    })),
  }));
}
