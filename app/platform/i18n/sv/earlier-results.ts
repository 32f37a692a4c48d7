import type { Params } from '#app/domain/shared/result.ts';

/** Results of earlier years' surveys: bringing them in, and how they are told. */
export const earlierResults = {
  kind: 'Tidigare enkätresultat',
  about: 'Vad tidigare års enkäter visade, per enhet, utbildning eller hela regionen, tema för tema.',
  /** What a file may call it. */
  wholeRegion: ['regionen', 'hela länet', 'alla enheter', 'samtliga enheter', 'samtliga', 'alla'],
  fields: {
    group: 'Enhet eller utbildning',
    theme: 'Tema',
    term: 'Termin eller år',
    n: 'Antal svarande',
    mean: 'Medelvärde',
    invited: 'Antal inbjudna',
    instrument: 'Frågeformulär',
    source: 'Källa',
    '@theme': 'Medelvärde per tema',
  },
  expects: {
    expects_group: 'en enhet eller utbildning som finns, eller hela regionen',
    expects_theme: 'ett tema i ett av frågeformulären',
    expects_term: 'en termin eller ett år, till exempel HT 2024 eller 2024',
    expects_respondents: 'ett heltal, fem eller fler',
    expects_mean: 'ett tal på frågeformulärets skala, till exempel 4,1',
    expects_instrument: 'ett frågeformulär som finns',
    expects_source: 'var siffran är hämtad, till exempel VFU-rapport 2024',
  },
  issues: {
    group_unknown: (p: Params) => `Ingen enhet eller utbildning heter "${p.found}".`,
    group_ambiguous: (p: Params) => `Flera enheter eller utbildningar heter "${p.found}".`,
    group_several: (p: Params) =>
      `Raden anger både "${p.first}" och "${p.second}". Ett resultat gäller en enhet, en utbildning eller hela regionen.`,
    theme_unknown: (p: Params) => `Temat "${p.found}" finns inte.`,
    theme_ambiguous: (p: Params) => `Flera frågeformulär har temat "${p.found}". Välj vilket.`,
    instrument_unknown: (p: Params) => `Frågeformuläret "${p.found}" finns inte.`,
    instrument_ambiguous: (p: Params) => `Flera frågeformulär heter "${p.found}".`,
    term_unreadable: (p: Params) => `"${p.found}" går inte att läsa som en termin eller ett år.`,
    term_to_come: (p: Params) => `${p.found} har inte varit ännu.`,
    respondents_too_few: (p: Params) => `Färre än ${p.fewest} svarande får inte sparas. Hoppa över raden.`,
    invited_too_few: (p: Params) => `${p.invited} inbjudna är färre än de ${p.n} som svarade.`,
    mean_outside_scale: (p: Params) => `${p.found} ligger utanför skalan, som går från ${p.lowest} till ${p.highest}.`,
    mean_is_share: (p: Params) =>
      `${p.found} är en andel. Skriv medelvärdet, på skalan från ${p.lowest} till ${p.highest}.`,
    result_twice: (p: Params) =>
      `Samma enhet eller utbildning, tema och termin har andra uppgifter på rad ${p.otherRow}.`,
  },
  remedies: {
    choose_group: 'Välj enhet eller utbildning',
    choose_instrument: 'Välj frågeformulär',
    choose_theme: 'Välj tema',
    skip_one: 'Hoppa över en av raderna',
  },
  choose: {
    choose_group: 'Rätt enhet eller utbildning',
    choose_instrument: 'Rätt frågeformulär',
    choose_theme: 'Rätt tema',
  },
  preview: {
    heading: 'Resultat',
    told: (theme: string, term: string, mean: string, n: string) =>
      `${theme}, ${term}: medelvärde ${mean}, ${n} svarande`,
  },
  section: {
    title: 'Tidigare resultat',
    lead: 'Inlästa från kalkylblad över tidigare enkäter, som inte gjordes här. Frågorna kan ha varit andra, så jämför dem inte rakt av med omgångens resultat. De ingår inte i någon beräkning.',
    caption: (theme: string) => `Tidigare resultat, ${theme}. Inlästa från kalkylblad, inte mätta här.`,
    group: 'Grupp',
    region: 'Hela regionen',
    term: 'Termin',
    mean: 'Medelvärde',
    n: 'Svarande',
    ofInvited: (n: string, invited: string) => `${n} av ${invited}`,
    onScale: (mean: string, lowest: string, highest: string) => `${mean} (skala ${lowest}-${highest})`,
    source: 'Källa',
  },
  /** In the chart of a place, before what was measured here. */
  chart: {
    lead: 'Tomma fyrkanter, till vänster om det heldragna strecket, är tidigare års siffror ur kalkylblad. De jämförs inte med siffrorna efter.',
    point: (term: string, mean: string) => `${term} ${mean} ur kalkylblad`,
    hidden: (term: string) => `${term}, ur kalkylblad, visas inte`,
    from: (source: string) => `Ur kalkylblad: ${source}`,
  },
};
