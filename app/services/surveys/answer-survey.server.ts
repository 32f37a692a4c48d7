import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { partsOfAnswer } from '#app/domain/surveys/branching.ts';
import { unsentAnswers } from '#app/domain/surveys/unsent-answers.ts';
import type { UnsentAnswer } from '#app/domain/surveys/unsent-answers.ts';
import { hashToken } from '#app/platform/secrets.ts';
import type { Vault } from '#app/platform/secrets.ts';
import type { Database, Queries } from '#db/database.ts';
import { forgetMessages } from '#db/queries/outbox.ts';
import { findInstrumentVersion } from '#db/queries/instruments.ts';
import { insertNamedAnswer, insertSealedAnswer } from '#db/queries/survey-answers.ts';
import { findInvitation } from '#db/queries/survey-invitations.ts';
import { listUnitPlaces } from '#db/queries/surveys.ts';
import { hasAnswered } from './answered-mark.ts';
import { markAnswered } from './invited.server.ts';
import { passingKey } from './letter-key.ts';
import { sealAnswer } from './sealed-answer.ts';

/** Whoever holds the link reads what is asked; nobody is signed in, and nothing of who asks is kept. */
export interface LinkReader {
  db: Pick<Database, 'read'>;
  vault: Vault;
  now: Date;
}

/** She answers as well. */
export interface Respondent extends LinkReader {
  db: Database;
}

/**
 * The questionnaire behind a link, and whether it may still be answered.
 * @throws Fault not_found when the link leads nowhere, also when the wave has closed and been severed from who was asked.
 */
export async function readQuestionnaire({ db, vault, now }: LinkReader, token: string) {
  const { wave, instrument, invitation } = await invitationOf(db.read, token);
  const { respondents } = instrument;
  const places = isNamed(respondents) ? await listUnitPlaces(db.read) : [];
  const isOver = wave.state === 'closed' || wave.closesOn < isoDate(now);
  return {
    versionId: instrument.id,
    definition: instrument.definition,
    closesOn: wave.closesOn,
    thresholds: wave.thresholds,
    respondents,
    /** The unit that is answered for, under its name. */
    unit: places.find(({ id }) => id === invitation.unitId)?.name ?? null,
    standing: hasAnswered(vault, invitation) ? ('answered' as const) : isOver ? ('over' as const) : ('open' as const),
  };
}

/**
 * Takes the answer, once for each link. Until the wave closes a person's stands sealed; then what she says in own words is
 * parted from the rest.
 * @throws Fault conflict already_answered or wave_closed; nothing is kept then.
 */
export async function submitAnswer({ db, vault, now }: Respondent, token: string, values: AnswerValues): Promise<void> {
  await db.write(async (tx) => {
    const { wave, instrument, invitation } = await invitationOf(tx, token);
    if (hasAnswered(vault, invitation)) throw new Fault('conflict', 'already_answered');
    if (wave.state === 'closed' || wave.closesOn < isoDate(now)) throw new Fault('conflict', 'wave_closed');
    await markAnswered(tx, vault, invitation, wave);
    const { programmeId, unitId } = invitation;
    if (isNamed(instrument.respondents)) await insertNamedAnswer(tx, invitation, values);
    else {
      const answer = { programmeId, unitId, ...partsOfAnswer(instrument.definition, values) };
      await insertSealedAnswer(tx, wave.id, sealAnswer(vault, { wave, instrument }, answer));
    }
    // Her invitation stays as everybody's does: what she is yet to be sent goes.
    await forgetMessages(tx, passingKey(wave.id, invitation.personId, ''), 'unsent');
  });
}

/**
 * What was answered too late or a second time, with the questions; nothing is kept of it. `versionId` is what the form
 * says that it asked: a closed wave is severed from its links, and cannot tell.
 */
export async function readUnsent(
  { db }: Pick<LinkReader, 'db'>,
  versionId: string,
  sent: Readonly<Record<string, unknown>>,
): Promise<UnsentAnswer[]> {
  const found = await findInstrumentVersion(db.read, versionId);
  return found?.version.state === 'published' ? unsentAnswers(found.version.definition, sent) : [];
}

/** Under what a browser keeps an answer that is not sent yet: found from the link, and found nowhere in the database. */
export function draftKeyOf(token: string): string {
  return hashToken(`draft ${token}`).slice(0, 22);
}

async function invitationOf(db: Queries, token: string) {
  const found = await findInvitation(db, hashToken(token));
  if (!found) throw notFound('survey_link');
  return found;
}
