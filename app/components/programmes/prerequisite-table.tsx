import { Form } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import type { Course } from './use-course-label.ts';
import { useCourseLabel } from './use-course-label.ts';

export interface Prerequisite {
  id: string;
  version: number;
  course: Course;
  required: Course;
}

interface PrerequisiteTableProps {
  prerequisites: readonly Prerequisite[];
  mayEdit: boolean;
}

/** Which course has to be done before which. */
export function PrerequisiteTable({ prerequisites, mayEdit }: PrerequisiteTableProps) {
  const words = useTexts().prerequisites;
  return (
    <DataTable
      caption={words.caption}
      columns={useColumns(mayEdit)}
      rows={prerequisites}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.none.title}>{mayEdit ? words.none.text : words.none.read}</EmptyState>}
    />
  );
}

function useColumns(mayEdit: boolean): Column<Prerequisite>[] {
  const words = useTexts().prerequisites;
  const labelOf = useCourseLabel();
  const columns: Column<Prerequisite>[] = [
    { id: 'course', heading: words.course, sortValue: ({ course }) => course.code, cell: (row) => labelOf(row.course) },
    {
      id: 'required',
      heading: words.required,
      sortValue: ({ required }) => required.code,
      cell: (row) => labelOf(row.required),
    },
  ];
  if (mayEdit)
    columns.push({
      id: 'remove',
      heading: words.remove,
      cell: (row) => (
        <Form method="post">
          <input type="hidden" name="prerequisiteId" value={row.id} />
          <input type="hidden" name="prerequisiteVersion" value={row.version} />
          <Button type="submit" variant="quiet" aria-label={words.removeNamed(row.course.code, row.required.code)}>
            {words.remove}
          </Button>
        </Form>
      ),
    });
  return columns;
}
