import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import type { surveyComments } from '#db/schema/surveys.ts';
import { learningEnvironmentInWords } from '../reference/instruments/learning-environment.ts';
import { answerOf, ownUnit } from './survey-answers.ts';
import { endedPlacements, keepClosedWave } from './survey-book.ts';
import type { SurveyBook, SurveySources } from './survey-book.ts';
import { termLabel } from './terms.ts';

const WAVE = 'wave-words';
const PROGRAMME = 'ssk-hh-halmstad';
const RATE = 0.58;
const WRITES = 0.7;

const GOOD = [
  'Handledaren tog sig tid att förklara.',
  'Jag fick återkoppling efter varje pass.',
  'Bra introduktion första dagen, allt var förberett.',
  'Jag kände mig som en del av arbetslaget.',
  'Jag fick prova på många moment själv.',
  'Personalen var vänlig och svarade på frågor.',
  'Samma handledare nästan hela tiden, det var tryggt.',
  'Bra schema som gick att planera efter.',
] as const;
const CHANGE = [
  'Det var stressigt och ont om tid för handledning.',
  'Jag hade olika handledare varje pass.',
  'Inloggningen till journalsystemet fungerade inte förrän andra veckan.',
  'Handledarna kände inte till lärandemålen.',
  'Mer återkoppling hade hjälpt mig.',
  'Det saknades skåp och plats i omklädningsrummet.',
  'Resan tog över en timme åt varje håll.',
  'Introduktionen kom först efter några dagar.',
] as const;
/** With what a moderator is to find: names and numbers of people who do not exist. */
const TELLING = [
  'Handledaren Fatme var den bästa jag har haft.',
  'Ring mig på 070-174 06 05 om ni vill veta mer.',
  'Skriv gärna till student@demo.example.',
] as const;

/** A wave among the nurses of one school that asks for own words too: most have been reviewed, some wait. */
export function wordsWaveOf(book: SurveyBook, sources: SurveySources, effects: ReadonlyMap<string, number>): void {
  const { terms, units, random } = sources;
  const definition = instrumentDefinition.parse(learningEnvironmentInWords);
  const chance = random.fork(WAVE);
  const weeks = termWeeks(terms.code(-1));
  const ended = endedPlacements(sources, weeks.from, weeks.to).filter(({ programmeId }) => programmeId === PROGRAMME);
  const asked = invite(ended, LOWEST_THRESHOLDS.mean);
  const paths = new Map(units.map((unit) => [unit.id, unit]));
  const answers = chance
    .shuffle(asked.invitations)
    .filter(() => chance.chance(RATE))
    .map((one) => answerOf(one, definition, paths, (effects.get(ownUnit(one.placement)) ?? 0) + 0.2, chance));
  keepClosedWave(book, {
    ...{ id: WAVE, name: `Med egna ord ${termLabel(terms.code(-1))}`, programmeId: PROGRAMME, weeks, asked, answers },
    instrument: { id: 'learning-environment@2', definition },
  });
  for (const [itemId, texts] of [
    ['was_good', GOOD],
    ['should_change', CHANGE],
  ] as const) {
    const writers = chance.shuffle(answers).filter(() => chance.chance(WRITES));
    writers.forEach(({ bucket: { unitId } }, index) => {
      const id = `${WAVE}-${itemId}-${String(index).padStart(4, '0')}`;
      book.comments.push({ ...{ id, waveId: WAVE, itemId, unitId }, ...settled(texts, index, chance) });
    });
  }
}

function settled(
  texts: readonly string[],
  index: number,
  chance: Random,
): Pick<typeof surveyComments.$inferInsert, 'text' | 'state'> {
  const first = chance.pick(texts);
  const second = chance.pick(texts);
  const text = chance.chance(0.4) && first !== second ? `${first} ${second}` : first;
  if (index % 12 === 5) return { text: `${text} ${chance.pick(TELLING)}`, state: 'waiting' };
  return { text, state: chance.chance(0.15) ? 'waiting' : chance.chance(0.05) ? 'hidden' : 'shown' };
}
