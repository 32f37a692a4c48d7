import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { GroupCard } from './group-card.tsx';
import type { Choice, Group } from './types.ts';

interface IssueGroupsProps {
  groups: readonly Group[];
  units: readonly Choice[];
  more: number;
  severity: Group['severity'];
}

/** What one and the same act puts right, whatever the number of rows. */
export function IssueGroups({ groups, units, more, severity }: IssueGroupsProps) {
  const words = useTexts().imports.pages.review;
  const { number } = useFormat();
  const shown = groups.filter((group) => group.severity === severity && (severity === 'warning' || spares(group)));
  if (shown.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h2>{severity === 'error' ? words.groups : words.warnings}</h2>
        {severity === 'warning' && <p className="text-ink-2">{words.warningsText}</p>}
      </div>
      <ul className="flex max-w-4xl flex-col gap-2">
        {shown.map((group) => (
          <li key={`${group.code} ${group.key}`}>
            <GroupCard group={group} choices={group.remedy === 'choose_unit' ? units : group.choices} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-ink-2">{words.moreGroups(number(more))}</p>}
    </section>
  );
}

/** A single value is put right in its row; a group is for many, for what is chosen from a list, and for the whole file. */
function spares({ rows, remedy }: Group): boolean {
  return rows.length > 1 || remedy.startsWith('choose_') || remedy === 'leave_or_take';
}
