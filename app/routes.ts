import { index, layout, prefix, route, type RouteConfig } from '@remix-run/route-config';

/** The URL map: the table of contents of the product. */
export default [
  route('logga-in', 'routes/access/sign-in.tsx'),
  route('logga-ut', 'routes/access/sign-out.ts'),
  route('kontakt', 'routes/about/contact.tsx'),
  route('tillganglighet', 'routes/about/accessibility.tsx'),
  route('sprak', 'routes/preferences/language.ts'),
  route('utseende', 'routes/preferences/appearance.ts'),
  route('kalender/:feed', 'routes/calendar/feed.ts'),
  route('omgangar/:round/export.xlsx', 'routes/reports/round-xlsx.ts'),
  route('omgangar/:round/export.csv', 'routes/reports/round-csv.ts'),

  layout('routes/shell.tsx', [
    index('routes/start.tsx'),
    route('konto', 'routes/access/account.tsx'),
    route('mitt-schema', 'routes/my-schedule/page.tsx'),
    route('schema', 'routes/roster/list.tsx'),
    route('enheter/:unit/schema', 'routes/roster/unit.tsx'),
    route('omgangar/:round/export', 'routes/reports/round-page.tsx'),
    route('andringar/:change/angra', 'routes/changes/undo.tsx'),
    ...prefix('enheter', [
      index('routes/units/list.tsx'),
      route('ny', 'routes/units/new.tsx'),
      route(':unit/andra', 'routes/units/edit.tsx'),
      route(':unit', 'routes/units/unit.tsx', [
        index('routes/units/overview.tsx'),
        route('historik', 'routes/units/history.tsx'),
      ]),
    ]),
    ...prefix('larande', [
      index('routes/learners/list.tsx'),
      route(':learner/andra', 'routes/learners/edit.tsx'),
      route(':learner/intyg/:attest', 'routes/learners/attest.tsx'),
      route(':learner', 'routes/learners/learner.tsx', [
        index('routes/learners/overview.tsx'),
        route('historik', 'routes/learners/history.tsx'),
      ]),
    ]),
    ...prefix('handledare', [
      index('routes/supervisors/list.tsx'),
      route('ny', 'routes/supervisors/new.tsx'),
      route('saknas', 'routes/supervisors/missing.tsx'),
      route(':supervisor/andra', 'routes/supervisors/edit.tsx'),
      route(':supervisor', 'routes/supervisors/supervisor.tsx', [
        index('routes/supervisors/overview.tsx'),
        route('historik', 'routes/supervisors/history.tsx'),
      ]),
    ]),
    route('placeringar/:placement/handledare', 'routes/supervisors/name.ts'),
    ...prefix('studierektorer', [
      index('routes/directors/list.tsx'),
      route('ny', 'routes/directors/new.tsx'),
      route(':director/andra', 'routes/directors/edit.tsx'),
      route(':director', 'routes/directors/director.tsx'),
    ]),
    route('historik', 'routes/history/list.tsx'),
    ...prefix('omgangar', [
      index('routes/rounds/list.tsx'),
      route('ny', 'routes/rounds/new.tsx'),
      route(':round', 'routes/rounds/round.tsx', [
        index('routes/rounds/overview.tsx'),
        route('installningar', 'routes/rounds/settings.tsx'),
        route('forslag', 'routes/rounds/proposal.tsx'),
        route('larande', 'routes/rounds/participants.tsx'),
        route('enheter', 'routes/rounds/units.tsx'),
        route('historik', 'routes/rounds/history.tsx'),
        route('publicera', 'routes/rounds/publication.tsx'),
      ]),
      route(':round/installningar/regler', 'routes/rounds/rules.ts'),
      route(':round/larande/ta-bort', 'routes/rounds/remove-participants.ts'),
      route(':round/forslag/nytt', 'routes/rounds/propose.ts'),
      route(':round/forslag/handledare', 'routes/rounds/name-supervisors.ts'),
      route(':round/forslag/lage', 'routes/rounds/run.ts'),
      route(':round/forslag/avbryt', 'routes/rounds/cancel-proposal.ts'),
      route(':round/placering/:demand', 'routes/rounds/placement.tsx'),
      route(':round/placering/:demand/flytta/:unit', 'routes/rounds/move.tsx'),
      route(':round/placering/:demand/las', 'routes/rounds/lock.ts'),
      route(':round/placering/:demand/ta-bort', 'routes/rounds/unplace.ts'),
    ]),
    ...prefix('administration', [
      route('utskick', 'routes/administration/outbox.tsx'),
      route('utskick/:letter', 'routes/administration/letter.tsx'),
    ]),
  ]),
] satisfies RouteConfig;
