import { eq } from 'drizzle-orm';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { groupsOf, isWithin } from '#app/domain/quality/groups.ts';
import type { AnswerBucket, ResultGroup } from '#app/domain/quality/groups.ts';
import { shareOf, summarise } from '#app/domain/quality/statistics/summary.ts';
import { itemScore, subscaleScore } from '#app/domain/quality/statistics/scores.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { qualityStart } from '#app/services/quality/quality-start.server.ts';
import { showPlace } from '#app/services/quality/show-place.server.ts';
import type { Database } from '#db/database.ts';
import { insertRows } from '#db/queries/seeding.ts';
import { instrumentVersions, surveyAnswers, surveyReleases, surveyWaves } from '#db/schema/index.ts';
import { anOrganisation, aProgramme, aUnit, keep } from '#seeds/builders.ts';
import { instrumentRows } from '#seeds/reference/instruments/index.ts';
import { learningEnvironment } from '#seeds/reference/instruments/learning-environment.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';

const WAVES = 20;
const ANSWERS = 10_000;
const HOSPITALS = 8;
const CLINICS = 60;
const WARDS = 240;
const RUNS = 7;
const PLACE: ResultGroup = { kind: 'unit', id: 'hospital-0' };

const instrument = instrumentDefinition.parse(learningEnvironment);

interface Place {
  id: string;
  path: string;
}

/** Dashboards over ten years of two closed waves a year, beside counting the same answers anew. */
const benchmark: Benchmark = {
  title: `Dashboards over ${WAVES * ANSWERS} answers`,
  async measure() {
    const { db, drop } = await createTestDatabase();
    try {
      await fill(db);
      const ctx = contextFor(db, actorWith('administrator'), '2027-08-30T08:00:00.000Z');
      const anew = await median(1, () => countAnew(db));
      const place = await median(RUNS, () => showPlace(ctx, PLACE, {}));
      const start = await median(RUNS, () => qualityStart(ctx));
      return [row('of one place, served in', place, anew), row('start page, served in', start, null)];
    } finally {
      await drop();
    }
  },
};

function row(name: string, value: number, baseline: number | null): BenchRow {
  const one = (ms: number) => Math.round(ms * 10) / 10;
  return { name: `dashboard ${name}`, value: one(value), unit: 'ms', baseline: baseline && one(baseline) };
}

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return taken.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function tree(): Place[] {
  const hospital = (n: number) => `/hospital-${n % HOSPITALS}/`;
  const clinic = (n: number) => `${hospital(n)}clinic-${n % CLINICS}/`;
  return [
    ...Array.from({ length: HOSPITALS }, (_, n) => ({ id: `hospital-${n}`, path: hospital(n) })),
    ...Array.from({ length: CLINICS }, (_, n) => ({ id: `clinic-${n}`, path: clinic(n) })),
    ...Array.from({ length: WARDS }, (_, n) => ({ id: `ward-${n}`, path: `${clinic(n)}ward-${n}/` })),
  ];
}

/** The ledger is written as a closed wave leaves it, without asking the gate: what is measured is how it is read. */
async function fill(db: Database): Promise<void> {
  const places = tree();
  const wards = places.filter(({ id }) => id.startsWith('ward'));
  await keep(db, {
    organisations: [anOrganisation({ id: 'region' }), anOrganisation({ id: 'hh', kind: 'education_provider' })],
    units: places.map(({ id, path }) => {
      const parentId = path.split('/').filter(Boolean).at(-2) ?? null;
      return aUnit({ id, path, parentId, organisationId: 'region' });
    }),
    programmes: [aProgramme({ id: 'nursing', educationOrganisationId: 'hh' })],
  });
  await db.write((tx) => insertRows(tx, instrumentVersions, instrumentRows));
  const random = createRandom('quality bench');
  for (let number = 0; number < WAVES; number += 1) {
    const answers = Array.from({ length: ANSWERS }, () => {
      const ward = random.pick(wards);
      const values: AnswerValues = {};
      for (const { items } of instrument.subscales) for (const { id } of items) values[id] = random.int(1, 5);
      return { values, bucket: { programmeId: 'nursing', unitId: ward.id, unitPath: ward.path } };
    });
    await insertWave(db, number, answers);
  }
}

