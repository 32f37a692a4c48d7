import { isTold } from '#app/domain/placements/schedule.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { ClosedWave } from '#app/domain/quality/pooled-results.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import type { EndedPlacement } from '#app/domain/surveys/invite.ts';
import { thresholdsFor } from '#app/domain/surveys/respondents.ts';
import { supervisors } from '../reference/instruments/supervisors.ts';
import { answerOf, ownUnit } from './survey-answers.ts';
import { keepClosedWave, keepPools } from './survey-book.ts';
import type { SurveyBook, SurveySources } from './survey-book.ts';
import { termLabel } from './terms.ts';

const WAVES = [
  { id: 'wave-supervisors-1', term: -2, rate: 0.52, shift: -0.2 },
  { id: 'wave-supervisors-2', term: -1, rate: 0.44, shift: 0.1 },
] as const;

/** What supervisors say of their conditions, two terms running. */
export function supervisorWavesOf(
  book: SurveyBook,
  sources: SurveySources,
  effects: ReadonlyMap<string, number>,
): void {
  const instrument = { id: 'supervisors@1', definition: instrumentDefinition.parse(supervisors) };
  const thresholds = thresholdsFor('supervisors', LOWEST_THRESHOLDS);
  const paths = new Map(sources.units.map((unit) => [unit.id, unit]));
  const closed: ClosedWave[] = [];
  for (const { id, term, rate, shift } of WAVES) {
    const chance = sources.random.fork(id);
    const weeks = termWeeks(sources.terms.code(term));
    const asked = invite(supervising(sources, weeks), thresholds.mean);
    const answers = chance
      .shuffle(asked.invitations)
      .filter(() => chance.chance(rate))
      .map((one) => {
        const effect = (effects.get(ownUnit(one.placement)) ?? 0) + shift;
        return answerOf(one, instrument.definition, paths, effect, chance);
      });
    const name = `Handledare ${termLabel(sources.terms.code(term))}`;
    const wave = { id, name, programmeId: null, weeks, instrument, asked, answers, thresholds };
    closed.push({ id, answers, releases: keepClosedWave(book, wave) });
    keepPools(book, instrument.definition, closed, thresholds);
  }
}

/** Placements that ended in the weeks, once for each supervisor; an answer will not tell of which programme. */
function supervising({ placements, namings, units, staff }: SurveySources, { from, to }: WeekRange): EndedPlacement[] {
  const people = new Map(staff.persons.map((person) => [person.id, person]));
  const personOf = new Map(staff.supervisors.map(({ id, personId }) => [id, people.get(personId)]));
  const places = new Map(units.map((unit) => [unit.id, unit]));
  const ended = new Map(
    placements
      .filter(({ toWeek, state }) => toWeek >= from && toWeek <= to && isTold(state))
      .map((placement) => [placement.id, placement]),
  );
  return namings.flatMap(({ placementId, supervisorId }): EndedPlacement[] => {
    const placement = ended.get(placementId);
    const person = personOf.get(supervisorId);
    const unit = places.get(placement?.unitId ?? '');
    if (!placement || !person || !unit) return [];
    const { id: personId, givenName, email = null, protectedIdentity = null } = person;
    return [
      {
        ...{ personId, givenName, email, protectedIdentity, language: 'sv', programmeId: null },
        ...{ unitName: unit.name, unitPath: unit.path, toWeek: placement.toWeek },
      },
    ];
  });
}
