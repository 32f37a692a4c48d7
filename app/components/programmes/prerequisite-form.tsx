import { Form } from '@remix-run/react';
import { prerequisiteForm } from '#app/domain/programmes/prerequisite-form.ts';
import { circleBy } from '#app/domain/programmes/required-chain.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';
import type { Prerequisite } from './prerequisite-table.tsx';
import type { Course } from './use-course-label.ts';
import { useCourseLabel } from './use-course-label.ts';

interface PrerequisiteFormProps {
  courses: readonly Course[];
  /** What is required already, by which a refusal is explained. */
  prerequisites: readonly Prerequisite[];
  reply?: FormReply | null;
}

/** Asks that a course is done before another. */
export function PrerequisiteForm({ courses, prerequisites, reply }: PrerequisiteFormProps) {
  const words = useTexts().prerequisites;
  const labelOf = useCourseLabel();
  const circleText = useCircleText(courses, prerequisites);
  const form = useZodForm(prerequisiteForm, {
    reply,
    describe: (_field, code) =>
      code === 'circular' ? circleText(reply?.values) : (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  const options = courses.map((course) => ({ value: course.id, label: labelOf(course) }));
  return (
    <Form {...form.form} className="flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <SelectField
          {...form.field('courseId')}
          label={words.course}
          emptyLabel={words.choose}
          options={options}
          required
        />
        <SelectField
          {...form.field('requiredCourseId')}
          label={words.required}
          emptyLabel={words.choose}
          options={options}
          required
        />
      </div>
      <div>
        <SubmitButton variant="secondary">{words.add}</SubmitButton>
      </div>
    </Form>
  );
}

/** Why what was sent would make a course require itself: the courses between, by their codes. */
function useCircleText(courses: readonly Course[], prerequisites: readonly Prerequisite[]) {
  const { circular } = useTexts().prerequisites;
  const links = prerequisites.map(({ course, required }) => ({ courseId: course.id, requiredCourseId: required.id }));
  const codeOf = new Map(courses.map(({ id, code }) => [id, code]));
  return ({ courseId, requiredCourseId }: NonNullable<FormReply['values']> = {}): string => {
    const circle = circleBy(links, { courseId: String(courseId), requiredCourseId: String(requiredCourseId) });
    return circular((circle ?? []).map((id) => codeOf.get(id) ?? id));
  };
}
