import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { UnitRow } from '../reference/units/rows.ts';

/** What a unit offers in an ordinary week: the limit that all forms share, and the limit of each form inside it. */
export interface Offer {
  all: number;
  forms: Partial<Record<PlacementForm, number>>;
}

const MODEL_FACTOR = { single: 4, peer: 6, student_dense: 8 } as const;
const HOSPITAL_SECTORS = [
  'medicine',
  'surgery',
  'emergency',
  'psychiatry',
  'obstetrics',
  'paediatrics',
  'rehabilitation',
];

/** Null for nodes of the tree that only hold others. */
export function offerOf(unit: UnitRow): Offer | null {
  switch (unit.kind) {
    case 'ward':
      return wardOffer(unit);
    case 'clinic':
      return clinicOffer(unit);
    case 'outpatient':
      return outpatientOffer(unit);
    case 'primary_care_centre':
      return primaryCareOffer(unit);
    case 'municipal_unit':
      return municipalOffer(unit);
    case 'ambulance_station':
      return { all: 3, forms: { vfu_basic: 1, vfu_advanced: 2 } };
    default:
      return null;
  }
}

function wardOffer(unit: UnitRow): Offer {
  const basic = unit.sector === 'obstetrics' ? 2 : MODEL_FACTOR[unit.model ?? 'single'];
  const advanced =
    unit.sector === 'obstetrics' ? 3 : unit.id.endsWith('-iva') ? 3 : unit.sector === 'psychiatry' ? 2 : 0;
  const apl = unit.sector === 'obstetrics' || unit.sector === 'paediatrics' ? 0 : 2;
  return { all: basic + Math.max(apl, advanced), forms: given({ vfu_basic: basic, vfu_advanced: advanced, apl }) };
}

function clinicOffer(unit: UnitRow): Offer | null {
  if (!HOSPITAL_SECTORS.includes(unit.sector)) {
    return unit.sector === 'diagnostics' ? { all: 2, forms: { medical_student: 2 } } : null;
  }
  const large = /-(med|kir|ort|akut|hal|var)$/.test(unit.id);
  const emergency = unit.sector === 'emergency';
  const psychiatry = unit.sector === 'psychiatry';
  return {
    all: large ? 22 : 9,
    forms: given({
      medical_student: large ? 10 : 4,
      at: unit.sector === 'medicine' || unit.sector === 'surgery' || psychiatry || emergency ? (large ? 6 : 2) : 0,
      bt: emergency || psychiatry ? 5 : 0,
      st: large ? 6 : 3,
    }),
  };
}

function outpatientOffer(unit: UnitRow): Offer | null {
  if (unit.sector === 'administration') return { all: 4, forms: { lia: 4 } };
  if (unit.sector === 'diagnostics') return null;
  if (unit.sector === 'psychiatry') {
    return { all: 5, forms: { vfu_basic: 3, vfu_advanced: 1, psychologist_vfu: 1, ptp: 2, apl: 1 } };
  }
  if (unit.id.startsWith('hab-')) return { all: 2, forms: { psychologist_vfu: 1, ptp: 1 } };
  if (unit.sector === 'rehabilitation') return null;
  const advanced = unit.sector === 'obstetrics' ? 2 : 0;
  return { all: 3 + advanced, forms: given({ vfu_basic: 3, vfu_advanced: advanced }) };
}

function primaryCareOffer(unit: UnitRow): Offer {
  const large = /-(halmstad|falkenberg|kungsbacka|andersberg|hasten|laholm|nyhem|onsala|vallas)$/.test(unit.id);
  const bonus = large ? 1 : 0;
  return {
    all: 8 + bonus,
    forms: given({
      vfu_basic: 3 + bonus,
      vfu_advanced: 1 + bonus,
      medical_student: 2,
      at: 1,
      bt: 1,
      st: 2,
      lia: bonus,
      psychologist_vfu: bonus,
      ptp: bonus,
    }),
  };
}

function municipalOffer(unit: UnitRow): Offer {
  if (/-hs\d+$/.test(unit.id)) return { all: 6, forms: { vfu_basic: 4, vfu_advanced: 1, apl: 2 } };
  if (/-sb\d+$/.test(unit.id)) return { all: 5, forms: { vfu_basic: 3, apl: 3 } };
  return { all: 2, forms: { apl: 2 } };
}

function given(forms: Partial<Record<PlacementForm, number>>): Offer['forms'] {
  return Object.fromEntries(Object.entries(forms).filter(([, places]) => places > 0));
}
