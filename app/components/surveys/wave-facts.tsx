import type { NotInvited } from '#app/domain/surveys/invite.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { useAnswered } from './use-answered.ts';

interface WaveFactsProps {
  wave: {
    opensOn: string;
    closesOn: string;
    endedFrom: string;
    endedTo: string;
    invited: number;
    notInvited: NotInvited;
  };
  answered: number | null;
  programme: { sv: string; en: string } | null;
  /** Days on which those who have not answered are reminded. */
  reminders: readonly string[];
}

export function WaveFacts({ wave, answered, programme, reminders }: WaveFactsProps) {
  const { surveys } = useTexts();
  const words = surveys.wave;
  const language = useLanguage();
  const { date, dates, list, number } = useFormat();
  const answers = useAnswered();
  const { noAddress, protectedIdentity } = wave.notInvited;
  const left = [
    ...(noAddress > 0 ? [words.noAddress(number(noAddress))] : []),
    ...(protectedIdentity > 0 ? [words.protectedIdentity(number(protectedIdentity))] : []),
  ];
  return (
    <DescriptionList
      items={[
        { term: words.ended, detail: dates(wave.endedFrom, wave.endedTo) },
        { term: words.programme, detail: programme?.[language] ?? surveys.form.allProgrammes },
        { term: surveys.opens, detail: date(wave.opensOn) },
        { term: surveys.closes, detail: date(wave.closesOn) },
        ...(reminders.length > 0
          ? [{ term: words.reminders, detail: words.remindersOn(list(reminders.map(date))) }]
          : []),
        { term: surveys.invited, detail: number(wave.invited) },
        { term: words.notInvited, detail: left.length > 0 ? list(left) : words.everybody },
        { term: surveys.answered, detail: answers({ answered, invited: wave.invited }) },
      ]}
    />
  );
}
