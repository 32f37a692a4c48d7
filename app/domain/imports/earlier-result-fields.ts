import { field } from './field.ts';
import type { FieldDef } from './field.ts';

/** The columns of earlier years' survey results. */
export const EARLIER_RESULT_FIELDS: readonly FieldDef[] = [
  // Two columns may share it, one for units and one for programmes; a row fills in one of them.
  field(
    'group',
    'expects_group',
    'enhet, enhetens namn, enhetsnamn, avdelning, vårdenhet, verksamhet, klinik, mottagning, utbildning, program, utbildningsprogram, grupp, resultat för, gäller, unit, unit name, ward, department, programme, education, group, result for',
    { need: 'any_of_unit', many: true },
  ),
  field('hsaId', 'expects_hsa_id', 'hsa-id, hsa, hsaid, hsa id enhet', { need: 'any_of_unit', recogniser: 'hsa_id' }),
  field('theme', 'expects_theme', 'tema, delskala, frågeområde, område, dimension, theme, subscale, area', {
    need: 'required',
  }),
  // A file about one term may say so in its name alone, and one by one author has no column for where it comes from.
  field(
    'term',
    'expects_term',
    'termin, år, läsår, mätår, mätning, mättillfälle, period, term, semester, year, survey year',
  ),
  field(
    'n',
    'expects_respondents',
    'n, antal, antal svar, antal svarande, svarande, svar, respondenter, antal respondenter, respondents, number of respondents, answers, responses, answered',
    { need: 'required' },
  ),
  field(
    'mean',
    'expects_mean',
    'medel, medelvärde, medelpoäng, snitt, genomsnitt, resultat, poäng, mean, mean value, average, score, result',
    { need: 'required' },
  ),
  field(
    'invited',
    'expects_count',
    'inbjudna, antal inbjudna, tillfrågade, antal tillfrågade, utskick, antal utskick, invited, number invited, asked, sent',
  ),
  field(
    'instrument',
    'expects_instrument',
    'frågeformulär, formulär, enkät, enkätens namn, instrument, questionnaire, survey, instrument name',
  ),
  field('source', 'expects_source', 'källa, rapport, hämtat från, dokument, source, report, taken from'),
];
