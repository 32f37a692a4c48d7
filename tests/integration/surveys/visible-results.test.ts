import { beforeAll, describe, expect, it } from 'vitest';
import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import { showReport } from '#app/services/reports/run-report.server.ts';
import { readComments } from '#app/services/surveys/read-comments.server.ts';
import { readWaves } from '#app/services/surveys/read-waves.server.ts';
import { readPoster } from '#app/services/surveys/request-link.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { readTriggers, showTrigger } from '#app/services/surveys/triggers.server.ts';
import { wavesOfOwnUnits, wavesOfUnit } from '#app/services/surveys/waves-of-units.server.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { programmes, surveyTriggers, units } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const WAVE = 'wave-2';
const request = { language: 'sv', version: '0.1.0' } as const;

const region = demoRegion();
let branchOf: Map<string, string>;
beforeAll(async () => {
  branchOf = new Map((await region.db.read.select().from(programmes)).map(({ id, branch }) => [id, branch]));
});

const as = (role: Role, kind: ScopeKind = 'region', id = '') =>
  contextFor(region.db, actorWith(role, kind, id), region.now);
const groupsFor = async (...who: Parameters<typeof as>) => (await showWave(as(...who), WAVE)).groups;

describe('the results of a wave', () => {
  it('are all there for those who read the region', async () => {
    const groups = await groupsFor('administrator');
    expect(new Set(groups.map(({ kind }) => kind))).toEqual(
      new Set(['region', 'unit', 'programme', 'school', 'branch']),
    );
    expect(groups).toEqual(await groupsFor('placement_coordinator'));
  });

  it('are those of her branch for a director, the same figures as everybody reads', async () => {
    const all = await groupsFor('administrator');
    for (const branch of ['care', 'doctors']) {
      const groups = await groupsFor('study_director', 'branch', branch);
      expect(groups.length).toBeGreaterThan(1);
      expect(groups.length).toBeLessThan(all.length);
      expect(all).toEqual(expect.arrayContaining(groups));
      const own = groups.filter(({ kind }) => kind === 'programme').map(({ id }) => branchOf.get(id));
      expect(new Set(own)).toEqual(new Set([branch]));
    }
  });

  it('are as few in the report as on the page', async () => {
    const director = as('study_director', 'branch', 'doctors');
    const { shown } = await showReport(director, 'enkat', { subject: WAVE, area: null }, request);
    const rows = shown?.sheets.find(({ key }) => key === 'groups')?.rows ?? [];
    const { groups } = await showWave(director, WAVE);
    const names = groups.map(({ name }) => name.sv);
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(names));
  });

  it('do not exist for those who read no waves', async () => {
    for (const role of ['learner', 'supervisor', 'school_coordinator', 'librarian'] as const) {
      await expect(showWave(as(role), WAVE)).rejects.toMatchObject({ kind: 'not_found' });
      await expect(readWaves(as(role))).rejects.toMatchObject({ kind: 'not_found' });
    }
  });
});

