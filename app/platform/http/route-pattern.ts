import { matchRoutes } from '@remix-run/react';

type ManifestRoute = {
  id: string;
  parentId?: string | undefined;
  path?: string | undefined;
  index?: boolean | undefined;
};
type TreeRoute = { id: string; path?: string; children: TreeRoute[] };

/** A function from a path to the pattern of the route that answers it; `(none)` when no route does. */
export function patternFinder(manifest: Record<string, ManifestRoute | undefined>): (path: string) => string {
  const routes = Object.values(manifest).filter((route) => route !== undefined);
  const tree = childrenOf(undefined, routes);
  return (path) => {
    const page = path.replace(/\.data$/, '').replace(/^\/_root$/, '/');
    const matches = matchRoutes(tree, page) ?? [];
    const parts = matches.map((match) => match.route.path).filter((part) => part !== undefined && part !== '');
    return matches.length === 0 ? '(none)' : `/${parts.join('/')}`;
  };
}

function childrenOf(parent: string | undefined, routes: ManifestRoute[]): TreeRoute[] {
  return routes
    .filter((route) => route.parentId === parent)
    .map(({ id, path }) => ({ id, ...(path === undefined ? {} : { path }), children: childrenOf(id, routes) }));
}
