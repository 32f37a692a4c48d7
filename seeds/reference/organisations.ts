import type { OrganisationKind } from '#db/schema/organisation.ts';

export interface OrganisationSeed {
  id: string;
  name: string;
  shortName: string;
  kind: OrganisationKind;
  parentId?: string;
  agreement?: 'agreement';
  town?: string;
  /** First part of the HSA-ids of its units; all but the region's own are invented and fail the check digit. */
  number?: string;
}

const REGION = '2321000115';

const region: OrganisationSeed[] = [
  { id: 'region', name: 'Region Halland', shortName: 'RH', kind: 'region', town: 'Halmstad', number: REGION },
  administration('hs', 'Hallands sjukhus', 'HS'),
  administration('nsv', 'Närsjukvården Halland', 'NSVH'),
  administration('psyk', 'Psykiatrin Halland', 'PSH'),
  administration('adh', 'Ambulans, diagnostik och hälsa', 'ADH'),
  administration('fou', 'FoU Utbildning, Region Halland', 'FoU'),
  { ...administration('hs-utv', 'Utvecklingsavdelningen, Hallands sjukhus', 'HS Utv'), parentId: 'hs' },
];

const municipalities: OrganisationSeed[] = [
  municipality('halmstad', 'Halmstad', 'Halmstads kommun', '2120009911'),
  municipality('kungsbacka', 'Kungsbacka', 'Kungsbacka kommun', '2120009922'),
  municipality('varberg', 'Varberg', 'Varbergs kommun', '2120009933'),
  municipality('falkenberg', 'Falkenberg', 'Falkenbergs kommun', '2120009944'),
  municipality('laholm', 'Laholm', 'Laholms kommun', '2120009955'),
  municipality('hylte', 'Hyltebruk', 'Hylte kommun', '2120009966'),
];

const privateProviders: OrganisationSeed[] = [
  provider('stranden', 'Stranden Närvård AB', 'Halmstad', '5599990011'),
  provider('nissan', 'Nissabackens Läkargrupp AB', 'Halmstad', '5599990022'),
  provider('kattegatt', 'Kattegatts Familjeläkare AB', 'Varberg', '5599990033'),
  provider('atran', 'Ätradalens Hälsovård AB', 'Falkenberg', '5599990044'),
  provider('tjolo', 'Tjolöholmsbygdens Vård AB', 'Kungsbacka', '5599990055'),
  provider('lagan', 'Lagastigens Vårdgrupp AB', 'Laholm', '5599990066'),
  provider('psykpriv', 'Havsljuset Psykiatri AB', 'Varberg', '5599990077'),
];

const education: OrganisationSeed[] = [
  { ...school('hh', 'Högskolan i Halmstad', 'HH', 'Halmstad'), agreement: 'agreement' },
  { ...school('gu', 'Göteborgs universitet', 'GU', 'Göteborg'), agreement: 'agreement' },
  { ...school('lu', 'Lunds universitet', 'LU', 'Lund'), agreement: 'agreement' },
  school('hkr', 'Högskolan Kristianstad', 'HKR', 'Kristianstad'),
  { ...school('voc', 'Vård- och omsorgscollege Halland', 'VOC', 'Halmstad'), agreement: 'agreement' },
  vocational('voc-halmstad', 'Halmstad', 'Vård- och omsorgsutbildningen Halmstad'),
  vocational('voc-kungsbacka', 'Kungsbacka', 'Vård- och omsorgsutbildningen Kungsbacka'),
  vocational('voc-varberg', 'Varberg', 'Vård- och omsorgsutbildningen Varberg'),
  vocational('voc-falkenberg', 'Falkenberg', 'Vård- och omsorgsutbildningen Falkenberg'),
  vocational('voc-laholm', 'Laholm', 'Vård- och omsorgsutbildningen Laholm'),
  vocational('voc-hylte', 'Hyltebruk', 'Vård- och omsorgsutbildningen Hylte'),
  { ...school('yh', 'Yrkeshögskolan Hallandskusten', 'YH', 'Varberg'), agreement: 'agreement' },
];

/** Who owns units, employs learners or educates them. Parents come before their children. */
export const organisationSeeds: readonly OrganisationSeed[] = [
  ...region,
  ...municipalities,
  ...privateProviders,
  ...education,
];

function administration(id: string, name: string, shortName: string): OrganisationSeed {
  return { id, name, shortName, kind: 'administration', parentId: 'region', town: 'Halmstad', number: REGION };
}

function municipality(key: string, town: string, name: string, number: string): OrganisationSeed {
  return { id: `kommun-${key}`, name, shortName: name, kind: 'municipality', town, number };
}

function provider(key: string, name: string, town: string, number: string): OrganisationSeed {
  return { id: `privat-${key}`, name, shortName: name.replace(/ AB$/, ''), kind: 'private_provider', town, number };
}

function school(id: string, name: string, shortName: string, town: string): OrganisationSeed {
  return { id, name, shortName, kind: 'education_provider', town };
}

function vocational(id: string, town: string, name: string): OrganisationSeed {
  return { ...school(id, name, `VO ${town}`, town), parentId: 'voc', agreement: 'agreement' };
}