interface Answered {
  values: AnswerValues;
  bucket: AnswerBucket;
}

async function insertWave(db: Database, number: number, answers: readonly Answered[]): Promise<void> {
  const id = `wave-${String(number).padStart(2, '0')}`;
  const day = addDays('2017-06-01', number * 182);
  const scores = answers.map(({ values }) => scoresOf(values));
  const groups = groupsOf(answers.map(({ bucket }) => bucket));
  const releases = groups.flatMap((group) => {
    const members = answers.flatMap(({ bucket }, position) => (isWithin(bucket, group) ? [position] : []));
    return instrument.subscales.map((theme, index) => ({
      ...{ id: `${id} ${group.kind} ${group.id} ${theme.id}`, waveId: id, groupKind: group.kind, groupId: group.id },
      ...{ themeId: theme.id, members: [] },
      ...figureOf(members.flatMap((position) => scores[position]?.[index] ?? [])),
    }));
  });
  await db.write(async (tx) => {
    await insertRows(tx, surveyWaves, [
      {
        ...{ id, name: id, instrumentVersionId: instrumentRows[0]?.id ?? '', programmeId: null, state: 'closed' },
        ...{ endedFrom: addDays(day, -140), endedTo: day, opensOn: day, closesOn: addDays(day, 14) },
        ...{ thresholds: LOWEST_THRESHOLDS, notInvited: { noAddress: 0, protectedIdentity: 0 } },
        ...{ invited: answers.length, answered: answers.length, reliability: null },
      },
    ]);
    await insertRows(
      tx,
      surveyAnswers,
      answers.map(({ values, bucket: { programmeId, unitId } }, position) => ({
        ...{ id: `${id}-${position}`, waveId: id, programmeId, unitId, values },
      })),
    );
    await insertRows(tx, surveyReleases, releases);
  });
}

function scoresOf(values: AnswerValues): number[] {
  return instrument.subscales.map(
    ({ items }) =>
      subscaleScore(
        items.map(({ id, reversed }) => itemScore(Number(values[id] ?? 1), { lowest: 1, highest: 5 }, reversed)),
      ) ?? 1,
  );
}

function figureOf(values: readonly number[]) {
  const summary = summarise(values, { low: 1, high: 5 });
  const favourable = shareOf(values.filter((value) => value >= instrument.favourableFrom).length, values.length);
  if (!summary || !favourable || summary.sd === null || !summary.interval || summary.n < LOWEST_THRESHOLDS.distribution)
    return { figure: null, keptBack: 'too_few' as const };
  const { n, mean, sd, interval } = summary;
  const spread = { sd, interval, favourable: favourable.share, favourableInterval: favourable.interval };
  return { figure: { n, mean, spread, spreadKeptBack: null }, keptBack: null };
}

/** What a page without a ledger would do: read the answers of every wave and work out each theme again. */
async function countAnew(db: Database): Promise<number> {
  const paths = new Map(tree().map(({ id, path }) => [id, path]));
  let told = 0;
  for (const { id } of await db.read.select({ id: surveyWaves.id }).from(surveyWaves)) {
    const answers = await db.read.select().from(surveyAnswers).where(eq(surveyAnswers.waveId, id));
    const scored = answers.map(({ values, unitId, programmeId }) => ({
      scores: scoresOf(values),
      bucket: { programmeId, unitId, unitPath: paths.get(unitId ?? '') ?? null },
    }));
    for (const group of [PLACE, { kind: 'region', id: 'region' } as const]) {
      const own = scored.filter(({ bucket }) => isWithin(bucket, group));
      instrument.subscales.forEach((_, theme) => {
        if (figureOf(own.map(({ scores }) => scores[theme] ?? 1)).figure) told += 1;
      });
    }
  }
  return told;
}

export default benchmark;
