import { ACCOUNTS } from './support/sessions.ts';
import type { Account } from './support/sessions.ts';
import type { Place } from './support/places.ts';

/** A page of the product, and those for whom it looks different. */
export interface PageRow {
  /** The file in `app/routes.ts`. */
  route: string;
  at: Place;
  readers: readonly Account[];
}

const round = '/omgangar/round-ssk-h-a-5';
const learner = '/larande/learner-ssk-h-a-001';
const unit = '/enheter/hal-med-61';
const supervisor = '/handledare/supervisor-0001';

const demand: Place = { on: `${round}/forslag`, link: /href="(\/omgangar\/[^"]+\/placering\/[^"/?]+)"/ };
const told: Place = { on: '/omgangar/round-ssk-h-a-4/forslag', link: /href="(\/omgangar\/[^"]+\/placering\/[^"/?]+)"/ };
const takes: Place = { on: told, link: /href="(\/omgangar\/[^"]+\/vad-kravs\/[^"/?]+)"/ };
const director: Place = { on: '/studierektorer', link: /href="(\/studierektorer\/(?!ny)[^"/?]+)"/ };
const staged = (then: string): Place => ({ on: '/import', link: /href="(\/import\/(?!ny)[^"/?]+)"/, then });

function row(route: string, at: Place, ...readers: Account[]): PageRow {
  return { route: `routes/${route}.tsx`, at, readers };
}

const own = [
  row('start', '/', ...ACCOUNTS),
  row('access/account', '/konto', 'samordnare', 'student'),
  row('my-schedule/page', '/mitt-schema', 'student', 'bt-lakare', 'medarbetare'),
  row('my-schedule/swap', { on: '/mitt-schema', link: /href="(\/mitt-schema\/byte\/[^"/?]+)"/ }, 'student'),
  row('my-schedule/wishes', '/mitt-schema/onskemal', 'student', 'medarbetare'),
  row('roster/list', '/schema', 'enhetschef', 'lektor'),
  row('roster/unit', `${unit}/schema`, 'enhetschef'),
];

const registers = [
  row('units/list', '/enheter', 'samordnare', 'enhetschef', 'bibliotekarie', 'handledare'),
  row('units/new', '/enheter/ny', 'samordnare'),
  row('units/overview', unit, 'samordnare', 'enhetschef', 'skola'),
  row('units/edit', `${unit}/andra`, 'samordnare'),
  row('units/journeys', `${unit}/restider`, 'samordnare', 'lektor'),
  row('units/history', `${unit}/historik`, 'samordnare'),
  row('learners/list', '/larande', 'studierektor', 'studierektor.lakare', 'skola'),
  row('learners/new', '/larande/ny', 'samordnare'),
  row('learners/overview', learner, 'studierektor', 'skola'),
  row('learners/edit', `${learner}/andra`, 'studierektor'),
  row('housing/list', '/enheter/boenden', 'samordnare', 'lektor'),
  row('housing/edit', '/enheter/boenden/housing-varberg/andra', 'samordnare'),
  row('learners/attest', `${learner}/intyg/learner-ssk-h-a-001:hygiene`, 'studierektor'),
  row('learners/conflict', `${learner}/jav`, 'studierektor'),
  row('learners/history', `${learner}/historik`, 'studierektor'),
  row('supervisors/list', '/handledare', 'samordnare', 'enhetschef', 'lektor'),
  row('supervisors/new', '/handledare/ny', 'enhetschef'),
  row('supervisors/missing', '/handledare/saknas', 'samordnare', 'lektor'),
  row('supervisors/overview', supervisor, 'samordnare'),
  row('supervisors/edit', `${supervisor}/andra`, 'studierektor.lakare'),
  row('supervisors/history', `${supervisor}/historik`, 'samordnare'),
  row('directors/list', '/studierektorer', 'studierektor', 'lektor'),
  row('directors/new', '/studierektorer/ny', 'studierektor'),
  row('directors/director', director, 'studierektor'),
  row('directors/edit', { on: director, link: /href="(\/studierektorer\/[^"/?]+\/andra)"/ }, 'studierektor'),
];

const reports = [
  row('forecast/page', '/prognos', 'studierektor', 'lektor'),
  row('reports/list', '/rapporter', 'administrator', 'lektor'),
  row('reports/report', '/rapporter/placeringar', 'studierektor.lakare'),
  row('reports/report', '/rapporter/vfu-kvalitet', 'studierektor'),
  row('reports/report', '/rapporter/handledning', 'lektor'),
  row('reports/report', '/rapporter/utbildningsbokslut', 'studierektor.lakare'),
  row('reports/report', '/rapporter/enkat', 'administrator'),
  row('reports/report', '/rapporter/enkatsiffror', 'samordnare'),
  row('reports/report', '/rapporter/enhetssvar', 'administrator'),
];

