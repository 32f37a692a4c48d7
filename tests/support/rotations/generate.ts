import type { RotationFile } from '#app/domain/rotations/rotation-schema.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import type { Random } from '#app/domain/shared/random.ts';

const KINDS = {
  AT: {
    months: 18,
    slack: 3,
    stagger: 6,
    blocks: { surgery: 4, medicine: 4, psychiatry: 3, primary: 6 },
    order: [
      ['medicine', 'primary'],
      ['surgery', 'primary'],
    ],
  },
  BT: { months: 12, slack: 1, stagger: 6, blocks: { primary: 4, emergency: 4, medicine: 3 }, order: [] },
  ST: {
    months: 60,
    slack: 6,
    stagger: 12,
    blocks: {
      ...{ medicine: 6, surgery: 4, psychiatry: 4, primary: 6, pediatrics: 4 },
      ...{ gynecology: 3, dermatology: 2, ent: 2, rehab: 3 },
    },
    order: [['medicine', 'rehab']],
  },
} satisfies Record<
  string,
  { months: number; slack: number; stagger: number; blocks: Record<string, number>; order: string[][] }
>;

export type RotationKind = keyof typeof KINDS;

/**
 * A rotation file with a plan hidden in it: residents are planned one after another, and the clinics have the places
 * that this plan takes. The same arguments give the same file.
 */
export function generateRotation(kind: RotationKind, residents: number, seed: number): RotationFile {
  const { months, slack, stagger, blocks: lengths, order } = KINDS[kind];
  const random = createRandom(`rotation/${kind}/${residents}/${seed}`);
  const townCount = Math.max(2, Math.min(8, Math.round(residents / 20) + 2));
  const towns = Array.from({ length: townCount }, (): [number, number] => [random.int(0, 199), random.int(0, 199)]);
  const T = months + slack + stagger + 3;
  const clinics = Object.keys(lengths).flatMap((type) => {
    const count = type === 'primary' ? townCount : random.int(2, townCount);
    const places = random.sample([...towns.keys()], count);
    return places.map((town) => ({ type, town, load: new Int32Array(T) }));
  });
  const made = Array.from({ length: residents }, (_, id): RotationFile['residents'][number] => {
    const home = random.int(0, townCount - 1);
    const start = random.pick([0, 0, 0, stagger / 2, stagger / 2, stagger]);
    const slow = random.chance(0.06);
    const blocks = Object.entries(lengths).map(([type, dur], block) => ({
      id: block,
      type,
      dur: slow ? Math.ceil(dur / 0.8) : dur,
    }));
    const total = blocks.reduce((sum, { dur }) => sum + dur, 0);
    const end = Math.min(T, start + Math.max(months, total) + slack);
    const planted = plant(random, blocks, order, start, clinics);
    const wishes: RotationFile['residents'][number]['wishes'] = blocks.flatMap(({ id: block }) =>
      random.chance(0.5) ? [{ block, town: random.chance(0.7) ? home : random.int(0, townCount - 1) }] : [],
    );
    if (random.chance(0.5)) {
      const from = start + random.int(0, Math.max(1, months - 6));
      wishes.push({ block: random.int(0, blocks.length - 1), from, to: from + 5 });
    }
    const fixed = random.chance(0.05) ? [random.pick(planted)] : [];
    return { id, home, start, end, pct: slow ? 80 : 100, leave: [], blocks, wishes, fixed };
  });
  return {
    format: 'rotation/1',
    seed,
    N: residents,
    T,
    towns,
    clinics: clinics.map(({ type, town, load }, id) => ({ id, type, town, max: Math.max(1, ...load) })),
    order: order.flatMap(([before, after]) => (before && after ? [[before, after] as [string, string]] : [])),
    residents: made,
    weights: { perKm: 1, wishTown: 60, wishTime: 80, newTown: 40, peak: 100 },
  };
}

interface Planted {
  type: string;
  load: Int32Array;
}

/** One resident's blocks, one after another in a lawful order, each at the clinic of its type that is emptiest. */
function plant(
  random: Random,
  blocks: readonly { id: number; type: string; dur: number }[],
  order: readonly string[][],
  start: number,
  clinics: readonly Planted[],
): [number, number, number][] {
  const sequence = random.shuffle(blocks);
  const position = (type: string | undefined) => sequence.findIndex((block) => block.type === type);
  for (const [before, after] of order) {
    const late = position(before);
    const early = position(after);
    if (late < early) continue;
    const [moved] = sequence.splice(early, 1);
    if (moved) sequence.splice(late, 0, moved);
  }
  let month = start;
  return sequence.map(({ id, type, dur }) => {
    const peakOf = ({ load }: Planted) => Math.max(...load.subarray(month, month + dur));
    const fitting = [...clinics.keys()].filter((clinic) => clinics[clinic]?.type === type);
    const emptiest = fitting.reduce((best, clinic) =>
      peakOf(clinics[clinic] as Planted) < peakOf(clinics[best] as Planted) ? clinic : best,
    );
    const from = month;
    for (month = from; month < from + dur; month++) (clinics[emptiest] as Planted).load[month]! += 1;
    return [id, emptiest, from];
  });
}
