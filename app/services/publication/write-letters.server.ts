import type { LearnerLetter, PublicationPlan, UnitLetter, Untold } from '#app/domain/placements/publication.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { NewMessage } from '#db/queries/outbox.ts';

export interface LetterFrame {
  publicationId: string;
  roundName: string;
  /** Address of the product, for the link; the letter holds nothing that needs protection. */
  origin: string;
}

/** The letters of a publication. The key makes each unique to its receiver: it is queued once, however often it is asked for. */
export function writeLetters<T extends Untold>(plan: PublicationPlan<T>, frame: LetterFrame): NewMessage[] {
  return [
    ...plan.learners.map((letter) => learnerLetter(letter, frame)),
    ...plan.units.map((letter) => unitLetter(letter, frame)),
  ];
}

function learnerLetter<T extends Untold>(
  { person, email, placements }: LearnerLetter<T>,
  frame: LetterFrame,
): NewMessage {
  const { letters } = textsFor(person.language).rounds;
  const { weeks } = formatterFor(person.language);
  const lines = placements.map(({ placement, unit }) =>
    letters.placementLine(
      weeks(placement.fromWeek, placement.toWeek),
      unit.name,
      [unit.address, unit.town].filter(Boolean).join(', '),
    ),
  );
  return {
    dedupeKey: `publication:${frame.publicationId}:person:${person.id}`,
    personId: person.id,
    recipient: email,
    subject: letters.learnerSubject(frame.roundName),
    body: letters.learnerBody(person.givenName, lines.join('\n'), `${frame.origin}/mitt-schema`),
  };
}

function unitLetter(letter: UnitLetter, frame: LetterFrame): NewMessage {
  const { letters } = textsFor('sv').rounds;
  const { weeks } = formatterFor('sv');
  const span = weeks(letter.fromWeek, letter.toWeek);
  return {
    dedupeKey: `publication:${frame.publicationId}:unit:${letter.unitId}`,
    personId: null,
    recipient: letter.email,
    subject: letters.unitSubject(letter.unitName, frame.roundName),
    body: letters.unitBody(letter.unitName, letter.learners, span, `${frame.origin}/enheter/${letter.unitId}/schema`),
  };
}
