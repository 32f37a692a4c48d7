import { counted } from '../primitives.ts';
import { placementStatistics, reportPages, supervision, survey } from './quality-reports.ts';
import { vocabulary } from './vocabulary.ts';

const units = (count: number) => (count === 1 ? '1 enhet' : `${count} enheter`);

const attestNames: Readonly<Record<string, string>> = vocabulary.attests;

const reasons: Readonly<Record<string, (count: number) => string>> = {
  not_candidate: (count) => `${units(count)} erbjuder inte utbildningsformen`,
  sector_not_allowed: (count) => `${units(count)} har ett verksamhetsområde som perioden inte tillåter`,
  conflict_of_interest: (count) => `jäv vid ${units(count)}`,
  own_workplace: (count) => `egen arbetsplats vid ${units(count)}`,
  placed_elsewhere: () => 'den lärande har redan en placering i någon av veckorna',
  visited_before: (count) => `redan placerad vid ${units(count)}`,
  attest_missing: (count) => `intyg saknas för ${units(count)}`,
  attest_expired: (count) => `intyg går ut för ${units(count)}`,
  unit_closed: (count) => `${units(count)} har stängt under perioden`,
  minor_refused: (count) => `${units(count)} tar inte emot den som är under 18 år`,
  locked_elsewhere: (count) => `en låst placering utesluter ${units(count)}`,
  locked_twice: () => 'låst till två enheter samtidigt',
  unit_full: (count) => `fullt vid ${units(count)}`,
  form_full: (count) => `platserna för utbildningsformen är slut vid ${units(count)}`,
  supervisors_full: (count) => `handledarna räcker inte vid ${units(count)}`,
  unit_repeated: (count) => `samma enhet två gånger vid ${units(count)}`,
  need_unmet: () => 'utbildningens krav på verksamhetsområden går inte att uppfylla',
  too_many_far: (count) => `för många långa resor till ${units(count)}`,
  no_candidates: () => 'ingen enhet har plats under alla veckor',
  crowded_out: (count) => `platserna vid ${units(count)} behövdes av andra`,
};

export const reports = {
  download: {
    title: 'Exportera omgången',
    lead: 'Samma uppgifter som filen innehåller. Kontrollera här, skriv ut eller hämta filen.',
    xlsx: 'Hämta Excelfil',
    csv: 'Hämta placeringarna som CSV',
    rows: (count: string) => counted(count, 'rad', 'rader'),
    noRows: 'Inga rader.',
  },
  roundExport: {
    title: (round: string) => `Placeringar: ${round}`,
    sheets: {
      placements: 'Placeringar',
      units: 'Enheter per vecka',
      unplaced: 'Ej placerade',
      volumes: 'VFU-veckor och VFU-platser',
      about: 'Om rapporten',
    },
    total: 'Summa',
    yes: 'Ja',
    no: 'Nej',
    headings: {
      learner: 'Lärande',
      cohort: 'Kull',
      course: 'Kurs',
      period: 'Period',
      unit: 'Enhet',
      town: 'Ort',
      sector: 'Verksamhetsområde',
      fromWeek: 'Från vecka',
      toWeek: 'Till vecka',
      firstDay: 'Första dag',
      lastDay: 'Sista dag',
      weeks: 'Veckor',
      supervisors: 'Handledare',
      state: 'Status',
      endedEarly: 'Slutar i förtid',
      wish: 'Önskemål nr',
      education: 'Utbildningsansvar',
      employer: 'Arbetsgivaransvar',
      owner: 'Enhetens huvudman',
      financing: 'Finansiering',
      locked: 'Låst',
      hsaId: 'HSA-id',
      placementId: 'Placeringens id',
      learnerId: 'Den lärandes id',
      unitId: 'Enhetens id',
      periodId: 'Periodens id',
      measure: 'Uppgift',
      firstWish: 'Förstahandsönskemål',
      reasons: 'Vad som hindrar',
      ownerGroup: 'Huvudmannens typ',
      form: 'Utbildningsform',
      term: 'Termin',
      practiceWeeks: 'VFU-veckor',
      practicePlaces: 'VFU-platser',
      plannedWeeks: 'VFU-veckor, ej beslutade',
      plannedPlaces: 'VFU-platser, ej beslutade',
      about: 'Uppgift',
      value: 'Innehåll',
    },
    protectedLearner: (code: string) => `Skyddad student ${code}`,
    placeWithoutName: 'Plats utan namn',
    measures: {
      places: 'Platser',
      usedByRound: 'Används av omgången',
      usedByOthers: 'Används av andra',
      free: 'Lediga',
    },
    ownerGroups: { region: 'Region', municipality: 'Kommun', private: 'Privat', other: 'Övrig' },
    reason: (code: string, count: number, attest: string | null) => {
      const reason = reasons[code]?.(count) ?? code;
      const name = attest === null ? undefined : attestNames[attest];
      return name === undefined ? reason : `${reason}: ${name.toLowerCase()}`;
    },
    noReasonKnown: 'Inget förslag har räknats fram för den här perioden',
    noEmployer: 'Ingen (student)',
    about: {
      report: 'Rapport',
      round: 'Omgång',
      programme: 'Utbildning',
      term: 'Termin',
      roundState: 'Omgångens status',
      selection: 'Urval',
      selectionText: (round: string) => `Alla placeringar i omgången ${round}, även avböjda, avbrutna och inställda`,
      at: 'Uppgifterna gällde',
      by: 'Framtagen av',
      version: 'Programversion',
      learners: 'Lärande i omgången',
      placements: 'Antal placeringar',
      placementWeeks: 'Antal placeringsveckor',
      unplaced: 'Antal utan plats',
      proposal: 'Hinder enligt förslag från',
      noProposal: 'Inget förslag har räknats fram',
      definitions: 'Så räknas det',
      definitionWeeks:
        'VFU-veckor är det sammanlagda antalet veckor, räknade som heltid, för alla studenter som har en plats (Socialstyrelsens definition för statsbidraget). Placeringar ligger i hela veckor och räknas som heltid.',
      definitionPlaces: 'VFU-platser är det sammanlagda antalet platser, det vill säga placeringar med namn.',
      definitionPlanned:
        'Ej beslutade är föreslagna och preliminära. Avböjda, återlämnade, avbrutna, flyttade och inställda placeringar räknas till och med sin sista vecka, och inte alls om de slutade före den första. Den som fortsätter på en annan enhet har en plats, där den började.',
      definitionTerm:
        'En vecka hör till den termin där dess måndag ligger. En plats hör till den termin där den börjar.',
      definitionUnits:
        'Enheter per vecka visar platser för alla utbildningsformer tillsammans. Används av andra är andra omgångars placeringar vid samma enhet.',
      definitionDates: 'Veckor är ISO-veckor. Första dag är måndag i första veckan, sista dag är söndag i sista.',
      protection: 'Skyddade personuppgifter',
      protectionText:
        'Den som har skyddade personuppgifter visas som Skyddad student med en kod, utan namn och kontaktuppgifter, för alla som inte är särskilt behöriga. Filen ska hanteras därefter.',
      formulas: 'Apostrof först i en cell',
      formulasText:
        'Text som ett kalkylprogram kunde ta för en formel har en apostrof först. Innehållet är annars oförändrat.',
    },
  },
  pages: reportPages,
  placementStatistics,
  supervision,
  survey,
};
