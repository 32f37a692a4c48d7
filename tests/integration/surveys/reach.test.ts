import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { ROLES } from '#app/domain/access/roles.ts';
import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import { MATRIX } from '#app/domain/access/permissions.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { Audience } from '#app/domain/surveys/audience.ts';
import { newTriggerForm } from '#app/domain/surveys/trigger-form.ts';
import type { WaveValues } from '#app/domain/surveys/wave-form.ts';
import { copyInstrument, publishInstrument } from '#app/services/surveys/keep-instruments.server.ts';
import { showInstrument } from '#app/services/surveys/read-instruments.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { prolongWave, waveDays } from '#app/services/surveys/extend-wave.server.ts';
import { openWave, previewWave } from '#app/services/surveys/open-wave.server.ts';
import { moderate, readModeration } from '#app/services/surveys/read-comments.server.ts';
import { waveChoices } from '#app/services/surveys/read-waves.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import {
  createTrigger,
  editableTrigger,
  pauseTrigger,
  showTrigger,
  triggerChoices,
  updateTrigger,
} from '#app/services/surveys/triggers.server.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { surveyTriggers, surveyWaves } from '#db/schema/index.ts';
import { aProgramme, aUnit, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { INSTRUMENT, insertEndedPlacements, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const FORBIDDEN = { kind: 'forbidden' };
const NOT_FOUND = { kind: 'not_found' };
const OUTSIDE = { ok: false, error: { field: 'programmeId', code: 'outsideReach' } };

const WAVE: WaveValues = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};
const STANDING = {
  ...{ name: 'Stående', instrument: 'learning-environment', moment: 'ended' },
  ...{ startsOn: '2027-10-11', daysOpen: '14' },
};

/** What may be asked, and what it is chosen by. */
const AUDIENCES = {
  everybody: {},
  nursing: { programmeId: 'nursing' },
  nursingAtWard: { programmeId: 'nursing', unitId: 'a' },
  formOfNursing: { forms: ['vfu_basic'] },
  doctors: { programmeId: 'at' },
  ward: { unitId: 'a' },
  wing: { unitId: 'wing' },
  school: { schoolId: 'hh' },
  cohort: { cohort: 'HT' },
} satisfies Record<string, Partial<Audience>>;
type Name = keyof typeof AUDIENCES;
const NAMES = Object.keys(AUDIENCES) as Name[];

/** Who may edit surveys somewhere, how far, and whom she may then ask. */
const REACHES: readonly [Role, ScopeKind, string, readonly Name[]][] = [
  ['administrator', 'region', '', NAMES],
  ['regional_study_director', 'region', '', NAMES],
  ['regional_study_director', 'branch', 'care', ['nursing', 'nursingAtWard', 'formOfNursing']],
  ['regional_study_director', 'branch', 'doctors', ['doctors']],
  ['regional_study_director', 'branch', 'ptp', []],
  ['administrator', 'branch', 'care', ['nursing', 'nursingAtWard', 'formOfNursing']],
  ['regional_study_director', 'programme', 'nursing', ['nursing', 'nursingAtWard', 'formOfNursing']],
  ['administrator', 'programme', 'at', ['doctors']],
  ['administrator', 'organisation', 'hh', ['nursing', 'nursingAtWard', 'formOfNursing', 'school']],
  // The wing is the region's, but a part of it is somebody else's.
  ['administrator', 'organisation', 'region', ['nursingAtWard', 'doctors', 'ward']],
  ['regional_study_director', 'unit', 'hospital', ['nursingAtWard', 'ward', 'wing']],
  ['administrator', 'unit', 'a', ['nursingAtWard', 'ward']],
  ['administrator', 'own', '', []],
];
const WITHOUT = ROLES.filter((role) => !MATRIX[role].includes('survey:edit'));

let data: TestDatabase;
beforeAll(async () => {
  data = await createTestDatabase();
  await insertEndedPlacements(data.db, { a: 12, b: 9 });
  await keep(data.db, {
    units: [
      aUnit({ id: 'wing', organisationId: 'region', parentId: 'hospital', path: '/hospital/wing/' }),
      aUnit({ id: 'lent', organisationId: 'hh', parentId: 'wing', path: '/hospital/wing/lent/' }),
    ],
    programmes: [aProgramme({ id: 'at', form: 'at', branch: 'doctors', educationOrganisationId: 'region' })],
  });
});
afterAll(() => data.drop());

const as = (role: Role, kind: ScopeKind, id: string) => contextFor(data.db, actorWith(role, kind, id), NOW);
const administrator = () => as('administrator', 'region', '');
const standing = (patch: Partial<Audience>) =>
  newTriggerForm('2027-10-04').parse({ ...STANDING, ...patch, name: `Stående ${crypto.randomUUID()}` });

/** An open wave of the audience that has asked nobody, so that all can be there at once. */
async function waveOf(name: Name): Promise<string> {
  const id = crypto.randomUUID();
  const audience = { ...EVERYBODY, ...AUDIENCES[name] };
  await data.db.write((tx) =>
    tx.insert(surveyWaves).values({
      ...{
        id,
        name: id,
        instrumentVersionId: INSTRUMENT,
        programmeId: audience.programmeId,
        audience,
        invited: 0,
        notInvited: {},
      },
      ...{ endedFrom: WAVE.endedFrom, endedTo: WAVE.endedTo, opensOn: '2027-10-11', closesOn: WAVE.closesOn },
      ...{ state: 'open', thresholds: LOWEST_THRESHOLDS },
    }),
  );
  return id;
}

async function triggerOf(name: Name): Promise<string> {
  const created = await createTrigger(administrator(), standing(AUDIENCES[name]));
  if (!created.ok) throw new Error(created.error.code);
  return created.value.id;
}

const stateOf = async (id: string) => (await data.db.read.select().from(surveyWaves).where(eq(surveyWaves.id, id)))[0];

/** What a page offers of a wave, and what the acts themselves say. */
async function actsOnWave(context: ServiceContext, id: string): Promise<unknown[]> {
  return [
    await outcome(() => waveDays(context, id)),
    await outcome(() => prolongWave(context, id, '2027-11-01', SENDING)),
    await outcome(() => closeWave(context, id)),
  ];
}

async function outcome(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'done';
  } catch (error) {
    return (error as { kind: string }).kind;
  }
}

