import { SECTORS } from '#app/domain/placements/vocabulary.ts';
import { MOST_BLOCKS, MOST_ORDERS, MOST_WAVES } from '#app/domain/rotation-plans/rotation-form.ts';
import { PLAN_PRIORITIES } from '#app/domain/rotation-plans/vocabulary.ts';
import { weeksAround } from '#app/domain/shared/form-fields.ts';
import { parseWeekRange } from '#app/domain/shared/week-input.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxGroup, RadioGroup } from '../ui/choice-field.tsx';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

type ZodForm = ReturnType<typeof useZodForm>;

/** Says in which week a typed week was understood. */
export function useWeekReading(today: IsoDate): (text: string) => string | undefined {
  const { week } = useFormat();
  return (text) => {
    const read = parseWeekRange(text, weeksAround(today));
    return read.ok ? week(read.value.from) : undefined;
  };
}

interface RotationFieldsProps {
  form: ZodForm;
  today: IsoDate;
  courses: readonly { id: string; code: string; name: { sv: string; en: string } }[];
  clinics: readonly { id: string; name: string; town: string }[];
  /** How many lines there are to begin with. */
  lines: { blocks: number; order: number; waves: number };
}

/** What a rotation is: name and weeks, blocks, their order, intakes, and what weighs most. */
export function RotationFields({ form, today, courses, clinics, lines }: RotationFieldsProps) {
  const { rotations } = useTexts();
  const words = rotations.form;
  const interpret = useWeekReading(today);
  return (
    <>
      <TextField {...form.field('name')} label={rotations.name} width="full" required />
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <DateWeekField
          {...form.field('firstWeek')}
          label={words.firstWeek}
          hint={words.firstWeekHint}
          interpret={interpret}
          required
        />
        <TextField
          {...form.field('weeks')}
          label={words.length}
          suffix={words.weeksUnit}
          inputMode="numeric"
          width={4}
        />
        <TextField
          {...form.field('slackWeeks')}
          label={words.slack}
          hint={words.slackHint}
          suffix={words.weeksUnit}
          inputMode="numeric"
          width={4}
        />
      </div>
      <BlockFields form={form} courses={courses} lines={Math.min(lines.blocks, MOST_BLOCKS)} />
      <OrderFields form={form} lines={Math.min(lines.order, MOST_ORDERS)} />
      <fieldset className="flex flex-col gap-3 border-t border-line pt-3">
        <legend className="font-medium">{words.waves}</legend>
        <p className="max-w-reading text-ink-2">{words.wavesLead}</p>
        {Array.from({ length: Math.min(lines.waves, MOST_WAVES) }, (_, index) => (
          <fieldset key={index} className="flex flex-wrap gap-x-6 gap-y-2">
            <legend className="sr-only">{words.wave(index + 1)}</legend>
            <DateWeekField
              {...form.field(`waves.${index}.week`)}
              label={words.waveWeek}
              interpret={interpret}
              weeks
              width={12}
            />
            <TextField
              {...form.field(`waves.${index}.places`)}
              label={words.wavePlaces}
              inputMode="numeric"
              width={4}
            />
          </fieldset>
        ))}
      </fieldset>
      <RadioGroup
        {...form.field('priority')}
        label={words.priority}
        inline
        options={PLAN_PRIORITIES.map((value) => ({ value, label: rotations.priorities[value] }))}
      />
      {clinics.length > 0 && (
        <details>
          <summary className="link w-fit cursor-pointer">{words.clinics}</summary>
          <div className="pt-2">
            <CheckboxGroup
              {...form.choices('unitIds')}
              label={words.clinics}
              hint={words.clinicsHint}
              inline
              options={clinics.map(({ id, name, town }) => ({ value: id, label: words.clinicOption(name, town) }))}
            />
          </div>
        </details>
      )}
    </>
  );
}

function useSectorOptions() {
  const { vocabulary } = useTexts();
  return SECTORS.map((value) => ({ value, label: vocabulary.sectors[value] }));
}

function BlockFields({
  form,
  courses,
  lines,
}: {
  form: ZodForm;
  courses: RotationFieldsProps['courses'];
  lines: number;
}) {
  const words = useTexts().rotations.form;
  const language = useLanguage();
  const sectors = useSectorOptions();
  return (
    <section className="flex flex-col gap-3">
      <h3>{words.blocks}</h3>
      <p className="max-w-reading text-ink-2">{words.blocksLead}</p>
      {Array.from({ length: lines }, (_, index) => (
        <fieldset key={index} className="flex flex-wrap gap-x-6 gap-y-3 border-t border-line pt-3">
          <legend className="font-medium">{words.block(index + 1)}</legend>
          <input type="hidden" {...form.field(`blocks.${index}.id`)} />
          <SelectField
            {...form.field(`blocks.${index}.courseId`)}
            label={words.course}
            options={courses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name[language]}` }))}
          />
          <SelectField {...form.field(`blocks.${index}.sector`)} label={words.sector} options={sectors} />
          <TextField {...form.field(`blocks.${index}.weeks`)} label={words.blockWeeks} inputMode="numeric" width={4} />
          <TextField
            {...form.field(`blocks.${index}.leastWeeks`)}
            label={words.leastWeeks}
            hint={words.leastWeeksHint}
            inputMode="numeric"
            width={4}
          />
        </fieldset>
      ))}
    </section>
  );
}

function OrderFields({ form, lines }: { form: ZodForm; lines: number }) {
  const words = useTexts().rotations.form;
  const sectors = useSectorOptions();
  return (
    <section className="flex flex-col gap-3">
      <h3>{words.order}</h3>
      <p className="max-w-reading text-ink-2">{words.orderLead}</p>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="flex flex-wrap gap-x-6 gap-y-3">
          <SelectField
            {...form.field(`order.${index}.before`)}
            label={words.before}
            options={[{ value: 'any', label: words.any }, ...sectors]}
          />
          <SelectField {...form.field(`order.${index}.after`)} label={words.after} options={sectors} />
        </div>
      ))}
    </section>
  );
}
