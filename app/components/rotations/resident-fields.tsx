import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { IntakeWave } from '#app/domain/rotation-plans/vocabulary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxGroup } from '../ui/choice-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { useBlockNames } from './use-block-names.ts';
import type { BlockName } from './use-block-names.ts';

interface ResidentFieldsProps {
  form: ReturnType<typeof useZodForm>;
  waves: readonly IntakeWave[];
  blocks: readonly BlockName[];
  sectorOf: Readonly<Record<string, Sector>>;
  clinics: readonly { id: string; name: string; sector: Sector; town: string }[];
}

/** How a resident takes part, and what she would like of each block. */
export function ResidentFields({ form, waves, blocks, sectorOf, clinics }: ResidentFieldsProps) {
  const words = useTexts().rotations.resident;
  const { week } = useFormat();
  const nameOf = useBlockNames(blocks);
  return (
    <>
      <TextField
        {...form.field('percent')}
        label={words.percent}
        suffix={words.percentUnit}
        inputMode="numeric"
        width={4}
      />
      {waves.length > 1 && (
        <CheckboxGroup
          {...form.choices('waveIds')}
          label={words.waves}
          hint={words.wavesHint}
          inline
          options={waves.map(({ id, week: start }) => ({ value: id, label: week(start) }))}
        />
      )}
      <TextField {...form.field('leave')} label={words.leave} hint={words.leaveHint} width={32} />
      {blocks.map(({ id }, index) => {
        const there = clinics.filter(({ sector }) => sector === sectorOf[id]);
        const towns = [...new Set(there.map(({ town }) => town))].sort((a, b) => a.localeCompare(b, 'sv'));
        return (
          <fieldset key={id} className="flex flex-wrap gap-x-6 gap-y-3 border-t border-line pt-3">
            <legend className="font-medium">{words.wishesOf(nameOf(id))}</legend>
            <input type="hidden" {...form.field(`wishes.${index}.blockId`)} />
            <SelectField
              {...form.field(`wishes.${index}.town`)}
              label={words.wishTown}
              emptyLabel={words.noWish}
              options={towns.map((value) => ({ value, label: value }))}
            />
            <SelectField
              {...form.field(`wishes.${index}.unitId`)}
              label={words.wishUnit}
              emptyLabel={words.noWish}
              options={there.map((clinic) => ({ value: clinic.id, label: clinic.name }))}
            />
            <TextField {...form.field(`wishes.${index}.weeks`)} label={words.wishWeeks} width={20} />
          </fieldset>
        );
      })}
    </>
  );
}
