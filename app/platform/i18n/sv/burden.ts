import { counted } from '../primitives.ts';

/** A learner's account of what she has carried more than others. */
export const burden = {
  title: 'Belastning från tidigare terminer',
  ownTitle: 'Din belastning',
  ownLead:
    'Den som har haft längre resor eller fått mindre av sina önskemål än andra går före nästa gång. Här ser du vad som räknas, varifrån det kommer och vad det ger.',
  lead: 'Den som har burit mer än andra väger tyngre nästa gång: resor, uppfyllda önskemål och sena ändringar, omgång för omgång.',
  now: (points: string, term: string) => `I en omgång ${term} räknas ${counted(points, 'poäng', 'poäng')}.`,
  nothingNow: (term: string) => `I en omgång ${term} räknas ingenting.`,
  gives: (percent: string) =>
    `Det som placeringarna kostar väger då ${percent} mer, så att lindrigare placeringar går före.`,
  rules: (most: string, decay: string) =>
    `Högst ${most} poäng räknas. Varje termin efter den närmaste räknas ${decay} mindre. En omgång kan ha andra gränser.`,
  caption: 'Det som räknas, det senaste först',
  entry: (points: string, worth: string) => `${points} poäng, ger nu ${worth}`,
  kinds: {
    opening: 'Från tiden innan kontot fanns',
    round: 'Så blev placeringarna när de publicerades',
    correction: 'Rättat när omgången avslutades',
    short_notice: 'Ändringar med kort varsel',
  },
  journeys: (minutes: string, mean: string) => `Resa i snitt ${minutes} minuter enkel väg, omgångens snitt ${mean}.`,
  wishes: (steps: string, mean: string) => `I snitt ${steps} steg från förstahandsvalet, omgångens snitt ${mean}.`,
  measures: (minutes: string, steps: string) =>
    `En poäng är ${minutes} minuter eller ${steps} steg mer än snittet; det ena vägs mot det andra.`,
  changes: (count: string, points: string) =>
    `${counted(count, 'ändring', 'ändringar')} med under 14 dagars varsel, ${points} poäng var.`,
  none: 'Inget är antecknat.',
  heading: 'Belastning',
  headingPoints: (points: string) => `${points} poäng`,
};
