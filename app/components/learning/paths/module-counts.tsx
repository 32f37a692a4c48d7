import { moduleById } from '#app/domain/learning/curriculum.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Meter } from '../../ui/meter.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';

interface ModuleCount {
  moduleId: string;
  people: number;
}

/** How many of a group have mastered each module of its path. */
export function ModuleCounts({ modules, people }: { modules: readonly ModuleCount[]; people: number }) {
  const { paths, learning } = useTexts();
  const { number } = useFormat();
  const words = paths.assignments;
  const columns: Column<ModuleCount>[] = [
    {
      id: 'module',
      heading: words.module,
      cell: ({ moduleId }) => {
        const module = moduleById(moduleId);
        return module ? learning.modules[module.id].title : moduleId;
      },
    },
    {
      id: 'people',
      heading: words.through,
      cell: ({ people: done }) => (
        <Meter value={done} max={people} text={words.ofPeople(number(done), number(people))} tone="ok" />
      ),
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.byModule}</h2>
      <DataTable caption={words.byModule} columns={columns} rows={modules} rowKey={({ moduleId }) => moduleId} />
    </section>
  );
}
