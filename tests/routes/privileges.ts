import { LEARNING_PRIVILEGES } from './learning-privileges.ts';
import { ROTATION_PRIVILEGES } from './rotation-privileges.ts';
import { SCENARIO_PRIVILEGES } from './scenario-privileges.ts';

/**
 * Who may open which address: the oracle of the privilege matrix, written by hand. An address of the URL map that is
 * not here fails the test, and so does a line here that the URL map lacks.
 */
export const PEOPLE = {
  director: 'studierektor',
  doctors: 'studierektor.lakare',
  coordinator: 'samordnare',
  school: 'skola',
  manager: 'enhetschef',
  supervisor: 'handledare',
  learner: 'student',
  lecturer: 'lektor',
  administrator: 'administrator',
  librarian: 'bibliotekarie',
  clinician: 'medarbetare',
} as const;
export type Person = keyof typeof PEOPLE;

/** One object, or none, and what the address answers: to these the page, to those a refusal, to all others "not found". */
export interface Cell {
  object: string;
  opens: readonly Person[];
  forbidden: readonly Person[];
}

export type Privilege =
  /** Needs no sign-in. */
  | { kind: 'public' }
  /** Is posted to; fetching it leads elsewhere, or is a bad request, and shows nothing. */
  | { kind: 'posted' }
  /** For anybody who is signed in, about what is her own. */
  | { kind: 'own' }
  | { kind: 'table'; cells: readonly Cell[] };

const EVERYBODY = Object.keys(PEOPLE) as Person[];
const PLANNERS: Person[] = ['director', 'doctors', 'coordinator'];
const PLANNING_READERS: Person[] = [...PLANNERS, 'administrator'];
const LECTURED: Person[] = [...PLANNING_READERS, 'lecturer'];

/** Who may see a round at all; to everybody else none of its addresses exist. */
const ROUNDS: Readonly<Record<string, readonly Person[]>> = {
  'care round of hh': ['director', 'coordinator', 'school', 'lecturer', 'administrator'],
  'care round of another school': ['director', 'coordinator', 'lecturer', 'administrator'],
  'doctors’ round': ['doctors', 'coordinator', 'administrator'],
};

/** The same addresses for a round that one may see: for these people; the other readers are refused. */
function rounds(people: readonly Person[]): Privilege {
  const cells = Object.entries(ROUNDS).map(([object, readers]) => ({
    object,
    opens: readers.filter((reader) => people.includes(reader)),
    forbidden: readers.filter((reader) => !people.includes(reader)),
  }));
  return { kind: 'table', cells: [...cells, nothing] };
}

const nothing: Cell = { object: 'nothing that exists', opens: [], forbidden: [] };

function list(...opens: Person[]): Privilege {
  return { kind: 'table', cells: [{ object: 'none', opens, forbidden: [] }] };
}

function objects(people: Readonly<Record<string, readonly Person[]>>): Privilege {
  const cells = Object.entries(people).map(([object, opens]) => ({ object, opens, forbidden: [] }));
  return { kind: 'table', cells: [...cells, nothing] };
}

/** Objects that one may see, but not do this to. */
function refusing(people: Readonly<Record<string, readonly Person[]>>, ...forbidden: Person[]): Privilege {
  const cells = Object.entries(people).map(([object, opens]) => ({ object, opens, forbidden }));
  return { kind: 'table', cells: [...cells, nothing] };
}

const units = (everywhere: readonly Person[], below: readonly Person[] = []) =>
  objects({ 'unit below hal-med': [...everywhere, ...below], 'unit elsewhere': everywhere });
const learners = (ofSchool: readonly Person[]) =>
  objects({
    'learner of hh': ['director', 'coordinator', 'administrator', ...ofSchool],
    'doctor in training': ['doctors', 'coordinator', 'administrator'],
  });
const supervisors = (ofCare: readonly Person[]) =>
  objects({
    'nurse below hal-med': ['director', 'coordinator', 'administrator', 'manager', ...ofCare],
    'doctor elsewhere': ['doctors', 'coordinator', 'administrator'],
  });