const surveys = [
  row('surveys/list', '/enkater', 'administrator', 'lektor', 'enhetschef'),
  row('surveys/new', '/enkater/ny', 'administrator'),
  row('surveys/triggers/list', '/enkater/utskick', 'administrator', 'lektor'),
  row('surveys/triggers/new', '/enkater/utskick/nytt', 'administrator'),
  row('surveys/triggers/trigger', '/enkater/utskick/trigger-ended', 'administrator', 'lektor'),
  row('surveys/triggers/edit', '/enkater/utskick/trigger-yearly/andra', 'administrator'),
  row('surveys/wave', '/enkater/wave-2', 'administrator', 'lektor'),
  row('surveys/wave', '/enkater/wave-capacity', 'samordnare'),
  row('surveys/comments', '/enkater/wave-words/kommentarer', 'administrator', 'lektor', 'enhetschef'),
  row('surveys/moderate', '/enkater/wave-words/kommentarer/granska', 'administrator'),
  row('instruments/list', '/enkater/formular', 'administrator'),
  row('instruments/new', '/enkater/formular/ny', 'administrator'),
  row('instruments/version', '/enkater/formular/learning-environment@3', 'administrator'),
  row('instruments/settings', '/enkater/formular/cles-t@1/andra', 'administrator'),
  row('instruments/section', '/enkater/formular/learning-environment@3/avsnitt', 'administrator'),
  row('instruments/new-item', '/enkater/formular/learning-environment@3/avsnitt/overall/fraga', 'administrator'),
  row('instruments/item', '/enkater/formular/learning-environment@3/fraga/which_more', 'administrator'),
  row('instruments/preview', '/enkater/formular/capacity-dialogue@1/telefon', 'administrator'),
  row('instruments/compare', '/enkater/formular/learning-environment@3/jamfor', 'administrator'),
  row('surveys/wave', '/enkater/wave-open', 'studierektor', 'enhetschef'),
  row('surveys/poster', '/enkater/wave-open/affisch/hal-med', 'lektor', 'enhetschef'),
];

const actions: Place = { on: '/kvalitet/atgarder', link: /href="(\/kvalitet\/atgarder\/(?!ny)[^"/?]+)"/ };

const quality = [
  row('quality/start', '/kvalitet', 'lektor', 'skola', 'enhetschef'),
  row('quality/region', '/kvalitet/region', 'studierektor'),
  row('quality/unit', '/kvalitet/enhet/hal-med', 'administrator', 'enhetschef'),
  row('quality/programme', '/kvalitet/utbildning/ssk-hh-halmstad', 'samordnare'),
  row('quality/school', '/kvalitet/larosate/hh', 'administrator', 'skola'),
  row('quality/branch', '/kvalitet/gren/care', 'lektor'),
  row('quality/actions', '/kvalitet/atgarder', 'administrator'),
  row(
    'quality/new-action',
    '/kvalitet/atgarder/ny?enhet=hal-med&tema=feedback&enkat=learning-environment',
    'enhetschef',
  ),
  row('quality/action', actions, 'administrator'),
  row(
    'quality/edit-action',
    { on: '/kvalitet/atgarder', link: /href="(\/kvalitet\/atgarder\/(?!ny)[^"/?]+)"/, then: '/andra' },
    'administrator',
  ),
];

