import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import type { ActionValues, NewActionValues } from '#app/domain/quality/action-form.ts';
import { TOLD_STATES } from '#app/domain/placements/vocabulary.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { listActions, showAction } from '#app/services/quality/actions.server.ts';
import { judgeUnit, unitJudgements, unitQuality, unitStates } from '#app/services/quality/judgements.server.ts';
import { qualityStart } from '#app/services/quality/quality-start.server.ts';
import { createAction, editableAction, newAction, updateAction } from '#app/services/quality/save-action.server.ts';
import { showPlace } from '#app/services/quality/show-place.server.ts';
import { showSchedule } from '#app/services/schedule/show-schedule.server.ts';
import { persons, placements, learners, surveyReleases, units } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const SERIES = 'learning-environment';
const NOT_FOUND = { kind: 'not_found' };

const region = demoRegion();
/** A ward with figures of its own in the last wave, and the unit above it. */
let ward: string;
let above: string;
beforeAll(async () => {
  const told = await region.db.read
    .select({ id: units.id, path: units.path })
    .from(surveyReleases)
    .innerJoin(units, eq(units.id, surveyReleases.groupId))
    .innerJoin(placements, eq(placements.unitId, units.id))
    .where(and(eq(surveyReleases.waveId, 'wave-2'), isNotNull(surveyReleases.figure)));
  const depth = (path: string) => path.split('/').filter(Boolean).length;
  const [found] = told.sort((a, b) => depth(b.path) - depth(a.path) || (a.id < b.id ? -1 : 1));
  ward = found?.id ?? '';
  above = found?.path.split('/').filter(Boolean).at(-2) ?? '';
});

const as = (role: Role, kind: ScopeKind = 'region', id = '') => {
  const actor = { ...actorWith(role, kind, id), personId: 'person-demo-lektor' };
  return contextFor(region.db, actor, region.now);
};
const about = (unitId = ward) => ({
  group: { kind: 'unit' as const, id: unitId },
  themeId: 'feedback',
  series: SERIES,
});
const VALUES: NewActionValues = {
  ...{ finding: 'Medelvärde 3,1', todo: 'Samtal varje fredag', measure: 'Temat stiger' },
  ...{ ownerPersonId: 'person-demo-lektor', dueOn: '2026-12-20', publicSentence: 'Vi samtalar.', publicWhen: 'done' },
};

