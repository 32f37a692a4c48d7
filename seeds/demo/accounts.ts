import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import type { accounts, grants } from '#db/schema/access.ts';
import { personRow } from './people.ts';
import type { PersonRow } from './people.ts';

/** For trying the product only; an installation with real people has none of these accounts. */
export const DEMO_PASSWORD = 'Halland-demo-2027';

export interface DemoSignIn {
  role: Role;
  email: string;
  password: string;
}

type GrantPlan = readonly [role: Role, kind: ScopeKind, id: string];

interface AccountPlan {
  key: string;
  name: readonly [given: string, family: string];
  grant: GrantPlan;
}

const plans: readonly AccountPlan[] = [
  { key: 'studierektor', name: ['Karin', 'Ekdal'], grant: ['regional_study_director', 'branch', 'care'] },
  { key: 'studierektor.lakare', name: ['Johan', 'Wallgren'], grant: ['study_director', 'branch', 'doctors'] },
  { key: 'samordnare', name: ['Maria', 'Sundell'], grant: ['placement_coordinator', 'region', ''] },
  { key: 'skola', name: ['Erik', 'Hallander'], grant: ['school_coordinator', 'organisation', 'hh'] },
  { key: 'enhetschef', name: ['Anna', 'Brorsson'], grant: ['unit_manager', 'unit', 'hal-med'] },
  { key: 'handledare', name: ['Linda', 'Åhlund'], grant: ['supervisor', 'own', ''] },
  { key: 'student', name: ['Sara', 'Lindvall'], grant: ['learner', 'own', ''] },
  { key: 'bt-lakare', name: ['Elin', 'Strandberg'], grant: ['learner', 'own', ''] },
  { key: 'lektor', name: ['Per', 'Granberg'], grant: ['clinical_lecturer', 'branch', 'care'] },
  { key: 'administrator', name: ['Eva', 'Rydell'], grant: ['administrator', 'region', ''] },
  { key: 'bibliotekarie', name: ['Tove', 'Malmström'], grant: ['librarian', 'region', ''] },
  { key: 'medarbetare', name: ['Omar', 'Vesterlund'], grant: ['clinician', 'own', ''] },
];

export interface AccountBook {
  persons: PersonRow[];
  accounts: (typeof accounts.$inferInsert)[];
  grants: (typeof grants.$inferInsert)[];
  signIns: DemoSignIn[];
}

/** An account for each role, and one more for a doctor who learns. Those of learners and supervisors belong to people of the demo, given here. */
export function demoAccounts(
  existing: Record<'student' | 'bt-lakare' | 'handledare' | 'studierektor', PersonRow>,
  passwordHash: string,
  createdAt: string,
): AccountBook {
  const book: AccountBook = { persons: [], accounts: [], grants: [], signIns: [] };
  const known: Partial<Record<string, PersonRow>> = existing;
  for (const { key, name, grant } of plans) {
    const [role, scopeKind, scopeId] = grant;
    const email = `${key}@demo.example`;
    const person = known[key];
    if (person) Object.assign(person, renamed(person, name, email));
    else book.persons.push(personRow(`person-demo-${key}`, ...name, email));
    const accountId = `account-${key}`;
    book.accounts.push({
      id: accountId,
      personId: person?.id ?? `person-demo-${key}`,
      email,
      passwordHash,
      disabledAt: null,
      createdAt,
    });
    book.grants.push({ id: `${accountId}:${role}`, accountId, role, scopeKind, scopeId });
    book.signIns.push({ role, email, password: DEMO_PASSWORD });
  }
  return book;
}

function renamed(person: PersonRow, [given, family]: AccountPlan['name'], email: string): Partial<PersonRow> {
  const { givenName, familyName, search } = personRow(person.id, given, family, email);
  return { givenName, familyName, email, search, language: 'sv' };
}
