import type { LearnerLetter, PublicationPlan, UnitLetter, Untold } from '#app/domain/placements/publication.ts';
import { isEnded } from '#app/domain/placements/schedule.ts';
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
function newsOf({ placements, ended, shortened }: News): 'ready' | 'changed' | 'ended' | 'leaving' {
  if (ended + shortened === 0) return 'ready';
  if (placements > 0 || (ended > 0 && shortened > 0)) return 'changed';
  return ended > 0 ? 'ended' : 'leaving';
}

interface News {
  placements: number;
  ended: number;
  shortened: number;
}

function learnerLetter<T extends Untold>(
  { person, email, placements, ended, shortened, open }: LearnerLetter<T>,
  frame: LetterFrame,
): NewMessage {
  const texts = textsFor(person.language);
  const { letters } = texts.rounds;
  const format = formatterFor(person.language);
  const lineOf = lineWriter(texts, format);
  const counts = { placements: placements.length, ended: ended.length, shortened: shortened.length };
  const news = letters.learner[newsOf(counts)];
  const sections = [
    ...(ended.length > 0 ? [letters.noLonger, ended.map(lineOf).join('\n')] : []),
    ...(shortened.length > 0 ? [letters.shortened, shortened.map(lineOf).join('\n')] : []),
    ...(ended.length + shortened.length > 0 && placements.length > 0 ? [letters.instead] : []),
    ...(placements.length > 0 ? [placements.map(lineOf).join('\n')] : []),
    ...(open.length > 0 ? [letters.open(format.list(open.map(({ from, to }) => format.weeks(from, to))))] : []),
  ];
  return {
    dedupeKey: `publication:${frame.publicationId}:person:${person.id}`,
    personId: person.id,
    recipient: email,
    subject: news.subject(frame.roundName),
    body: letters.learnerBody(person.givenName, [news.lead, ...sections].join('\n\n'), `${frame.origin}/mitt-schema`),
  };
}

function lineWriter({ rounds, vocabulary }: Texts, { weeks }: Formatter) {
  return ({ placement, unit }: Untold): string => {
    const place = [unit.address, unit.town].filter(Boolean).join(', ');
    const line = rounds.letters.placementLine(weeks(placement.fromWeek, placement.toWeek), unit.name, place);
    const { state, noticeDue, endedBy, toldTo, fromWeek } = placement;
    const ending = noticeDue ? (endedBy ?? state) : null;
    const notes = [
      ...(ending && ending !== 'moved' ? [vocabulary.placementStates[ending].toLowerCase()] : []),
      ...(noticeDue && toldTo && !isEnded(state) ? [rounds.letters.before(weeks(fromWeek, toldTo))] : []),
    ];
    return notes.length > 0 ? `${line} (${notes.join(', ')})` : line;
  };
}

function unitLetter(letter: UnitLetter, frame: LetterFrame) {
  const { unitId, unitName, email, learners, ended, leaving, fromWeek, toWeek } = letter;
  const { letters } = textsFor('sv').rounds;
  const { weeks } = formatterFor('sv');
  const news = newsOf({ placements: learners, ended, shortened: leaving });
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
