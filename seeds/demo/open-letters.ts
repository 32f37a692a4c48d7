import type { Answer } from '#app/domain/quality/wave-results.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { Invitation } from '#app/domain/surveys/invite.ts';
import { hashToken, newToken } from '#app/platform/secrets.ts';
import { sealAnswer } from '#app/services/surveys/sealed-answer.ts';
import { lettersTo } from '#app/services/surveys/send-wave.server.ts';
import { newId } from '#db/ids.ts';
import type { outbox, surveyInvitations, surveySealedAnswers, surveyWaves } from '#db/schema/index.ts';
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
  sealed: (typeof surveySealedAnswers.$inferInsert)[];
}

const HOUR = 'T07:00:00.000Z';

/**
 * The wave as if it had been sent on its first day: a link of her own to each, in a letter that has gone, and reminders that
 * wait for those who have not answered; the answers are sealed. Links are of chance: the same demo never has the same twice.
 */
export function sendOpenSurvey(
  { wave, definition, asked, answers }: OpenSurvey,
  { origin, vault }: { origin: string; vault: SeedVault },
): SentWave {
  const { id: waveId, opensOn, closesOn, thresholds } = wave;
  const sealed = answers.map(({ bucket: { programmeId, unitId }, values }) => ({
    ...{ id: newId(), waveId },
    sealed: sealAnswer(vault, waveId, { programmeId, unitId, values, comments: [] }),
  }));
  const sent: SentWave = { invitations: [], letters: [], sealed };
  const now = new Date(`${opensOn}${HOUR}`);
  const instrument = { definition, respondents: 'learners' as const };
  const about = {
    ...{ waveId, now, origin, quietHours: null, thresholds },
    wave: { instrument, audience: { ...EVERYBODY, ...wave.audience, programmeId: null }, closesOn },
  };
  for (const { answered, ...invitation } of asked) {
    const token = newToken();
    const { personId } = invitation.placement;
    sent.invitations.push({ ...invitation.bucket, tokenHash: hashToken(token), waveId, personId, answered });
    const [first, ...reminders] = lettersTo({ ...invitation, token }, about).map((letter) => ({
      ...letter,
      id: newId(),
      createdAt: now.toISOString(),
    }));
    if (first) sent.letters.push({ ...first, state: 'sent', attempts: 1, sentAt: first.runAt });
    if (!answered) sent.letters.push(...reminders.map((letter) => ({ ...letter, state: 'pending' as const })));
  }
  return sent;
}