describe('to the head of a unit', () => {
  const OWN = 'hal-med';
  const head = () => as('unit_manager', 'unit', OWN);
  const administrator = () => as('administrator');
  let below: Set<string>;
  beforeAll(async () => {
    const all = await region.db.read.select({ id: units.id, path: units.path }).from(units);
    below = new Set(all.filter(({ path }) => path.includes(`/${OWN}/`)).map(({ id }) => id));
  });
  const isOwn = (id: string | null) => id !== null && below.has(id);

  it('are hers, with the region to compare with, the same figures as everybody reads', async () => {
    const page = await showWave(head(), WAVE);
    const all = await showWave(administrator(), WAVE);
    const mayRead = ({ kind, id }: (typeof all.groups)[number]) => kind === 'region' || (kind === 'unit' && isOwn(id));
    expect(page.groups).toEqual(all.groups.filter(mayRead));
    expect(page.groups.length).toBeGreaterThan(1);
    expect(page.pools).toEqual(all.pools.filter(({ unitId }) => isOwn(unitId)));
    expect(page).toMatchObject({ isCounted: true, answered: all.answered, mayReport: false, mayEdit: false });
  });

  it('tell nothing of whom a wave does not ask, nor how the answers come in elsewhere', async () => {
    const page = await showWave(head(), 'wave-open');
    const all = await showWave(administrator(), 'wave-open');
    expect(page).toMatchObject({ isCounted: false, answered: null, leftOut: [], wave: { notInvited: null } });
    expect(page.response).toEqual(all.response.filter(({ unitId }) => isOwn(unitId)));
    const ownRow = page.response.some(({ unitId }) => unitId === OWN);
    expect(page.posters.map(({ unitId }) => unitId)).toEqual(ownRow ? [] : [OWN]);
    expect(all.posters).toEqual([]);
    expect(all.response.some(({ unitId }) => !isOwn(unitId))).toBe(true);
    const { waves, follows } = await readWaves(head());
    expect(follows).toBe(false);
    expect(waves.find(({ id }) => id === 'wave-open')).toMatchObject({ isCounted: false, answered: null });
  });

  it('are the answers of her own units where units answer', async () => {
    const all = (await showWave(administrator(), 'wave-capacity')).unitAnswers ?? [];
    const own = (await showWave(head(), 'wave-capacity')).unitAnswers ?? [];
    expect(own).toEqual(all.filter(({ unitId }) => isOwn(unitId)));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
  });

  it('hold the comments about her units, and those of no others in the comments about all', async () => {
    const all = await readComments(administrator(), 'wave-words', null);
    const own = await readComments(head(), 'wave-words', null);
    expect(all.groups.some(({ kind }) => kind === 'region')).toBe(true);
    expect(own.groups).toEqual(all.groups.filter(({ kind, id }) => kind === 'unit' && isOwn(id)));
    expect(own).toMatchObject({ waiting: 0, mayModerate: false });
    const others = all.groups.filter(({ kind, id }) => kind !== 'unit' || !isOwn(id));
    expect(others.length).toBeGreaterThan(0);
    for (const { key } of others)
      await expect(readComments(head(), 'wave-words', key)).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('come with a poster for her own unit alone, and no standing surveys', async () => {
    expect(await readPoster(head(), 'wave-open', 'hal-med-61')).toMatchObject({ wave: { id: 'wave-open' } });
    await expect(readPoster(head(), 'wave-open', 'var-med')).rejects.toMatchObject({ kind: 'not_found' });
    const [trigger] = await region.db.read.select().from(surveyTriggers);
    await expect(readTriggers(head())).rejects.toMatchObject({ kind: 'not_found' });
    await expect(showTrigger(head(), trigger?.id ?? '', LOWEST_THRESHOLDS)).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('are found from her start page and her units, each wave with something to read', async () => {
    const waves = (await wavesOfOwnUnits(head(), 100)) ?? [];
    expect(waves.length).toBeGreaterThan(3);
    for (const { id, state, commentsOn } of waves) {
      const { groups, pools, response, unitAnswers } = await showWave(head(), id);
      const told = groups.some(
        ({ kind, figures }) => kind === 'unit' && Object.values(figures).some((one) => one.figure),
      );
      const isSaid = told || pools.length > 0 || response.length > 0 || (unitAnswers ?? []).length > 0;
      expect(isSaid || commentsOn !== null, `${id} ${state}`).toBe(true);
      if (commentsOn) expect((await readComments(head(), id, `unit-${commentsOn.id}`)).questions).not.toEqual([]);
    }
    expect(await wavesOfUnit(head(), 'var-med', 100)).toEqual([]);
    expect(await wavesOfOwnUnits(as('school_coordinator', 'organisation', 'hh'), 3)).toBeNull();
    expect(await wavesOfOwnUnits(administrator(), 3)).toBeNull();
  });

  it('are the region alone where nothing is told of her unit', async () => {
    const elsewhere = as('unit_manager', 'unit', 'no-such');
    expect((await showWave(elsewhere, WAVE)).groups).toEqual([]);
    expect(await wavesOfOwnUnits(elsewhere, 3)).toEqual([]);
  });
});