async function create(values: Partial<NewActionValues> = {}, who = as('administrator')) {
  const created = await createAction(who, about(), { ...VALUES, ...values });
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

async function change(id: string, patch: Partial<ActionValues>) {
  const { action } = await showAction(as('administrator'), id);
  const { state, droppedBecause, effect, version } = action;
  return updateAction(as('administrator'), id, { ...VALUES, state, droppedBecause, effect, version, ...patch });
}

const meanOf = (figure: { mean: number } | null | undefined) => (figure ? Math.round(figure.mean * 10) / 10 : null);
/** What the last wave has told of the group's feedback. */
async function released(groupId: string): Promise<number | null> {
  const [row] = await region.db.read
    .select()
    .from(surveyReleases)
    .where(
      and(
        eq(surveyReleases.waveId, 'wave-2'),
        eq(surveyReleases.groupId, groupId),
        eq(surveyReleases.themeId, 'feedback'),
      ),
    );
  return meanOf(row?.figure);
}
const releasesOf = ({ waveId, kind }: { waveId: string; kind: 'school' }) =>
  and(eq(surveyReleases.waveId, waveId), eq(surveyReleases.groupKind, kind));

describe('a dashboard', () => {
  it('shows a place its themes over the waves and its peers, the same numbers that were released', async () => {
    const { results } = await showPlace(as('administrator'), { kind: 'unit', id: ward }, { theme: 'feedback' });
    expect(results?.themes).toHaveLength(8);
    expect(results?.theme?.id).toBe('feedback');
    const [row] = await region.db.read
      .select()
      .from(surveyReleases)
      .where(
        and(
          eq(surveyReleases.waveId, 'wave-2'),
          eq(surveyReleases.groupId, ward),
          eq(surveyReleases.themeId, 'feedback'),
        ),
      );
    const point = results?.themes.find(({ id }) => id === 'feedback')?.points.at(-1);
    expect(point?.figure?.mean ?? null).toBe(row?.figure ? Math.round(row.figure.mean * 10) / 10 : null);
    expect(point?.keptBack).toBe(row?.keptBack);
    expect(point?.whole).not.toBeNull();
  });

  it('exists for a unit’s manager and those above her, and for nobody else', async () => {
    const place = { kind: 'unit', id: ward } as const;
    expect((await showPlace(as('unit_manager', 'unit', ward), place, {})).results).not.toBeNull();
    expect((await showPlace(as('unit_manager', 'unit', above), place, {})).results).not.toBeNull();
    const others = [
      as('unit_manager', 'unit', 'no-such'),
      as('school_coordinator', 'organisation', 'hh'),
      as('learner', 'own'),
      as('supervisor', 'own'),
      as('librarian'),
    ];
    for (const other of others) await expect(showPlace(other, place, {})).rejects.toMatchObject(NOT_FOUND);
    const upwards = showPlace(as('unit_manager', 'unit', ward), { kind: 'unit', id: above }, {});
    await expect(upwards).rejects.toMatchObject(NOT_FOUND);
  });

  it('names peers only to those who see them, though all of them count', async () => {
    const place = { kind: 'unit', id: ward } as const;
    const all = (await showPlace(as('administrator'), place, {})).results?.funnel;
    const own = (await showPlace(as('unit_manager', 'unit', ward), place, {})).results?.funnel;
    expect(own && { target: own.target, spread: own.spread }).toEqual(
      all && { target: all.target, spread: all.spread },
    );
    expect(own?.points.every(({ id }) => id === ward) ?? true).toBe(true);
  });

  it('gives a school its programmes and the region, and no unit', async () => {
    const school = as('school_coordinator', 'organisation', 'hh');
    const { places, findings, actions } = await qualityStart(school);
    expect(places.units).toEqual([]);
    expect(places.programmes.length).toBeGreaterThan(0);
    expect([...findings, ...actions].filter(({ group }) => group.kind === 'unit')).toEqual([]);
    expect((await showPlace(school, { kind: 'region', id: 'region' }, {})).results).not.toBeNull();
    const other = { kind: 'programme', id: 'at-halmstad' } as const;
    await expect(showPlace(school, other, {})).rejects.toMatchObject(NOT_FOUND);
  });

  it('gives a school all its programmes together, as they were released, and each beside the others', async () => {
    const school = as('school_coordinator', 'organisation', 'hh');
    const { wholes } = (await qualityStart(school)).places;
    expect(wholes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['school hh']);
    const { place, results } = await showPlace(school, { kind: 'school', id: 'hh' }, {});
    expect(place.name.sv).toBe('Högskolan i Halmstad');
    const told = results?.themes.find(({ id }) => id === 'feedback')?.points.at(-1)?.figure ?? null;
    expect(told?.mean).toBe(await released('hh'));
    expect(await released('hh')).not.toBeNull();
    for (const { programmeId, figures } of results?.parts?.rows ?? [])
      expect(meanOf(figures.feedback?.figure)).toBe(await released(programmeId));
  });

  it('gives a school no other school and no branch', async () => {
    const school = as('school_coordinator', 'organisation', 'hh');
    for (const id of ['gu', 'no-such'])
      await expect(showPlace(school, { kind: 'school', id }, {})).rejects.toMatchObject(NOT_FOUND);
    await expect(showPlace(school, { kind: 'branch', id: 'care' }, {})).rejects.toMatchObject(NOT_FOUND);
  });

  it('gives a director her branch and not another’s, and no branch without programmes', async () => {
    const director = as('study_director', 'branch', 'doctors');
    const { place, results } = await showPlace(director, { kind: 'branch', id: 'doctors' }, {});
    expect(place.programmes.length).toBeGreaterThan(1);
    expect(results?.waves.every(({ isSummedUp }) => isSummedUp)).toBe(true);
    for (const id of ['care', 'library', 'no-such'])
      await expect(showPlace(director, { kind: 'branch', id }, {})).rejects.toMatchObject(NOT_FOUND);
    for (const id of ['library', 'no-such'])
      await expect(showPlace(as('administrator'), { kind: 'branch', id }, {})).rejects.toMatchObject(NOT_FOUND);
  });

  it('says of a wave from before schools were summed up that it was not, and tells nothing of it', async () => {
    const old = { waveId: 'wave-past-4', kind: 'school' as const };
    const kept = await region.db.read.select().from(surveyReleases).where(releasesOf(old));
    await region.db.write((tx) => tx.delete(surveyReleases).where(releasesOf(old)));
    const { results } = await showPlace(as('administrator'), { kind: 'school', id: 'hh' }, {});
    const at = results?.waves.findIndex(({ id }) => id === old.waveId) ?? -1;
    expect(results?.waves[at]?.isSummedUp).toBe(false);
    expect(results?.waves.at(-1)?.isSummedUp).toBe(true);
    expect(results?.themes[0]?.points[at]).toMatchObject({ figure: null, keptBack: null });
    await region.db.write((tx) => tx.insert(surveyReleases).values(kept));
  });
});

describe('an action', () => {
  it('is made from a finding, changed, dropped with a reason, and undone', async () => {
    const { figure, wave, owners } = await newAction(as('administrator'), about());
    expect(wave?.id).toBe('wave-2');
    expect(figure === null || figure.mean > 1).toBe(true);
    expect(owners.map(({ personId }) => personId)).toContain('person-demo-lektor');
    const { id, changeId } = await create();
    expect((await showAction(as('administrator'), id)).measured?.after).toBeNull();
    const saved = await change(id, { state: 'dropped', droppedBecause: 'Löst på annat sätt' });
    expect(saved.ok).toBe(true);
    expect(await change(id, { version: 1, todo: 'En annan flik' })).toMatchObject({
      ok: false,
      error: { code: 'overtaken', version: 2 },
    });
    expect((await undoChangeFor(as('administrator'), saved.ok ? saved.value.changeId : '')).ok).toBe(true);
    const { action, history } = await showAction(as('administrator'), id);
    expect(action.state).toBe('open');
    expect(history.map(({ kind }) => kind)).toEqual([
      'change.undone',
      'quality.action_updated',
      'quality.action_created',
    ]);
    expect((await undoChangeFor(as('administrator'), changeId)).ok).toBe(true);
    await expect(showAction(as('administrator'), id)).rejects.toMatchObject(NOT_FOUND);
  });

  it('is owned by somebody who sees the place, and is about a place and a theme that exist', async () => {
    const nobody = await createAction(as('administrator'), about(), { ...VALUES, ownerPersonId: 'person-demo-skola' });
    expect(nobody).toMatchObject({ ok: false, error: { field: 'ownerPersonId', code: 'choose' } });
    const wrong = [about('no-such'), { ...about(), themeId: 'x' }, { ...about(), series: 'x' }];
    for (const subject of wrong) {
      await expect(createAction(as('administrator'), subject, VALUES)).rejects.toMatchObject(NOT_FOUND);
    }
  });

  it('is not made, changed or seen by those out of whose reach it is', async () => {
    const { id } = await create();
    const elsewhere = as('unit_manager', 'unit', 'no-such');
    await expect(createAction(elsewhere, about(), VALUES)).rejects.toMatchObject(NOT_FOUND);
    await expect(createAction(as('placement_coordinator'), about(), VALUES)).rejects.toMatchObject(NOT_FOUND);
    for (const other of [elsewhere, as('school_coordinator', 'organisation', 'hh'), as('learner', 'own')]) {
      await expect(showAction(other, id)).rejects.toMatchObject(NOT_FOUND);
    }
    expect((await showAction(as('unit_manager', 'unit', ward), id)).mayEdit).toBe(true);
    expect((await showAction(as('placement_coordinator'), id)).mayEdit).toBe(false);
    const { actions } = await listActions(as('unit_manager', 'unit', ward), {});
    expect(actions.every(({ group }) => group.id === ward)).toBe(true);
  });

  it('of the wave before is held against the wave after', async () => {
    const { actions } = await listActions(as('administrator'), { state: 'done' });
    const { measured, outcome } = await showAction(as('administrator'), actions[0]?.id ?? '');
    expect(measured?.before.name).not.toBe(measured?.after?.name);
    expect(['higher', 'lower', 'no_clear_change', 'not_enough']).toContain(outcome);
    expect(actions[0]?.outcome).toBe(outcome);
  });

  it('is late when its day has passed and it is still open', async () => {
    const { actions } = await listActions(as('administrator'), { state: 'late' });
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.every(({ dueOn, state }) => dueOn < region.now.slice(0, 10) && state === 'open')).toBe(true);
  });
});

