import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { ANSWER_DAYS } from '#app/domain/surveys/wave-form.ts';
import { endedPlacements } from './survey-book.ts';
import type { SurveyBook, SurveySources } from './survey-book.ts';
import { termLabel } from './terms.ts';
import { ownUnit } from './survey-answers.ts';

const WAVE = 'wave-capacity';
const RATE = 0.6;
const HELP = [
  'En huvudhandledare med tid avsatt för alla som är här samtidigt.',
  'Besked om höstens studenter före semestern.',
  'Fler handledare som har gått steg 1.',
] as const;
const PLANS = [
  'Pröva lärande i par på två avdelningar.',
  'Ett eget rum för reflektion.',
  'Att alla får introduktion första dagen.',
] as const;

/** Units that have answered for themselves, under their names. */
export function capacityWaveOf(book: SurveyBook, sources: SurveySources): void {
  const { terms, random } = sources;
  const chance = random.fork(WAVE);
  const weeks = termWeeks(terms.code(-1));
  const ended = endedPlacements(sources, weeks.from, weeks.to);
  const received = Map.groupBy(ended, (placement) => ownUnit(placement));
  const units = [...received.keys()].sort();
  const answered = units.filter(() => chance.chance(RATE));
  const end = sundayOf(weeks.to);
  book.waves.push({
    ...{ id: WAVE, name: `Kapacitetsdialog ${termLabel(terms.code(-1))}`, state: 'closed', programmeId: null },
    ...{ instrumentVersionId: 'capacity-dialogue@1', thresholds: LOWEST_THRESHOLDS, notInvited: {} },
    ...{ endedFrom: mondayOf(weeks.from), endedTo: end, opensOn: end, closesOn: addDays(end, ANSWER_DAYS) },
    ...{ invited: units.length, answered: answered.length },
  });
  for (const [index, unitId] of chance.shuffle(answered).entries()) {
    const values = saidOf(received.get(unitId)?.length ?? 1, chance);
    const id = `${WAVE}-${String(index).padStart(5, '0')}`;
    book.answers.push({ id, waveId: WAVE, programmeId: null, unitId, values });
  }
}

/** Of a unit that has had so many in a term. */
function saidOf(placements: number, chance: Random): AnswerValues {
  const atOnce = Math.max(1, Math.round(placements / 2)) + Math.floor(chance.next() * 3);
  const compared = chance.pick(['more', 'same', 'same', 'fewer'] as const);
  const couldMore = chance.chance(0.5);
  const isClosed = chance.chance(0.3);
  return {
    at_once: atOnce,
    compared,
    why_fewer: compared === 'fewer' ? [chance.pick(['supervisors', 'rebuilding', 'summer'] as const)] : null,
    more_with_help: couldMore ? 'yes' : 'no',
    which_help: couldMore ? chance.pick(HELP) : null,
    supervisors: atOnce + Math.floor(chance.next() * 6),
    model: chance.pick(['one_to_one', 'one_to_one', 'peers', 'student_room'] as const),
    closed_weeks: isClosed ? 'yes' : 'no',
    which_weeks: isClosed ? 'v. 27-31' : null,
    rooms: 2 + Math.floor(chance.next() * 4),
    planned: 1 + Math.floor(chance.next() * 4),
    contact: 3 + Math.floor(chance.next() * 3),
    next_year: chance.chance(0.4) ? chance.pick(PLANS) : null,
  };
}
