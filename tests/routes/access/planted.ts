import { eq } from 'drizzle-orm';
import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { TOLD_STATES } from '#app/domain/placements/vocabulary.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { seesGroup, visibleGroups } from '#app/domain/quality/visible-groups.ts';
import type { VisibleGroups, WaveScope } from '#app/domain/quality/visible-groups.ts';
import type { Database } from '#db/database.ts';
import {
  accounts,
  grants,
  learners,
  placements,
  programmes,
  qualityActions,
  surveyComments,
  surveyPools,
  surveyReleases,
  surveyWaves,
  units,
} from '#db/schema/index.ts';

/** What a number that was planted in the survey results is about: of one group, in one wave unless it is an action. */
export interface Planted {
  what: 'figure' | 'comment' | 'action';
  /** The groups whose readers may read it: more than one for a comment, which stands in all that it lies within. */
  groups: ResultGroup[];
  wave: WaveScope | null;
  label: string;
}

/** Eleven digits that are known also where other digits stand before and after them. */
const NUMBER = /8[0-5]{9}9/g;

/** Gives every figure, comment and action a number of its own, by which it is known wherever it turns up. */
export async function plant(db: Database): Promise<Map<string, Planted>> {
  const planted = new Map<string, Planted>();
  const waves = new Map((await db.read.select().from(surveyWaves)).map((wave) => [wave.id, wave]));
  const paths = new Map((await db.read.select().from(units)).map(({ id, path }) => [id, path]));
  const scopeOf = (id: string): WaveScope => {
    const { programmeId = null, audience = null } = waves.get(id) ?? {};
    return { programmeId, audience };
  };
  const next = (about: Planted): number => {
    const number = `8${planted.size.toString(6).padStart(9, '0')}9`;
    planted.set(number, about);
    return Number(number);
  };
  await db.write(async (tx) => {
    for (const table of [surveyReleases, surveyPools]) {
      for (const { id, figure, waveId, groupKind, groupId, themeId } of await tx.select().from(table)) {
        if (!figure) continue;
        const group = { kind: groupKind, id: groupId };
        const label = `${waveId} ${groupKind} ${groupId} ${themeId}`;
        const n = next({ what: 'figure', groups: [group], wave: scopeOf(waveId), label });
        await tx
          .update(table)
          .set({ figure: { ...figure, n } })
          .where(eq(table.id, id));
      }
    }
    for (const { id, waveId, unitId } of await tx.select().from(surveyComments)) {
      const above = (paths.get(unitId ?? '') ?? '').split('/').filter(Boolean);
      const groups: ResultGroup[] = [
        { kind: 'region', id: 'region' },
        ...above.map((unit): ResultGroup => ({ kind: 'unit', id: unit })),
      ];
      const number = next({ what: 'comment', groups, wave: scopeOf(waveId), label: `${waveId} ${unitId}` });
      await tx
        .update(surveyComments)
        .set({ text: `Svar ${number}`, redacted: null, state: 'shown' })
        .where(eq(surveyComments.id, id));
    }
    for (const { id, unitId, programmeId } of await tx.select().from(qualityActions)) {
      const group: ResultGroup =
        unitId === null ? { kind: 'programme', id: programmeId ?? '' } : { kind: 'unit', id: unitId };
      const number = next({ what: 'action', groups: [group], wave: null, label: `${id} ${group.id}` });
      await tx
        .update(qualityActions)
        .set({ todo: `Gör ${number}` })
        .where(eq(qualityActions.id, id));
    }
  });
  return planted;
}

/** The planted numbers that a page or a file holds, however they are written. */
export function found(text: string): Set<string> {
  const digits = text.replace(/\s+|&nbsp;/g, '');
  return new Set([...digits.matchAll(NUMBER)].map(([number]) => number));
}

/** What others have written is not for comparison: all of it is for the region's readers, or those of the programme asked. */
function isNoComparison(visible: VisibleGroups, { kind }: ResultGroup, wave: WaveScope | null): boolean {
  return kind !== 'region' || visible.everything || visible.programmes.has(wave?.programmeId ?? '');
}

/** Decides by decision 27 alone what an account may read: none of the services is asked. */
export async function readersOf({ read }: Database) {
  const places = {
    units: await read.select().from(units),
    programmes: await read.select().from(programmes),
    taughtAt: await read
      .selectDistinct({ programmeId: learners.programmeId, unitId: placements.unitId, state: placements.state })
      .from(placements)
      .innerJoin(learners, eq(learners.id, placements.learnerId)),
  };
  const taughtAt = places.taughtAt.filter(({ state }) => TOLD_STATES.some((told) => told === state));
  const held = await read
    .select({ accountId: grants.accountId, role: grants.role, kind: grants.scopeKind, id: grants.scopeId })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId));
  return (accountId: string, permission: Permission) => {
    const own = held.filter((grant) => grant.accountId === accountId);
    const actor: Actor = {
      ...{ accountId, personId: '', name: '', language: 'sv' },
      grants: own.map(({ role, kind, id }) => ({ role, scope: { kind, id } })),
    };
    const visible = visibleGroups(reachOf(actor, permission), { ...places, taughtAt });
    return {
      visible,
      mayRead: ({ what, groups, wave }: Pick<Planted, 'what' | 'groups' | 'wave'>) =>
        groups.some(
          (group) => seesGroup(visible, group, wave) && (what !== 'comment' || isNoComparison(visible, group, wave)),
        ),
    };
  };
}
