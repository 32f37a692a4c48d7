import { MOST_PERIODS, readWeeks } from '#app/domain/placements/round-form.ts';
import { SECTORS } from '#app/domain/placements/vocabulary.ts';
import { isTermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxGroup } from '../ui/choice-field.tsx';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

type ZodForm = ReturnType<typeof useZodForm>;

interface CourseOption {
  id: string;
  code: string;
  name: { sv: string; en: string };
  weeks: number;
}

interface PeriodFieldsProps {
  form: ZodForm;
  courses: readonly CourseOption[];
  term: string;
  /** How many lines to show; the rest of the form's lines are added as they are needed. */
  lines: number;
}

/** The periods of a round: a line each with course, weeks as people say them, and where it may be spent. */
export function PeriodFields({ form, courses, term, lines }: PeriodFieldsProps) {
  const words = useTexts().rounds.fields;
  const { vocabulary } = useTexts();
  const language = useLanguage();
  const { weeks } = useFormat();
  const options = courses.map((course) => ({
    value: course.id,
    label: words.courseOption(course.code, course.name[language], course.weeks),
  }));
  const sectors = SECTORS.map((sector) => ({ value: sector, label: vocabulary.sectors[sector] }));

  function interpret(text: string): string | undefined {
    if (!isTermCode(term)) return undefined;
    const read = readWeeks(text, term);
    return read.ok ? weeks(read.value.from, read.value.to) : undefined;
  }

  return (
    <>
      {Array.from({ length: Math.min(lines, MOST_PERIODS) }, (_, index) => (
        <fieldset key={index} className="flex flex-col gap-3 border-t border-line pt-3">
          <legend className="font-medium">{words.period(index + 1)}</legend>
          <div className="flex flex-wrap gap-x-6 gap-y-3">
            <SelectField {...form.field(`periods.${index}.courseId`)} label={words.course} options={options} />
            <DateWeekField {...form.field(`periods.${index}.weeks`)} label={words.weeks} interpret={interpret} weeks />
          </div>
          <details>
            <summary className="link w-fit cursor-pointer">{words.sectorsOfPeriod}</summary>
            <div className="pt-2">
              <CheckboxGroup
                {...form.choices(`periods.${index}.sectors`)}
                label={words.allowedSectors}
                hint={words.allowedSectorsHint}
                options={sectors}
                inline
              />
            </div>
          </details>
        </fieldset>
      ))}
    </>
  );
}

/** How many placements of each sector a learner must have had when the round is over. */
export function RequiredSectorFields({ form }: { form: ZodForm }) {
  const { rounds, vocabulary } = useTexts();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-medium">{rounds.fields.required}</legend>
      <p className="text-ink-2">{rounds.fields.requiredHint}</p>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {SECTORS.map((sector) => (
          <TextField
            {...form.field(`required.${sector}`)}
            key={sector}
            inputMode="numeric"
            width={4}
            label={vocabulary.sectors[sector]}
          />
        ))}
      </div>
    </fieldset>
  );
}