describe('what a unit has done', () => {
  async function sentences(): Promise<string[]> {
    const [learner] = await region.db.read
      .select({ personId: persons.id })
      .from(placements)
      .innerJoin(learners, eq(learners.id, placements.learnerId))
      .innerJoin(persons, eq(persons.id, learners.personId))
      .where(and(eq(placements.unitId, ward), inArray(placements.state, [...TOLD_STATES])));
    const actor = { ...actorWith('learner', 'own'), personId: learner?.personId ?? '' };
    const schedule = await showSchedule(contextFor(region.db, actor, region.now));
    return schedule.sentences.map(({ sentence }) => sentence);
  }

  it('is told to its learners when the owner has said so, never when it was dropped', async () => {
    const { id } = await create({ publicSentence: 'En egen mening.' });
    expect(await sentences()).not.toContain('En egen mening.');
    await change(id, { publicSentence: 'En egen mening.', publicWhen: 'open' });
    expect(await sentences()).toContain('En egen mening.');
    await change(id, { publicSentence: 'En egen mening.', state: 'dropped', droppedBecause: 'Nej' });
    expect(await sentences()).not.toContain('En egen mening.');
    await change(id, { publicSentence: 'En egen mening.', state: 'done' });
    expect(await sentences()).toContain('En egen mening.');
  });

  it('is not told to learners as what they have said when supervisors have', async () => {
    const subject = { ...about(), series: 'supervisors', themeId: 'time' };
    expect((await newAction(as('administrator'), about())).tellsLearners).toBe(true);
    expect((await newAction(as('administrator'), subject)).tellsLearners).toBe(false);
    const sentence = { publicSentence: 'Handledare har tid.', publicWhen: 'open' } as const;
    const created = await createAction(as('administrator'), subject, { ...VALUES, ...sentence });
    expect(created.ok && (await editableAction(as('administrator'), created.value.id)).tellsLearners).toBe(false);
    expect(await sentences()).not.toContain('Handledare har tid.');
  });
});

