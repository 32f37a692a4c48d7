import type { LearnerLetter, PublicationPlan, UnitLetter, Untold } from '#app/domain/placements/publication.ts';
import { formatterFor, type Formatter } from '#app/platform/i18n/format.ts';
import { textsFor, type Texts } from '#app/platform/i18n/index.ts';
import type { NewMessage } from '#db/queries/outbox.ts';

export interface LetterFrame {
  publicationId: string;
  roundName: string;
  /** Address of the product, for the link; the letter holds nothing that needs protection. */
  origin: string;
}

/** The letters of a publication. The key makes each unique to its receiver: it is queued once, however often it is asked for. */
export function writeLetters<T extends Untold>(
  plan: Pick<PublicationPlan<T>, 'learners' | 'units'>,
  frame: LetterFrame,
): NewMessage[] {
  return [
    ...plan.learners.map((letter) => learnerLetter(letter, frame)),
    ...plan.units.map((letter) => unitLetter(letter, frame)),
  ];
}

/** What a letter is about: a placement that is new, one that has taken another's place, or one that has ended. */
function newsOf(placements: number, ended: number): 'ready' | 'changed' | 'ended' {
  if (ended === 0) return 'ready';
  return placements === 0 ? 'ended' : 'changed';
}

function learnerLetter<T extends Untold>(
  { person, email, placements, ended }: LearnerLetter<T>,
  frame: LetterFrame,
): NewMessage {
  const texts = textsFor(person.language);
  const { letters } = texts.rounds;
  const lineOf = lineWriter(texts, formatterFor(person.language));
  const news = letters.learner[newsOf(placements.length, ended.length)];
  const sections = [
    ...(ended.length > 0 ? [letters.noLonger, ended.map(lineOf).join('\n')] : []),
    ...(ended.length > 0 && placements.length > 0 ? [letters.instead] : []),
    ...(placements.length > 0 ? [placements.map(lineOf).join('\n')] : []),
  ];
  return {
    dedupeKey: `publication:${frame.publicationId}:person:${person.id}`,
    personId: person.id,
    recipient: email,
    subject: news.subject(frame.roundName),
    body: letters.learnerBody(person.givenName, [news.lead, ...sections].join('\n\n'), `${frame.origin}/mitt-schema`),
  };
}

function lineWriter({ rounds, vocabulary }: Texts, { weeks, weekShort }: Formatter) {
  return ({ placement, unit }: Untold): string => {
    const place = [unit.address, unit.town].filter(Boolean).join(', ');
    const line = rounds.letters.placementLine(weeks(placement.fromWeek, placement.toWeek), unit.name, place);
    const { state, noticeDue, heldTo } = placement;
    if (!noticeDue) return line;
    const notes = [
      ...(state === 'moved' ? [] : [vocabulary.placementStates[state].toLowerCase()]),
      ...(heldTo ? [rounds.letters.until(weekShort(heldTo))] : []),
    ];
    return notes.length > 0 ? `${line} (${notes.join(', ')})` : line;
  };
}

/** What a letter to a unit is about: nobody comes who was to, somebody leaves early, or something else too. */
function unitNewsOf({ learners, ended, leaving }: UnitLetter): 'ready' | 'changed' | 'ended' | 'leaving' {
  if (leaving === 0) return newsOf(learners, ended);
  return learners + ended === 0 ? 'leaving' : 'changed';
}

function unitLetter(letter: UnitLetter, frame: LetterFrame) {
  const { unitId, unitName, email, learners, ended, leaving, fromWeek, toWeek } = letter;
  const { letters } = textsFor('sv').rounds;
  const { weeks } = formatterFor('sv');
  const news = unitNewsOf(letter);
  const counts = [
    ...(ended > 0 ? [letters.unitEnded(ended)] : []),
    ...(leaving > 0 ? [letters.unitLeaving(leaving)] : []),
    ...(learners > 0 ? [news === 'ready' ? letters.unitComing(learners) : letters.unitNew(learners)] : []),
  ];
  return {
    dedupeKey: `publication:${frame.publicationId}:unit:${unitId}`,
    personId: null,
    recipient: email,
    subject: letters.unitSubject[news](unitName, frame.roundName),
    body: letters.unitBody(
      letters.unitFrame(unitName, weeks(fromWeek, toWeek)),
      counts.join('\n'),
      `${frame.origin}/enheter/${unitId}/schema`,
    ),
  };
}
