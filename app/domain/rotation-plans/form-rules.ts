import type { PlacementForm, Sector } from '../placements/vocabulary.ts';
import type { BlockFacts } from './facts.ts';
import type { BlockOrder } from './vocabulary.ts';

/** Weeks of three, six, nine and eighteen months. */
const [QUARTER, HALF_YEAR, NINE_MONTHS, EIGHTEEN_MONTHS] = [13, 26, 39, 78];

export type FormGap =
  { code: 'too_few_weeks'; sectors: Sector[]; weeks: number; least: number } | { code: 'not_last'; sectors: Sector[] };

interface Least {
  sectors: Sector[];
  least: number;
}

/**
 * The least that a form asks for. AT: patientsäkerhetsförordningen 3 kap. 5 § and SOSFS 1999:5 (nine months of medicine and
 * surgery, each at least three; three of psychiatry; six of general practice, last; eighteen in all). Children count as
 * medicine. BT: HSLF-FS 2021:8 (six months, of which three in primary care and three in acute care).
 */
const LEAST: Partial<Record<PlacementForm, Least[]>> = {
  at: [
    { sectors: [], least: EIGHTEEN_MONTHS },
    { sectors: ['medicine', 'paediatrics'], least: QUARTER },
    { sectors: ['surgery'], least: QUARTER },
    { sectors: ['medicine', 'paediatrics', 'surgery', 'emergency', 'obstetrics'], least: NINE_MONTHS },
    { sectors: ['psychiatry'], least: QUARTER },
    { sectors: ['primary_care'], least: HALF_YEAR },
  ],
  bt: [
    { sectors: [], least: HALF_YEAR },
    { sectors: ['primary_care'], least: QUARTER },
    { sectors: ['emergency'], least: QUARTER },
  ],
};

/** Where the blocks of a plan fall short of what its form asks for; no sectors means all of them. */
export function formGaps(
  form: PlacementForm,
  blocks: readonly Pick<BlockFacts, 'sector' | 'weeks'>[],
  order: readonly BlockOrder[],
): FormGap[] {
  const short = (LEAST[form] ?? []).flatMap(({ sectors, least }): FormGap[] => {
    const weeks = blocks
      .filter(({ sector }) => sectors.length === 0 || sectors.includes(sector))
      .reduce((sum, block) => sum + block.weeks, 0);
    return weeks < least ? [{ code: 'too_few_weeks', sectors, weeks, least }] : [];
  });
  if (form !== 'at') return short;
  const others = blocks.map(({ sector }) => sector).filter((sector) => sector !== 'primary_care');
  const last = others.every((sector) =>
    order.some(({ before, after }) => after === 'primary_care' && (before === 'any' || before === sector)),
  );
  return last ? short : [...short, { code: 'not_last', sectors: ['primary_care'] }];
}
