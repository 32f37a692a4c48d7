import { beforeAll, describe, expect, it } from 'vitest';
import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import { showReport } from '#app/services/reports/run-report.server.ts';
import { readWaves } from '#app/services/surveys/read-waves.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { programmes } from '#db/schema/index.ts';
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
    for (const role of ['learner', 'supervisor', 'unit_manager', 'school_coordinator', 'librarian'] as const) {
      await expect(showWave(as(role), WAVE)).rejects.toMatchObject({ kind: 'not_found' });
      await expect(readWaves(as(role))).rejects.toMatchObject({ kind: 'not_found' });
    }
  });
});
