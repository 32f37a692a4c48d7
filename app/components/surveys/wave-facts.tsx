import type { NotInvited } from '#app/domain/surveys/invite.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { useAudienceLimits } from './use-audience-limits.ts';
import type { NamedAudience } from './use-audience-limits.ts';
import { useReasons } from './use-reasons.ts';
import { useAnswered } from './use-answered.ts';

interface WaveFactsProps {
  wave: {
    opensOn: string;
    closesOn: string;
    endedFrom: string;
    endedTo: string;
    invited: number;
    /** Null for those who do not follow how it goes out. */
    notInvited: NotInvited | null;
  };
  respondents: Respondents;
  answered: number | null;
  isAtLeast: boolean;
  isCounted: boolean;
  programme: { sv: string; en: string } | null;
  audience: NamedAudience;
  /** Days on which those who have not answered are reminded. */
  reminders: readonly string[];
}

export function WaveFacts({ wave, respondents, programme, audience, reminders, ...counted }: WaveFactsProps) {
  const { surveys, waves, respondents: answering } = useTexts();
  const limits = useAudienceLimits()(audience);
  const words = surveys.wave;
  const language = useLanguage();
  const { date, dates, list, number } = useFormat();
  const answers = useAnswered();
  const reasons = useReasons();
  const left = wave.notInvited && reasons(wave.notInvited);
  return (
    <DescriptionList
      items={[
        { term: answering.title, detail: answering.names[respondents] },
        { term: words.asked[audience.moment], detail: dates(wave.endedFrom, wave.endedTo) },
        { term: words.programme, detail: programme?.[language] ?? surveys.form.allProgrammes },
        ...(limits.length > 0 ? [{ term: waves.audience.title, detail: limits.join(', ') }] : []),
        { term: surveys.opens, detail: date(wave.opensOn) },
        { term: surveys.closes, detail: date(wave.closesOn) },
        ...(reminders.length > 0
          ? [{ term: words.reminders, detail: words.remindersOn(list(reminders.map(date))) }]
          : []),
        { term: surveys.invited, detail: number(wave.invited) },
        ...(left ? [{ term: words.notInvited, detail: left.length > 0 ? list(left) : words.everybody }] : []),
        { term: surveys.answered, detail: answers({ ...counted, invited: wave.invited }) },
      ]}
    />
  );
}
