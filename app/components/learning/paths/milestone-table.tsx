import { MILESTONE_CODES, milestonesOf, MODULE_MILESTONES } from '#app/domain/learning/milestones.ts';
import type { MilestoneTheme } from '#app/domain/learning/milestones.ts';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';

/** The milestones that modules can be talked about for, with their number in each rulebook. */
export function MilestoneTable({ modules }: { modules: readonly ModuleId[] }) {
  const { paths, learning } = useTexts();
  const words = paths.milestones;
  const columns: Column<MilestoneTheme>[] = [
    { id: 'theme', heading: words.theme, cell: (theme) => words.themes[theme] },
    { id: 'st2021', heading: words.st2021, cell: (theme) => MILESTONE_CODES[theme].st2021 },
    { id: 'st2015', heading: words.st2015, cell: (theme) => MILESTONE_CODES[theme].st2015 },
    { id: 'bt', heading: words.bt, cell: (theme) => MILESTONE_CODES[theme].bt },
    {
      id: 'modules',
      heading: words.modules,
      cell: (theme) =>
        modules
          .filter((id) => MODULE_MILESTONES[id].includes(theme))
          .map((id) => learning.modules[id].short)
          .join(', '),
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.title}</h2>
      <p className="max-w-phone text-ink-2">{words.lead}</p>
      <DataTable caption={words.caption} columns={columns} rows={milestonesOf(modules)} rowKey={(theme) => theme} />
    </section>
  );
}
