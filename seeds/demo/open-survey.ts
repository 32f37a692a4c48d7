import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { addWeeks, mondayOf, sundayOf, weekOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import { ANSWER_DAYS } from '#app/domain/surveys/wave-form.ts';
import type { OpenSurvey } from './open-letters.ts';
import { programmeOf } from './population.ts';
import { answerOf, ownUnit } from './survey-answers.ts';
import { endedPlacements } from './survey-book.ts';
import type { SurveyBook, SurveySources } from './survey-book.ts';
import { termLabel } from './terms.ts';

const FORMS: readonly PlacementForm[] = ['vfu_advanced', 'medical_student', 'apl', 'lia'];
/** As many as make it worth asking. */
const ENOUGH = 30;
const MOST_WEEKS = 26;
const DAYS_OPEN = 4;
const RATE = 0.36;

/** A wave that is open today, of the latest placements of some forms that have ended; null when too few have. */
export function openWaveOf(
  book: SurveyBook,
  sources: SurveySources,
  instrument: { id: string; definition: InstrumentDefinition },
  effects: ReadonlyMap<string, number>,
): OpenSurvey | null {
  const { terms, units, random } = sources;
  const chance = random.fork('open');
  const id = 'wave-open';
  const weeks = latestWeeks(sources);
  const { invitations, notInvited } = invite(askedOf(sources, weeks), LOWEST_THRESHOLDS.mean);
  if (invitations.length < LOWEST_THRESHOLDS.mean) return null;
  const paths = new Map(units.map((unit) => [unit.id, unit]));
  const answered = chance.shuffle(invitations).filter(() => chance.chance(RATE));
  const hasAnswered = new Set(answered);
  const wave: OpenSurvey['wave'] = {
    ...{ id, name: `Lärandemiljö ${termLabel(terms.code(0))}, pågående`, state: 'open', programmeId: null },
    audience: { ...EVERYBODY, forms: FORMS },
    ...{ instrumentVersionId: instrument.id, thresholds: LOWEST_THRESHOLDS, notInvited },
    ...{ endedFrom: mondayOf(weeks.from), endedTo: sundayOf(weeks.to), invited: invitations.length },
    ...{ opensOn: addDays(terms.today, -DAYS_OPEN), closesOn: addDays(terms.today, ANSWER_DAYS - DAYS_OPEN) },
  };
  book.waves.push(wave);
  const asked = chance.shuffle(invitations).map((one) => ({ ...one, answered: hasAnswered.has(one) }));
  const answers = chance
    .shuffle(answered)
    .map((one) => answerOf(one, instrument.definition, paths, effects.get(ownUnit(one.placement)) ?? 0, chance));
  return { wave, definition: instrument.definition, asked, answers };
}

/** Back from last week until enough can be asked. */
function latestWeeks(sources: SurveySources): { from: IsoWeek; to: IsoWeek } {
  const to = addWeeks(weekOf(sources.terms.today), -1);
  for (let back = 3; back < MOST_WEEKS; back += 1) {
    const weeks = { from: addWeeks(to, -back), to };
    if (askedOf(sources, weeks).length >= ENOUGH) return weeks;
  }
  return { from: addWeeks(to, -MOST_WEEKS), to };
}

function askedOf(sources: SurveySources, { from, to }: { from: IsoWeek; to: IsoWeek }) {
  return endedPlacements(sources, from, to).filter(({ programmeId }) => FORMS.includes(programmeOf(programmeId).form));
}
