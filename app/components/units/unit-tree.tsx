import { Link } from '@remix-run/react';
import { unitTree } from '#app/domain/units/tree.ts';
import type { TreeNode, TreeRow } from '#app/domain/units/tree.ts';
import type { Sector, UnitKind } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

interface UnitNode extends TreeRow {
  kind: UnitKind;
  sector: Sector;
  town: string;
}

/** Units by hospital, clinic and ward; all of it open, so that the browser's own search finds every unit. */
export function UnitTree({ units }: { units: readonly UnitNode[] }) {
  const { treeLabel } = useTexts().units;
  return (
    <ul aria-label={treeLabel} className="flex flex-col gap-1 rounded border border-line bg-surface p-4">
      {unitTree(units).map((node) => (
        <Branch key={node.id} node={node} />
      ))}
    </ul>
  );
}

function Branch({ node }: { node: TreeNode<UnitNode> }) {
  const { vocabulary } = useTexts();
  const hasParts = node.children.length > 0;
  return (
    <li>
      <span className="inline-flex min-h-6 flex-wrap items-center gap-x-2">
        <Link to={`/enheter/${node.id}`} className={`link ${hasParts ? 'font-semibold' : ''}`}>
          {node.name}
        </Link>
        <span className="text-ink-2">{`${vocabulary.unitKinds[node.kind]}, ${node.town}`}</span>
      </span>
      {hasParts && (
        <ul className="my-1 ml-1 flex flex-col gap-1 border-l border-line pl-4">
          {node.children.map((child) => (
            <Branch key={child.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
