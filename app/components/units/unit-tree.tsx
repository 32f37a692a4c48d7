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

/** Units by hospital, clinic and ward; branches open and close without script. */
export function UnitTree({ units, open }: { units: readonly UnitNode[]; open: boolean }) {
  const { treeLabel } = useTexts().units;
  return (
    <ul aria-label={treeLabel} className="rounded border border-line bg-surface p-2">
      {unitTree(units).map((node) => (
        <Branch key={node.id} node={node} open={open} />
      ))}
    </ul>
  );
}

function Branch({ node, open }: { node: TreeNode<UnitNode>; open: boolean }) {
  const { vocabulary } = useTexts();
  const line = (
    <span className="inline-flex min-h-6 flex-wrap items-center gap-x-2">
      <Link to={`/enheter/${node.id}`} className="link">
        {node.name}
      </Link>
      <span className="text-ink-2">{`${vocabulary.unitKinds[node.kind]}, ${node.town}`}</span>
    </span>
  );
  if (node.children.length === 0) return <li className="py-1 pl-5">{line}</li>;
  return (
    <li>
      <details open={open}>
        <summary className="cursor-pointer py-1">
          {line} <span className="text-ink-2 tabular-nums">({node.children.length})</span>
        </summary>
        <ul className="ml-2 border-l border-line pl-3">
          {node.children.map((child) => (
            <Branch key={child.id} node={child} open={open} />
          ))}
        </ul>
      </details>
    </li>
  );
}
