import type { Params } from '#app/domain/shared/result.ts';
import type { Catalogue } from '../catalogue.ts';
import type { earlierResults as swedish } from '../sv/earlier-results.ts';

export const earlierResults: Catalogue<typeof swedish> = {
  kind: 'Earlier survey results',
  about: "What earlier years' surveys showed, by unit, programme or the whole region, theme by theme.",
  wholeRegion: ['the region', 'region', 'entire region', 'all units', 'every unit', 'all'],
  fields: {
    group: 'Unit or programme',
    theme: 'Theme',
    term: 'Term or year',
    n: 'Number of respondents',
    mean: 'Mean',
    invited: 'Number invited',
    instrument: 'Questionnaire',
    source: 'Source',
    '@theme': 'Mean per theme',
  },
  expects: {
    expects_group: 'a unit or programme that exists, or the whole region',
    expects_theme: 'a theme of one of the questionnaires',
    expects_term: 'a term or a year, such as HT 2024 or 2024',
    expects_respondents: 'a whole number, five or more',
    expects_mean: "a number on the questionnaire's scale, such as 4.1",
    expects_instrument: 'a questionnaire that exists',
    expects_source: 'where the number was found, such as Placement report 2024',
  },
  issues: {
    group_unknown: (p: Params) => `No unit or programme is called "${p.found}".`,
    group_ambiguous: (p: Params) => `Several units or programmes are called "${p.found}".`,
    group_several: (p: Params) =>
      `The row names both "${p.first}" and "${p.second}". A result is of one unit, one programme or the whole region.`,
    theme_unknown: (p: Params) => `There is no theme "${p.found}".`,
    theme_ambiguous: (p: Params) => `Several questionnaires have the theme "${p.found}". Choose which.`,
    instrument_unknown: (p: Params) => `There is no questionnaire "${p.found}".`,
    instrument_ambiguous: (p: Params) => `Several questionnaires are called "${p.found}".`,
    term_unreadable: (p: Params) => `"${p.found}" cannot be read as a term or a year.`,
    term_to_come: (p: Params) => `${p.found} has not been yet.`,
    respondents_too_few: (p: Params) => `Fewer than ${p.fewest} respondents may not be kept. Skip the row.`,
    invited_too_few: (p: Params) => `${p.invited} invited are fewer than the ${p.n} who answered.`,
    mean_outside_scale: (p: Params) => `${p.found} is outside the scale, which goes from ${p.lowest} to ${p.highest}.`,
    mean_is_share: (p: Params) =>
      `${p.found} is a share. Write the mean, on the scale from ${p.lowest} to ${p.highest}.`,
    result_twice: (p: Params) => `The same unit or programme, theme and term has other figures on row ${p.otherRow}.`,
  },
  remedies: {
    choose_group: 'Choose unit or programme',
    choose_instrument: 'Choose questionnaire',
    choose_theme: 'Choose theme',
    skip_one: 'Skip one of the rows',
  },
  choose: {
    choose_group: 'Right unit or programme',
    choose_instrument: 'Right questionnaire',
    choose_theme: 'Right theme',
  },
  preview: {
    heading: 'Result',
    told: (theme: string, term: string, mean: string, n: string) => `${theme}, ${term}: mean ${mean}, ${n} respondents`,
  },
  section: {
    title: 'Earlier results',
    lead: 'Imported from spreadsheets of earlier surveys, which were not held here. The questions may have been others, so do not compare them directly with the results of the wave. They enter no calculation.',
    caption: (theme: string) => `Earlier results, ${theme}. Imported from spreadsheets, not measured here.`,
    group: 'Group',
    region: 'The whole region',
    term: 'Term',
    mean: 'Mean',
    n: 'Respondents',
    ofInvited: (n: string, invited: string) => `${n} of ${invited}`,
    onScale: (mean: string, lowest: string, highest: string) => `${mean} (scale ${lowest}-${highest})`,
    source: 'Source',
  },
  chart: {
    lead: "Hollow squares, left of the solid line, are earlier years' figures from spreadsheets. They are not compared with the figures after.",
    point: (term: string, mean: string) => `${term} ${mean} from a spreadsheet`,
    hidden: (term: string) => `${term}, from a spreadsheet, not shown`,
    from: (source: string) => `From a spreadsheet: ${source}`,
  },
};
