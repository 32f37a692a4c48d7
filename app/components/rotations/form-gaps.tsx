import type { FormGap } from '#app/domain/rotation-plans/form-rules.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';

/** Where the blocks fall short of what the form asks for; nothing when they do not. */
export function FormGaps({ gaps }: { gaps: readonly FormGap[] }) {
  const { rotations, vocabulary } = useTexts();
  const words = rotations.form;
  const { number, list } = useFormat();
  if (gaps.length === 0) return null;
  const sentence = (gap: FormGap) =>
    gap.code === 'not_last'
      ? words.notLast
      : words.tooFew(
          gap.sectors.length === 0 ? words.allSectors : list(gap.sectors.map((one) => vocabulary.sectors[one])),
          number(gap.weeks),
          number(gap.least),
        );
  return (
    <Notice tone="warn" title={words.gaps}>
      <ul className="list-disc pl-5">
        {gaps.map((gap) => (
          <li key={sentence(gap)}>{sentence(gap)}</li>
        ))}
      </ul>
    </Notice>
  );
}