const PUBLIC: Privilege = { kind: 'public' };
const POSTED: Privilege = { kind: 'posted' };
const OWN: Privilege = { kind: 'own' };
/** A file on its way in is for whoever brought it; the demo has none, so that these do not exist for anybody. */
const IMPORT: Privilege = { kind: 'table', cells: [nothing] };

export const PRIVILEGES: Readonly<Record<string, Privilege>> = {
  '/logga-in': PUBLIC,
  '/logga-ut': POSTED,
  '/kontakt': PUBLIC,
  '/tillganglighet': PUBLIC,
  '/sprak': POSTED,
  '/utseende': POSTED,
  // Its secret is its key, whoever asks.
  '/kalender/:feed': PUBLIC,
  '/e/:token': PUBLIC,
  '/lank/:wave': PUBLIC,
  '/': OWN,
  '/konto': OWN,
  '/mitt-schema': OWN,
  // A placement is its learner's alone.
  '/mitt-schema/byte/:placement': objects({}),
  '/mitt-schema/byte/:placement/ta-tillbaka': POSTED,
  '/mitt-schema/onskemal': OWN,
  // A round of one's own that the optimiser has planned and that is decided; the demo has none.
  '/mitt-schema/omgang/:round': objects({}),
  '/*': list(),
  // Is posted to; fetched, it points to the history and names no change.
  '/andringar/:change/angra': OWN,

  '/schema': list(...LECTURED, 'manager', 'supervisor'),
  '/enheter/:unit/schema': units(LECTURED, ['manager']),
  '/enheter': list(...LECTURED, 'school', 'manager', 'supervisor', 'librarian'),
  '/enheter/ny': list('director', 'coordinator', 'administrator'),
  '/enheter/boenden': list(...LECTURED),
  '/enheter/boenden/:housing/andra': objects({ housing: ['director', 'coordinator', 'administrator'] }),
  '/enheter/:unit': units([...LECTURED, 'librarian'], ['manager']),
  '/enheter/:unit/historik': units([...LECTURED, 'librarian'], ['manager']),
  '/enheter/:unit/restider': units(LECTURED),
  '/enheter/:unit/andra': units(['director', 'coordinator', 'administrator']),

  '/larande': list(...PLANNING_READERS, 'school'),
  '/larande/ny': list(...PLANNING_READERS),
  '/larande/:learner': learners(['school']),
  '/larande/:learner/historik': learners(['school']),
  '/larande/:learner/andra': learners([]),
  '/larande/:learner/jav': objects({
    'learner of hh': ['director', 'coordinator'],
    'doctor in training': ['doctors', 'coordinator'],
  }),
  '/larande/:learner/jav/ta-bort': POSTED,
  '/larande/:learner/intyg/:attest': objects({ 'learner of hh': [], 'doctor in training': [] }),

  '/handledare': list(...LECTURED, 'manager'),
  '/handledare/ny': list(...PLANNING_READERS, 'manager'),
  '/handledare/saknas': list(...LECTURED, 'manager'),
  '/handledare/:supervisor': supervisors(['lecturer']),
  '/handledare/:supervisor/historik': supervisors(['lecturer']),
  '/handledare/:supervisor/andra': supervisors([]),
  '/placeringar/:placement/handledare': POSTED,

  '/studierektorer': list(...LECTURED),
  '/studierektorer/ny': list('director', 'administrator'),
  '/studierektorer/:director': objects({
    'director of care': ['director', 'coordinator', 'administrator', 'lecturer'],
    'director of doctors': ['doctors', 'coordinator', 'administrator'],
  }),
  '/studierektorer/:director/andra': objects({
    'director of care': ['director', 'administrator'],
    'director of doctors': ['administrator'],
  }),

  '/rapporter': list(...LECTURED),
  '/rapporter/:report': objects({ 'report on placements': LECTURED }),
  '/rapporter/:report/fil/:format': objects({ 'report on placements': LECTURED }),

  '/prognos': list(...LECTURED),
  // A format that does not exist leads to the page, as for any report.
  '/prognos/fil/:format': { kind: 'table', cells: [{ object: 'forecast file', opens: LECTURED, forbidden: [] }] },

  '/enkater': list(...LECTURED, 'manager'),
  '/enkater/ny': list('director', 'administrator'),
  '/enkater/utskick': list(...LECTURED),
  '/enkater/utskick/nytt': list('director', 'administrator'),
  '/enkater/utskick/:trigger': objects({ 'standing survey': LECTURED }),
  // It asks students of several branches, and the director answers for one of them.
  '/enkater/utskick/:trigger/andra': refusing({ 'standing survey': ['administrator'] }, 'director'),
  '/enkater/utskick/:trigger/paus': POSTED,
  '/enkater/formular': list('director', 'administrator'),
  '/enkater/formular/ny': list('director', 'administrator'),
  '/enkater/formular/:version': objects({
    instrument: ['director', 'administrator'],
    draft: ['director', 'administrator'],
  }),
  '/enkater/formular/:version/telefon': objects({ instrument: ['director', 'administrator'] }),
  '/enkater/formular/:version/jamfor': objects({ instrument: ['director', 'administrator'] }),
  // What is published has no forms.
  '/enkater/formular/:version/andra': objects({ instrument: [], draft: ['director', 'administrator'] }),
  '/enkater/formular/:version/avsnitt/:section?': objects({ instrument: [], draft: ['director', 'administrator'] }),
  '/enkater/formular/:version/avsnitt/:section/fraga': objects({
    ...{ instrument: [], draft: ['director', 'administrator'] },
  }),
  '/enkater/formular/:version/fraga/:item': objects({ instrument: [], draft: ['director', 'administrator'] }),
  '/enkater/formular/:version/flytta': POSTED,
  '/enkater/formular/:version/ta-bort': POSTED,
  '/enkater/formular/:version/kopiera': POSTED,
  '/enkater/formular/:version/publicera': POSTED,
  '/enkater/formular/:version/kasta': POSTED,
  '/enkater/:wave': objects({
    'closed wave': [...LECTURED, 'manager'],
    'unit of an open wave': [...LECTURED, 'manager'],
  }),
  '/enkater/:wave/stang': POSTED,
  '/enkater/:wave/kommentarer': objects({ 'closed wave': [...LECTURED, 'manager'] }),
  '/enkater/:wave/kommentarer/granska': objects({ 'closed wave': ['administrator'] }),
  // Only an open one can be given more time, and this one asks students of several branches.
  '/enkater/:wave/forlang': {
    kind: 'table',
    cells: [
      { object: 'closed wave', opens: [], forbidden: [] },
      { object: 'unit of an open wave', opens: ['administrator'], forbidden: ['director'] },
      nothing,
    ],
  },
  '/enkater/:wave/affisch/:unit': objects({
    'unit of an open wave': [...LECTURED, 'manager'],
    'other unit of an open wave': LECTURED,
  }),

  '/kvalitet': list(...LECTURED, 'school', 'manager'),
  '/kvalitet/region': list(...LECTURED, 'school', 'manager'),
  // Learners of both branches have been at these units, and at the unit of the action.
  '/kvalitet/enhet/:unit': units(LECTURED, ['manager']),
  '/kvalitet/utbildning/:programme': objects({
    'programme of hh': ['director', 'coordinator', 'administrator', 'lecturer', 'school'],
  }),
  '/kvalitet/larosate/:school': objects({
    'school of one branch': ['director', 'coordinator', 'administrator', 'lecturer', 'school'],
    'school of several branches': ['coordinator', 'administrator'],
  }),
  '/kvalitet/gren/:branch': objects({
    'branch care': ['director', 'coordinator', 'administrator', 'lecturer'],
    'branch doctors': ['doctors', 'coordinator', 'administrator'],
  }),
  '/kvalitet/atgarder': list(...LECTURED, 'school', 'manager'),
  // Made from a theme that stands in the address.
  '/kvalitet/atgarder/ny': list(),
  '/kvalitet/atgarder/:action': objects({ 'quality action': LECTURED }),
  '/kvalitet/atgarder/:action/andra': objects({
    'quality action': ['director', 'doctors', 'administrator', 'lecturer'],
  }),

  '/historik': list(...PLANNING_READERS),

  '/omgangar': list(...LECTURED, 'school'),
  '/omgangar/ny': list(...PLANNERS),
  '/omgangar/forkunskapskrav/:programme': objects({ 'programme of hh': ROUNDS['care round of hh'] ?? [] }),
  '/omgangar/:round': rounds(EVERYBODY),
  '/omgangar/:round/installningar': rounds(PLANNERS),
  '/omgangar/:round/forslag': rounds(EVERYBODY),
  '/omgangar/:round/larande': rounds([...PLANNING_READERS, 'school']),
  '/omgangar/:round/enheter': rounds(EVERYBODY),
  '/omgangar/:round/historik': rounds(PLANNING_READERS),
  '/omgangar/:round/publicera': rounds(PLANNERS),
  '/omgangar/:round/reparation': rounds(PLANNERS),
  '/omgangar/:round/byten': rounds(PLANNERS),
  '/omgangar/:round/byten/sista-dag': rounds(PLANNERS),
  '/omgangar/:round/platser-att-ringa-om': rounds(PLANNERS),
  '/omgangar/:round/vad-som-saknas': rounds(PLANNERS),
  '/omgangar/:round/protokoll': rounds(LECTURED),
  '/omgangar/:round/protokoll.xlsx': rounds(LECTURED),
  '/omgangar/:round/protokoll.pdf': rounds(LECTURED),
  ...Object.fromEntries(['', '.xlsx', '.csv'].map((end) => [`/omgangar/:round/export${end}`, rounds(LECTURED)])),
  '/omgangar/:round/forslag/lage': rounds(EVERYBODY),
  '/omgangar/:round/placering/:demand': rounds(EVERYBODY),
  '/omgangar/:round/placering/:demand/flytta/:unit': objects({}),
  '/omgangar/:round/placering/:demand/vad-kravs/:unit': objects({}),
  '/omgangar/:round/installningar/beslut': rounds(PLANNERS),
  '/omgangar/:round/installningar/par': rounds(PLANNERS),
  '/omgangar/:round/alternativ': rounds(PLANNERS),
  '/omgangar/:round/tank-om': rounds(PLANNERS),
  '/omgangar/:round/installningar/undantag': rounds(PLANNERS),
  '/omgangar/:round/installningar/regler': POSTED,
  '/omgangar/:round/avsluta': POSTED,
  '/omgangar/:round/larande/:learner/onskemal': objects({}),
  '/omgangar/:round/larande/ta-bort': POSTED,
  '/omgangar/:round/larande/intyg': rounds(PLANNING_READERS),
  '/omgangar/:round/forslag/nytt': POSTED,
  '/omgangar/:round/forslag/handledare': POSTED,
  '/omgangar/:round/forslag/avbryt': POSTED,
  '/omgangar/:round/placering/:demand/las': POSTED,
  '/omgangar/:round/placering/:demand/ta-bort': POSTED,
  ...SCENARIO_PRIVILEGES,
  ...ROTATION_PRIVILEGES,
  ...LEARNING_PRIVILEGES,

  '/import': list(...PLANNING_READERS),
  '/import/ny': list(...PLANNING_READERS),
  '/import/:import': IMPORT,
  ...Object.fromEntries(
    ['kolumner', 'granska', 'forhandsvisning', 'avvisade.xlsx'].map((page) => [`/import/:import/${page}`, IMPORT]),
  ),
  '/import/:import/kolumner/blad': POSTED,
  '/import/:import/slang': POSTED,

  '/administration/utskick': list('director', 'coordinator', 'administrator'),
  '/administration/utskick/:letter': objects({ letter: ['coordinator', 'administrator'] }),
};
