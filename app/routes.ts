import { index, layout, prefix, route, type RouteConfig } from '@remix-run/route-config';

/** The URL map: the table of contents of the product. */
export default [
  route('logga-in', 'routes/access/sign-in.tsx'),
  route('logga-ut', 'routes/access/sign-out.ts'),
  route('sprak', 'routes/preferences/language.ts'),
  route('utseende', 'routes/preferences/appearance.ts'),

  layout('routes/shell.tsx', [
    index('routes/start.tsx'),
    route('konto', 'routes/access/account.tsx'),
    route('andringar/:change/angra', 'routes/changes/undo.ts'),
    ...prefix('omgangar', [
      index('routes/rounds/list.tsx'),
      route('ny', 'routes/rounds/new.tsx'),
      route(':round', 'routes/rounds/round.tsx', [
        index('routes/rounds/overview.tsx'),
        route('installningar', 'routes/rounds/settings.tsx'),
        route('forslag', 'routes/rounds/proposal.tsx'),
        route('enheter', 'routes/rounds/units.tsx'),
        route('historik', 'routes/rounds/history.tsx'),
        route('publicera', 'routes/rounds/publication.tsx'),
      ]),
    ]),
  ]),
] satisfies RouteConfig;
