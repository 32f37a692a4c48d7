import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import { generalService } from '../reference/instruments/doctors-foundation.ts';
import { specialistTraining } from '../reference/instruments/specialist-training.ts';
import { programmeOf } from './population.ts';
import { answerOf, ownUnit } from './survey-answers.ts';
import { endedPlacements, keepClosedWave } from './survey-book.ts';
import type { SurveyBook, SurveySources } from './survey-book.ts';
import { termLabel } from './terms.ts';

interface YearlyWave {
  form: PlacementForm;
  /** What it is called before its year. */
  name: string;
  instrument: { id: string; source: InstrumentSource };
  rate: number;
}

const WAVES: readonly YearlyWave[] = [
  { form: 'st', name: 'ST', instrument: { id: 'specialist-training@1', source: specialistTraining }, rate: 0.57 },
  { form: 'at', name: 'AT', instrument: { id: 'general-service@1', source: generalService }, rate: 0.52 },
];

/** What doctors in training say of their last academic year, each form in its own instrument; no term cuts a placement. */
export function yearlyWavesOf(book: SurveyBook, sources: SurveySources, effects: ReadonlyMap<string, number>): void {
  const { terms, units, random } = sources;
  const [first, last] = [terms.code(-2), terms.code(-1)];
  const weeks = { from: termWeeks(first).from, to: termWeeks(last).to };
  const ended = endedPlacements(sources, weeks.from, weeks.to);
  const paths = new Map(units.map((unit) => [unit.id, unit]));
  for (const { form, name, instrument, rate } of WAVES) {
    const id = `wave-yearly-${form}`;
    const chance = random.fork(id);
    const definition = instrumentDefinition.parse(instrument.source);
    const ofForm = ended.filter(({ programmeId }) => programmeOf(programmeId).form === form);
    const asked = invite(ofForm, LOWEST_THRESHOLDS.mean);
    const answers = chance
      .shuffle(asked.invitations)
      .filter(() => chance.chance(rate))
      .map((one) => answerOf(one, definition, paths, effects.get(ownUnit(one.placement)) ?? 0, chance));
    keepClosedWave(book, {
      ...{ id, name: `${name} ${termLabel(first)}-${termLabel(last)}`, programmeId: null, weeks, asked, answers },
      audience: { ...EVERYBODY, moment: 'during', forms: [form] },
      instrument: { id: instrument.id, definition },
    });
  }
}
