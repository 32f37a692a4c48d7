import type { Params } from '#app/domain/shared/result.ts';

/** Known journeys: bringing them in, the page of a unit, and how they are told beside estimates. */
export const journeys = {
  kind: 'Restider',
  about:
    'Hur lång tid resan tar från ort eller postnummer till enhet, som rader eller som matris. Går före uppskattningen.',
  fields: {
    origin: 'Från',
    minutes: 'Restid i minuter',
    mode: 'Färdsätt',
    '@unit': 'Restid till enheten',
    '@origin': 'Restid från orten',
  },
  expects: {
    expects_origin: 'en ort i registret eller två till fem siffror av ett postnummer, till exempel 302 eller 302 33',
    expects_minutes: 'minuter enkel väg, till exempel 45, eller nej om det inte går att komma fram i tid',
    expects_mode: 'kollektivtrafik eller bil',
  },
  issues: {
    origin_unknown: (p: Params) => `Orten "${p.found}" finns inte i registret. Skriv postnumret i stället.`,
    mode_unknown: (p: Params) => `"${p.found}" är inget färdsätt.`,
    journey_too_long: (p: Params) => `${p.found} minuter är orimligt långt. Längst är ${p.longest} minuter enkel väg.`,
    journey_without_road: (p: Params) =>
      `"${p.found}" går inte att säga om en resa med bil. Skriv hur många minuter den tar.`,
    journey_twice: (p: Params) => `Samma resa har en annan tid på rad ${p.otherRow}.`,
  },
  modes: { public_transport: 'Kollektivtrafik', car: 'Bil' },
  /** Of a journey that is shown among estimated ones. */
  stated: 'känd',
  cannot: 'går inte att nå i tid',
  preview: {
    heading: 'Resa',
    told: (from: string, mode: string, minutes: string) => `Från ${from}, ${mode.toLowerCase()}: ${minutes}`,
  },
  page: {
    tab: 'Restider',
    title: 'Kända restider hit',
    lead: 'Enkel väg. Kollektivtrafik räknas till början av ett arbetspass. Restider som inte står här är uppskattade efter avståndet. En tid för sjukhuset gäller allt som hör till det, om enheten inte har en egen.',
    none: { title: 'Inga kända restider', text: 'Resorna hit är uppskattade efter avståndet.' },
    caption: 'Kända restider till enheten',
    to: 'Till',
    remove: 'Ta bort',
    removeNamed: (from: string, mode: string) => `Ta bort: från ${from}, ${mode.toLowerCase()}`,
    addTitle: 'Lägg till en restid',
    originHint: 'En ort, eller de första siffrorna i ett postnummer: 302 eller 302 33.',
    minutesHint: 'Minuter enkel väg. Skriv nej om det inte går att komma fram i tid.',
    add: 'Spara restiden',
    many: 'Läs in många från en fil',
  },
  fieldErrors: {
    origin_unknown: 'Orten finns inte i registret. Skriv de första siffrorna i postnumret i stället.',
    number_empty: 'Skriv hur många minuter resan tar, eller nej.',
    number_unreadable: 'Skriv restiden som minuter, till exempel 45, eller nej.',
    number_not_whole: 'Skriv restiden i hela minuter.',
    number_negative: 'Restiden kan inte vara mindre än noll.',
    journey_too_long: 'Restiden är orimligt lång. Längst är 360 minuter enkel väg.',
    journey_without_road: 'Skriv hur många minuter det tar med bil.',
  },
};
