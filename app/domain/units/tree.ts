export interface TreeRow {
  id: string;
  parentId: string | null;
  name: string;
}

export type TreeNode<R extends TreeRow> = R & { children: TreeNode<R>[] };

/** Rows as a tree in the order given; a row whose parent is not among them stands at the top. */
export function unitTree<R extends TreeRow>(rows: readonly R[]): TreeNode<R>[] {
  const nodes = new Map(rows.map((row) => [row.id, { ...row, children: [] } as TreeNode<R>]));
  const roots: TreeNode<R>[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
    if (parent && parent.id !== node.id) parent.children.push(node);
    else roots.push(node);
  }
  return roots;
}

/** `/a/b/` and `c` give `/a/b/c/`; a unit without a parent is its own root. */
export function pathUnder(parentPath: string | null, id: string): string {
  return `${parentPath ?? '/'}${id}/`;
}