describe.each(REACHES)('%s of %s %s', (role, kind, id, covered) => {
  const context = () => as(role, kind, id);
  const mine = (name: Name) => covered.includes(name);

  it.each(NAMES)('extends and closes a wave of %s only within her reach, and is offered no more', async (name) => {
    const wave = await waveOf(name);
    expect((await showWave(context(), wave)).mayEdit).toBe(mine(name));
    expect(await actsOnWave(context(), wave)).toEqual(Array(3).fill(mine(name) ? 'done' : 'forbidden'));
    expect(await stateOf(wave)).toMatchObject(
      mine(name) ? { state: 'closed' } : { state: 'open', closesOn: WAVE.closesOn },
    );
  });

  it.each(NAMES)('previews and opens a wave of %s only within her reach', async (name) => {
    const values = { ...WAVE, ...AUDIENCES[name], name: crypto.randomUUID(), cohort: '' };
    const chosen = name === 'cohort' ? { ...values, cohort: 'no-such' } : values;
    const preview = await previewWave(context(), chosen, LOWEST_THRESHOLDS);
    if (mine(name)) expect(preview.ok).toBe(true);
    else {
      expect(preview).toEqual(OUTSIDE);
      expect(await openWave(context(), chosen, SENDING)).toEqual(OUTSIDE);
    }
  });

  it.each(NAMES)('keeps standing surveys of %s only within her reach, and takes none over', async (name) => {
    const trigger = await triggerOf(name);
    const read = () => outcome(() => editableTrigger(context(), trigger));
    const pause = () => outcome(() => pauseTrigger(context(), trigger, { active: false, version: 1 }));
    const into = await updateTrigger(administrator(), trigger, { ...standing(AUDIENCES[name]), version: 1 });
    expect(into.ok).toBe(true);
    expect((await showTrigger(context(), trigger, LOWEST_THRESHOLDS)).mayEdit).toBe(mine(name));
    expect(await read()).toBe(mine(name) ? 'done' : 'forbidden');
    const created = await createTrigger(context(), standing(AUDIENCES[name]));
    if (mine(name)) {
      expect(created.ok).toBe(true);
      const wider = await updateTrigger(context(), trigger, { ...standing({}), version: 2 });
      if (mine('everybody')) expect(wider.ok).toBe(true);
      else expect(wider).toEqual(OUTSIDE);
    } else {
      expect(created).toEqual(OUTSIDE);
      expect(await pause()).toBe('forbidden');
      const patch = { ...standing(AUDIENCES.nursing), version: 2 };
      await expect(updateTrigger(context(), trigger, patch)).rejects.toMatchObject(FORBIDDEN);
    }
    const [row] = await data.db.read.select().from(surveyTriggers).where(eq(surveyTriggers.id, trigger));
    expect(row?.active).toBe(true);
  });

  it('is offered the programmes that she may ask', async () => {
    const asked = (['nursing', 'at'] as const).filter((one) => mine(one === 'at' ? 'doctors' : one));
    const offered = async ({ programmes }: { programmes: { id: string }[] }) => programmes.map((one) => one.id).sort();
    expect(await offered(await waveChoices(context()))).toEqual([...asked].sort());
    expect(await offered(await triggerChoices(context()))).toEqual([...asked].sort());
  });

  it('publishes a questionnaire and lets own words through only where the region is hers', async () => {
    const draft = await copyInstrument(context(), 'learning-environment@2');
    const isRegion = kind === 'region';
    expect((await showInstrument(context(), draft.id)).mayPublish).toBe(isRegion);
    const published = await outcome(() => publishInstrument(context(), draft.id, 1));
    expect(published).toBe(isRegion ? 'done' : 'forbidden');
    const wave = await waveOf('everybody');
    await closeWave(administrator(), wave);
    const decision = { comment: 'none', version: 1, state: 'hidden', text: '' } as const;
    expect(await outcome(() => readModeration(context(), wave))).toBe(isRegion ? 'done' : 'not_found');
    await expect(moderate(context(), wave, decision)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('a role that edits no surveys', () => {
  it.each(WITHOUT)('%s does none of it, whatever her reach', async (role) => {
    const wave = await waveOf('nursing');
    const trigger = await triggerOf('nursing');
    for (const [kind, id] of [
      ['region', ''],
      ['branch', 'care'],
      ['programme', 'nursing'],
    ] as const) {
      const context = as(role, kind, id);
      expect(await actsOnWave(context, wave)).toEqual(Array(3).fill('not_found'));
      const acts = [
        () => previewWave(context, { ...WAVE, ...AUDIENCES.nursing }, LOWEST_THRESHOLDS),
        () => openWave(context, { ...WAVE, ...AUDIENCES.nursing }, SENDING),
        () => createTrigger(context, standing(AUDIENCES.nursing)),
        () => pauseTrigger(context, trigger, { active: false, version: 1 }),
        () => updateTrigger(context, trigger, { ...standing(AUDIENCES.nursing), version: 1 }),
        () => waveChoices(context),
      ];
      for (const act of acts) expect(await outcome(act)).toBe('not_found');
    }
    expect((await stateOf(wave))?.state).toBe('open');
  });
});

it('every role is in one of the two tables', () => {
  const edits = new Set(REACHES.map(([role]) => role));
  expect([...edits, ...WITHOUT].sort()).toEqual([...ROLES].sort());
});
