import type { IdeaId } from '#app/domain/learning/testbed/settings.ts';
import type { Remark } from '#app/domain/learning/testbed/state.ts';
import type { testbedLab } from '#app/platform/i18n/labs/testbed.ts';
import { testbedRemarks } from '#app/platform/i18n/labs/testbed-remarks.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../../ui/state-mark.tsx';

export type TestbedWords = (typeof testbedLab)['sv'];

interface RemarksProps {
  words: TestbedWords;
  idea: IdeaId;
  remarks: readonly Remark[];
}

export function Remarks({ words, idea, remarks }: RemarksProps) {
  const text = useRemarkText(words, idea);
  return (
    <ul className="flex flex-col gap-1.5">
      {remarks.map((remark) => (
        <li key={remark.code} className="flex flex-wrap gap-x-3">
          <StateMark tone={remark.tone}>{words.tones[remark.tone]}</StateMark>
          <span className="max-w-reading">{text(remark)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A remark in words. People are whole ones, and at least one where it went wrong at all. */
function useRemarkText(words: TestbedWords, idea: IdeaId): (remark: Remark) => string {
  const { number, percent } = useFormat();
  const remarks = testbedRemarks[useLanguage()];
  const { cases: name, inGroup: group, harm, device, simple } = words.ideas[idea];
  return ({ code, cases = 0, weeks = 0, people = 0, share = 0 }) =>
    remarks[code]({
      cases: number(cases, { max: 0 }),
      weeks: number(Math.ceil(weeks)),
      share: percent(share),
      harm: harm(number(Math.max(1, Math.round(people)))),
      name,
      group,
      device,
      simple,
    });
}
