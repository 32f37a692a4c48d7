import { ATTESTS } from '#app/domain/placements/vocabulary.ts';
import type { Attest } from '#app/domain/placements/vocabulary.ts';
import { field } from './field.ts';
import type { FieldDef } from './field.ts';

const IDS = {
  health: 'attestHealth',
  confidentiality: 'attestConfidentiality',
  criminal_record_check: 'attestCriminalRecord',
  hygiene: 'attestHygiene',
  licence: 'attestLicence',
  degree: 'attestDegree',
} as const satisfies Record<Attest, string>;

// Single vaccinations and cultures are no health declaration, and are not to be registered: they have no column here.
const SYNONYMS: Record<Attest, string> = {
  health: 'hälsodeklaration, hälsointyg, health declaration, health certificate',
  confidentiality:
    'sekretessförbindelse, sekretessavtal, tystnadsplikt, tystnadspliktsförbindelse, confidentiality agreement',
  criminal_record_check:
    'belastningsregister, belastningsregistret, utdrag belastningsregistret, utdrag ur belastningsregistret, belastningsregisterutdrag, registerutdrag, criminal record check, criminal record, police check, background check',
  hygiene: 'basala hygienrutiner, hygienutbildning, hygienkurs, vårdhygien, basic hygiene routines, hygiene course',
  licence: 'legitimation, yrkeslegitimation, legitimerad, licence to practise, license to practise, licence, license',
  degree: 'examen, examensbevis, examensintyg, degree, degree certificate',
};

/** The name that a kind of attest has among the columns of a class list. */
export function attestField(kind: Attest): (typeof IDS)[Attest] {
  return IDS[kind];
}

/** A column for each kind of attest. */
export const ATTEST_FIELDS: readonly FieldDef[] = ATTESTS.map((kind) =>
  field(attestField(kind), 'expects_attest', SYNONYMS[kind], { recogniser: 'attest' }),
);
