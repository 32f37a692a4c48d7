import type { PersonName } from '#app/domain/people/person-name.ts';
import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { RotationReasonCode } from '#app/domain/rotations/reasons.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../people/use-names.ts';
import { useBlockNames } from './use-block-names.ts';
import type { BlockName } from './use-block-names.ts';

export interface ShownReason {
  code: RotationReasonCode;
  name: PersonName | null;
  blockIds: readonly string[];
  sectors: readonly string[];
  weeks: WeekRange | null;
  needed: number;
  available: number;
  clinic: string | null;
}

/** Why something cannot be planned, a sentence each: what stands in the way and what would help. */
export function ReasonList({ reasons, blocks }: { reasons: readonly ShownReason[]; blocks: readonly BlockName[] }) {
  const { rotations, vocabulary } = useTexts();
  const names = useNames();
  const nameOf = useBlockNames(blocks);
  const { number, weeksYear, list } = useFormat();
  const sentence = (reason: ShownReason) =>
    rotations.reasons[reason.code]({
      who: reason.name ? names.full(reason.name) : '',
      blocks: list(reason.blockIds.map(nameOf)),
      sectors: list(reason.sectors.map((sector) => vocabulary.sectors[sector as Sector].toLowerCase())),
      clinic: reason.clinic ?? '',
      weeks: reason.weeks ? weeksYear(reason.weeks.from, reason.weeks.to) : '',
      needed: number(reason.needed),
      available: number(reason.available),
    });
  return (
    <ul className="flex list-disc flex-col gap-1.5 pl-5">
      {reasons.map((reason, index) => (
        <li key={index}>{sentence(reason)}</li>
      ))}
    </ul>
  );
}
