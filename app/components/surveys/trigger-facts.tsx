import type { Moment } from '#app/domain/surveys/audience.ts';
import type { NotInvited } from '#app/domain/surveys/invite.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { useAudienceLimits } from './use-audience-limits.ts';
import type { NamedAudience } from './use-audience-limits.ts';
import { useReasons } from './use-reasons.ts';
import { useTriggerMoment } from './use-trigger-moment.ts';

interface TriggerFactsProps {
  trigger: { moment: Moment; yearlyOn: string | null; startsOn: string; daysOpen: number };
  title: { sv: string; en: string } | null;
  audience: NamedAudience;
  waiting: { weeks: WeekRange; people: number; notInvited: NotInvited } | null;
}

export function TriggerFacts({ trigger, title, audience, waiting }: TriggerFactsProps) {
  const { waves, surveys } = useTexts();
  const words = waves.triggers;
  const language = useLanguage();
  const { date, list, number, weeksYear } = useFormat();
  const limits = useAudienceLimits()(audience, true);
  const left = useReasons()(waiting?.notInvited ?? {});
  const moment = useTriggerMoment();
  return (
    <DescriptionList
      items={[
        { term: words.instrument, detail: title?.[language] ?? '' },
        { term: words.moment, detail: moment(trigger) },
        { term: words.audience, detail: limits.length > 0 ? limits.join(', ') : waves.audience.everybody },
        { term: words.startsOn, detail: date(trigger.startsOn) },
        { term: words.daysOpen, detail: words.daysOf(number(trigger.daysOpen)) },
        {
          term: words.waiting,
          detail: waiting
            ? words.waitingPeople(number(waiting.people), weeksYear(waiting.weeks.from, waiting.weeks.to))
            : words.nobodyWaits,
        },
        ...(left.length > 0 ? [{ term: surveys.wave.notInvited, detail: list(left) }] : []),
      ]}
    />
  );
}
