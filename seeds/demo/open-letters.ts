import type { Answer } from '#app/domain/quality/wave-results.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { Invitation } from '#app/domain/surveys/invite.ts';
import { newToken } from '#app/platform/secrets.ts';
import { sealAnswer } from '#app/services/surveys/sealed-answer.ts';
import { invitationRow, letterTo, remindersFor } from '#app/services/surveys/send-wave.server.ts';
import { newId } from '#db/ids.ts';
import type { outbox, surveyInvitations, surveyMailings, surveySealedAnswers, surveyWaves } from '#db/schema/index.ts';
import type { SeedVault } from './vault.ts';

/** The demo's open wave with those whom it asks. */
export interface OpenSurvey {
  wave: typeof surveyWaves.$inferInsert;
  definition: InstrumentDefinition;
  asked: readonly (Invitation & { answered: boolean })[];
  answers: readonly Answer[];
}

interface SentWave {
  invitations: (typeof surveyInvitations.$inferInsert)[];
  letters: (typeof outbox.$inferInsert)[];
  mailings: (typeof surveyMailings.$inferInsert)[];
  sealed: (typeof surveySealedAnswers.$inferInsert)[];
}

const HOUR = 'T07:00:00.000Z';

/**
 * The wave as if it had been sent on its first day: a link of her own to each, in a letter that has gone, and the days on
 * which it reminds; the answers are sealed, and who has given them. Links are of chance: the same demo never has the same twice.
 */
export function sendOpenSurvey(
  { wave, definition, asked, answers }: OpenSurvey,
  { origin, vault }: { origin: string; vault: SeedVault },
): SentWave {
  const { id: waveId, opensOn, closesOn, thresholds } = wave;
  const sealed = answers.map(({ bucket: { programmeId, unitId }, values }) => ({
    ...{ id: newId(), waveId },
    sealed: sealAnswer(
      vault,
      { wave: { id: waveId }, instrument: { definition } },
      { programmeId, unitId, values, comments: [] },
    ),
  }));
  const sent: SentWave = { invitations: [], letters: [], mailings: remindersFor(waveId, opensOn, null), sealed };
  const now = new Date(`${opensOn}${HOUR}`);
  const instrument = { definition, respondents: 'learners' as const };
  const about = {
    ...{ waveId, now, vault, origin, quietHours: null, thresholds },
    wave: { instrument, audience: { ...EVERYBODY, ...wave.audience, programmeId: null }, closesOn },
  };
  for (const { answered, ...invitation } of asked) {
    const addressed = { ...invitation, token: newToken() };
    sent.invitations.push(invitationRow(vault, waveId, addressed, answered));
    const letter = { ...letterTo(addressed, about), id: newId(), createdAt: now.toISOString() };
    sent.letters.push({ ...letter, state: 'sent', attempts: 1, sentAt: letter.runAt });
  }
  return sent;
}