const rounds = [
  row('rounds/list', '/omgangar', 'studierektor', 'skola'),
  row('programmes/prerequisites', '/omgangar/forkunskapskrav/ssk-hh-halmstad', 'studierektor', 'skola'),
  row('rounds/new', '/omgangar/ny?utbildning=at-halmstad', 'studierektor.lakare'),
  row('rounds/overview', round, 'studierektor', 'skola', 'lektor'),
  row('rounds/special-decisions', `${round}/installningar/beslut`, 'studierektor'),
  row('rounds/pairs', `${round}/installningar/par`, 'studierektor'),
  row('rounds/alternatives', `${round}/alternativ?visa=short_journeys&visa=few_sites`, 'studierektor'),
  row('rounds/scenarios/list', `${round}/tank-om`, 'studierektor'),
  row('rounds/scenarios/scenario', '/omgangar/round-ssk-h-a-4/tank-om/scenario-closed', 'studierektor'),
  row('rounds/scenarios/change', `${round}/tank-om/scenario-journeys/ny/platser`, 'studierektor'),
  row('rounds/scenarios/change', `${round}/tank-om/scenario-journeys/ny/regler`, 'studierektor'),
  row('rounds/travel-exceptions', `${round}/installningar/undantag`, 'studierektor'),
  row('rounds/settings', `${round}/installningar?prova=1&weight.travel=5`, 'studierektor'),
  row('rounds/proposal', `${round}/forslag`, 'studierektor', 'lektor'),
  row('rounds/participants', `${round}/larande`, 'studierektor'),
  row('rounds/wishes', `${round}/larande/learner-ssk-h-a-001/onskemal`, 'studierektor'),
  row('rounds/record-attests', `${round}/larande/intyg`, 'studierektor'),
  row('rounds/units', `${round}/enheter`, 'studierektor'),
  row('rounds/history', `${round}/historik`, 'studierektor'),
  row('rounds/protocol', `${round}/protokoll`, 'studierektor', 'lektor'),
  row('rounds/publication', `${round}/publicera`, 'studierektor'),
  row('rounds/repair', '/omgangar/round-ssk-h-a-4/reparation', 'studierektor'),
  row('rounds/swaps', '/omgangar/round-ssk-h-a-4/byten', 'studierektor'),
  row('rounds/swap-deadline', '/omgangar/round-ssk-h-a-4/byten/sista-dag', 'studierektor'),
  row('rounds/place-calls', `${round}/platser-att-ringa-om`, 'studierektor'),
  row('rounds/remedies', `${round}/vad-som-saknas`, 'studierektor'),
  row('rounds/placement', demand, 'studierektor', 'lektor'),
  row('rounds/what-it-takes', takes, 'studierektor'),
  row('rounds/move', { on: demand, link: /href="(\/omgangar\/[^"]+\/flytta\/[^"/?]+)"/ }, 'studierektor'),
  row('reports/round-page', '/omgangar/round-ssk-h-a-4/export', 'studierektor'),
  row('history/list', '/historik', 'samordnare', 'administrator'),
];

const rotation = '/rotationer/rotation-bt';

const rotations = [
  row('rotations/list', '/rotationer', 'studierektor.lakare', 'samordnare'),
  row('rotations/new', '/rotationer/ny?utbildning=at-halmstad', 'studierektor.lakare'),
  row('rotations/plan', rotation, 'studierektor.lakare', 'administrator'),
  row('rotations/plan', '/rotationer/rotation-at', 'studierektor.lakare'),
  row('rotations/plan', `${rotation}?visa=tabell`, 'studierektor.lakare'),
  row('rotations/proposal', `${rotation}/forslag`, 'studierektor.lakare'),
  row('rotations/clinics', `${rotation}/kliniker`, 'studierektor.lakare'),
  row('rotations/residents', `${rotation}/lakare`, 'studierektor.lakare'),
  row('rotations/settings', '/rotationer/rotation-at/installningar', 'studierektor.lakare'),
  row('rotations/history', `${rotation}/historik`, 'studierektor.lakare'),
  row('rotations/publication', `${rotation}/publicera`, 'studierektor.lakare'),
  row('rotations/repair', `${rotation}/reparation`, 'studierektor.lakare'),
  row(
    'rotations/resident',
    `${rotation}/lakare/learner-rotation-bt-001?block=rotation-bt:BT-PV&klinik=vc-kungsbacka`,
    'studierektor.lakare',
  ),
];

const imports = [
  row('imports/list', '/import', 'samordnare', 'administrator'),
  row('imports/new', '/import/ny?slag=class_list', 'samordnare'),
  row('imports/result', staged(''), 'samordnare'),
  row('imports/columns', staged('/kolumner'), 'samordnare'),
  row('imports/review', staged('/granska'), 'samordnare'),
  row('imports/preview', staged('/forhandsvisning'), 'samordnare'),
  row('administration/outbox', '/administration/utskick', 'samordnare'),
];

const modules = '/informationsdriven-vard';

