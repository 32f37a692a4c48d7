// Who may import whom: one row for each part of the house, and the packages that belong to one part only.

/** Part, what of our own code it may import besides itself. */
const parts = [
  { part: 'domain', path: '^app/domain/', may: [] },
  { part: 'db', path: '^db/(?!cli[.]ts)', may: ['^app/domain/'] },
  { part: 'reports', path: '^reports/', may: ['^app/domain/'] },
  {
    part: 'services',
    path: '^app/services/',
    may: ['^app/domain/', '^app/content/', '^db/', '^reports/', '^app/platform/', '^app/jobs/catalog[.]ts$'],
  },
  { part: 'platform', path: '^app/platform/', may: ['^app/domain/', '^db/(open|database)[.]ts$'] },
  { part: 'content', path: '^app/content/', may: ['^app/domain/'] },
  { part: 'components', path: '^app/components/', may: ['^app/domain/', '^app/content/', '^app/platform/i18n/'] },
  { part: 'jobs', path: '^app/jobs/', may: ['^app/domain/', '^app/services/', '^app/platform/'] },
  {
    part: 'routes',
    path: '^app/routes/',
    may: ['^app/domain/', '^app/content/', '^app/services/', '^app/platform/', '^app/components/', '^app/root[.]tsx$'],
  },
  {
    part: 'seeds',
    path: '^seeds/(?!run[.]ts)',
    may: [
      '^app/domain/',
      '^app/content/items[.]ts$',
      '^db/',
      '^app/services/',
      '^app/platform/(secrets|password)[.]ts$',
    ],
  },
];

/** What runs by itself: everything else must be reached from here. Commands put the parts together, so they may know all. */
const entries = [
  '^app/(server|routes|root|entry[.]client|entry[.]server)[.]tsx?$',
  '^app/launch/',
  '^app/routes/',
  '^app/jobs/workers/',
  '[.]worker[.]ts$',
  '^(seeds/(run|builders)|db/(cli|drizzle[.]config))[.]ts$',
  '^db/schema/',
];

const ourCode = '^(app|db|reports|seeds|tests|migrations)/';
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;
const anyPackage = '(^|/)node_modules/';

function mayImportOnly({ part, path, may }) {
  return {
    name: `${part}-imports`,
    severity: 'error',
    from: { path },
    to: { path: ourCode, pathNot: [path, ...may] },
  };
}

const packageRules = [
  {
    name: 'domain-packages',
    comment: 'The domain decides from what it is given; its packages compute and do nothing else.',
    from: { path: '^app/domain/' },
    to: { path: anyPackage, pathNot: npm('zod|date-fns|highs|ts-fsrs|@stdlib') },
  },
  { name: 'domain-node', from: { path: '^app/domain/' }, to: { dependencyTypes: ['core'] } },
  {
    name: 'db-packages',
    from: { path: '^db/' },
    to: { path: anyPackage, pathNot: npm('drizzle-orm|drizzle-kit|better-sqlite3|pg|@types') },
  },
  { name: 'sql-in-db', from: { pathNot: '^db/' }, to: { path: npm('drizzle-orm|better-sqlite3|pg') } },
  {
    name: 'workbooks-in-two-places',
    from: { pathNot: '^(reports/rendering|app/platform/workbooks)/' },
    to: { path: npm('exceljs') },
  },
  {
    name: 'services-packages',
    comment: 'A use case knows neither pages nor the framework.',
    from: { path: '^(app/services|reports)/' },
    to: { path: npm('react|react-dom|@remix-run|express') },
  },
  {
    name: 'components-packages',
    from: { path: '^app/components/' },
    to: {
      path: npm('@remix-run/(node|express|server-runtime)|express|pino|nodemailer|highs|helmet|rate-limiter-flexible'),
    },
  },
  { name: 'components-node', from: { path: '^app/components/' }, to: { dependencyTypes: ['core'] } },
];

const narrowerRules = [
  {
    name: 'db-domain-types',
    comment: 'The database knows the types and the vocabulary of the domain and none of its decisions.',
    from: { path: '^db/' },
    to: { path: '^app/domain/', pathNot: '/vocabulary[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'services-http',
    from: { path: '^app/services/' },
    to: { path: '^app/platform/(http/|forms/|session|context)' },
  },
  {
    name: 'worker-entries',
    comment: 'What runs in a worker thread computes: no database, no platform.',
    from: { path: '^app/jobs/workers/' },
    to: { path: ourCode, pathNot: ['^app/domain/', '^app/jobs/workers/'] },
  },
  {
    name: 'routes-own-folder',
    from: { path: '^app/routes/([^/]+)/' },
    to: { path: '^app/routes/', pathNot: '^app/routes/$1/' },
  },
];

const wholeHouseRules = [
  {
    name: 'no-cycles',
    comment: 'Types may refer to each other; what is loaded may not.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'no-unresolved', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-development-packages',
    from: { pathNot: '^(app/routes[.]ts|app/launch/|db/drizzle[.]config[.]ts)' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-dead-files',
    comment: 'Every file is reached from something that runs: the server, a page, a command, a worker.',
    from: { path: entries },
    to: { path: '^(app|db|reports|seeds)/', pathNot: [...entries, '[.]d[.]m?ts$'], reachable: false },
  },
];

const withSeverity = (rule) => ({ severity: 'error', ...rule });

module.exports = {
  rules: [...parts.map(mayImportOnly), ...packageRules, ...narrowerRules, ...wholeHouseRules].map(withSeverity),
};