describe('a unit’s quality state', () => {
  it('is decided by those who may, and the one before is kept and comes back by an undo', async () => {
    const lecturer = as('clinical_lecturer', 'region');
    await judgeUnit(lecturer, ward, { state: 'good', reason: 'Bra' });
    const later = { ...lecturer, now: new Date(Date.parse(region.now) + 60_000) };
    const changeId = await judgeUnit(later, ward, { state: 'watch', reason: 'Sämre' });
    const states = async () => (await unitJudgements(lecturer, ward)).judgements.slice(0, 2).map(({ state }) => state);
    expect(await states()).toEqual(['watch', 'good']);
    expect((await unitStates(as('placement_coordinator'))).get(ward)).toBe('watch');
    expect((await unitQuality(as('unit_manager', 'unit', ward), ward))?.state).toBe('watch');
    expect(await unitQuality(as('school_coordinator', 'organisation', 'hh'), ward)).toBeNull();
    expect((await unitStates(as('school_coordinator', 'organisation', 'hh'))).size).toBe(0);
    expect((await undoChangeFor(later, changeId)).ok).toBe(true);
    expect((await states())[0]).toBe('good');
    for (const other of [as('unit_manager', 'unit', ward), as('study_director', 'branch', 'care'), as('learner')]) {
      await expect(judgeUnit(other, ward, { state: 'good', reason: 'x' })).rejects.toMatchObject(NOT_FOUND);
    }
  });
});