const learning = [
  row('learning/start', modules, 'medarbetare', 'studierektor'),
  row(
    'learning/modules/what',
    `${modules}/vad-ar-informationsdriven-vard?limits=shown&a=same&b=same&c=changed&d=same`,
    'medarbetare',
  ),
  row('learning/modules/why', `${modules}/varfor?visit=gull&step=size`, 'medarbetare'),
  row('learning/modules/from-data-to-change', `${modules}/hallands-vag?step=study`, 'medarbetare'),
  row('learning/modules/data-extraction', `${modules}/datauttag?purpose=quality&personal_number=on`, 'medarbetare'),
  row('learning/modules/prediction', `${modules}/prediktion-och-automl`, 'medarbetare'),
  row('learning/modules/heart-failure', `${modules}/hjartsvikt`, 'medarbetare'),
  row('learning/modules/synthetic-data', `${modules}/syntetiska-data`, 'medarbetare'),
  row('learning/modules/federated-learning', `${modules}/federerat-larande`, 'medarbetare'),
  row('learning/modules/generative-ai', `${modules}/generativ-ai`, 'medarbetare'),
  row('learning/modules/ecg', `${modules}/ekg?shown=true`, 'medarbetare'),
  row('learning/modules/kidney-disease', `${modules}/kronisk-njursvikt`, 'medarbetare'),
  row('learning/modules/pec', `${modules}/pec?part=project&guess=all&comparison=shown`, 'medarbetare'),
  row('learning/modules/co2', `${modules}/co2?guess=travel&video=4&visits=4`, 'medarbetare'),
  row('learning/modules/prom', `${modules}/prom?part=group&guess=better&silent=shown`, 'medarbetare'),
  row(
    'learning/modules/testbed',
    `${modules}/testbadd?measure=effect&data=history&device=none&silent=0&limited=before&decision=everywhere&monitoring=total`,
    'medarbetare',
  ),
  row('learning/modules/atrial-fibrillation', `${modules}/formaksflimmer`, 'medarbetare'),
  row('learning/modules/growth', `${modules}/avvikande-tillvaxt?part=thousand`, 'medarbetare'),
  row('learning/modules/decision-support', `${modules}/beslutsstod?shown=true&receiver=shared`, 'medarbetare'),
  row('learning/modules/primary-care', `${modules}/prediktion-pa-vardcentral?step=who`, 'medarbetare'),
  row('learning/paths/path', `${modules}/larvagar/student`, 'student'),
  row('learning/paths/assignments', `${modules}/tilldelade-larvagar`, 'studierektor'),
  row('learning/paths/assign', `${modules}/tilldelade-larvagar/ny`, 'studierektor'),
  row('learning/paths/assignment', `${modules}/tilldelade-larvagar/path-student`, 'studierektor'),
  row('learning/items/list', `${modules}/fragebank`, 'lektor'),
  row('learning/items/module', `${modules}/fragebank/formaksflimmer`, 'lektor'),
  row('learning/modules/falls', `${modules}/fallprevention?part=study&guess=all&control=shown`, 'medarbetare'),
  row('learning/projects/list', `${modules}/projekt`, 'medarbetare', 'lektor'),
  row('learning/projects/new', `${modules}/projekt/nytt`, 'lektor'),
  row('learning/projects/project', `${modules}/projekt/project-heart-failure`, 'lektor'),
  row('learning/projects/edit', `${modules}/projekt/project-heart-failure/andra`, 'lektor'),
  row('learning/review', `${modules}/repetera`, 'medarbetare'),
  row('learning/questions', `${modules}/formaksflimmer/fragor`, 'medarbetare'),
  row('learning/credentials', `${modules}/intyg`, 'medarbetare'),
];

/** What is there without signing in. */
export const publicPages = [
  { route: 'routes/access/sign-in.tsx', at: '/logga-in' },
  { route: 'routes/surveys/link.tsx', at: '/lank/wave-open' },
  { route: 'routes/about/contact.tsx', at: '/kontakt' },
  { route: 'routes/about/accessibility.tsx', at: '/tillganglighet' },
] as const;

export const pages: readonly PageRow[] = [
  ...own,
  ...registers,
  ...surveys,
  ...quality,
  ...reports,
  ...rounds,
  ...rotations,
  ...imports,
  ...learning,
];

/** Pages that are there only after something has been done, or gone wrong; looked at by the tests that do it. */
export const pagesOfJourneys = [
  'routes/administration/letter.tsx',
  'routes/changes/undo.tsx',
  'routes/credentials/verify.tsx',
  'routes/learning/reviewed.tsx',
  'routes/learning/sitting.tsx',
  'routes/my-schedule/round.tsx',
  'routes/surveys/answer.tsx',
  'routes/surveys/extend.tsx',
  'routes/not-found.tsx',
] as const;
