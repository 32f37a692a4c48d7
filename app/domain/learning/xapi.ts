import { moduleAddress, moduleById } from './curriculum.ts';
import type { ModuleId } from './curriculum.ts';
import type { Item } from './item.ts';
import type { ModuleProgress } from './progress.ts';
import type { GivenAnswer } from './quiz.ts';

const VERBS = 'http://adlnet.gov/expapi/verbs';
const ACTIVITIES = 'http://adlnet.gov/expapi/activities';

type LanguageMap = Readonly<Record<string, string>>;

interface Activity {
  objectType: 'Activity';
  id: string;
  definition: Readonly<Record<string, unknown>>;
}

/** A statement of xAPI 1.0.3 (IEEE 9274.1.1 reads it too). */
export interface Statement {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: LanguageMap };
  object: Activity;
  result?: { success?: boolean; completion?: boolean; response?: string };
  context: { platform: string; contextActivities?: { parent: { objectType: 'Activity'; id: string }[] } };
  /** ISO instant. */
  timestamp: string;
  version: '1.0.3';
}

export interface Learnt {
  /** Address of the product. */
  origin: string;
  /** The one who learnt, by a name that means something to the product only. */
  learner: string;
  progress: readonly (ModuleProgress & { masteredAt: string | null })[];
  answers: readonly (GivenAnswer & { id: string; moduleId: string })[];
  itemsOf: (moduleId: ModuleId) => readonly Item[];
  titleOf: (moduleId: ModuleId) => LanguageMap;
  /** A UUID that is the same whenever it is asked for with the same key. */
  uuid: (key: string) => string;
}

/**
 * What somebody has done in the curriculum as xAPI statements in the order of time: modules read and mastered, and every
 * answer with what was asked. What can no longer be told, since the module or the question is gone, is left out.
 */
export function statementsOf(learnt: Learnt): Statement[] {
  return [...moduleStatements(learnt), ...answerStatements(learnt)].sort((a, b) =>
    a.timestamp.localeCompare(b.timestamp),
  );
}

function moduleStatements(learnt: Learnt): Statement[] {
  return learnt.progress.flatMap(({ moduleId, readAt, masteredAt }) => {
    const object = moduleActivity(learnt, moduleId);
    if (!object) return [];
    const base = { object, result: { completion: true } };
    return [
      ...(readAt === null ? [] : [statement(learnt, `read ${moduleId}`, 'completed', readAt, base)]),
      ...(masteredAt === null
        ? []
        : [
            statement(learnt, `mastered ${moduleId}`, 'mastered', masteredAt, {
              object,
              result: { completion: true, success: true },
            }),
          ]),
    ];
  });
}

function answerStatements(learnt: Learnt): Statement[] {
  return learnt.answers.flatMap((answer) => {
    const known = moduleById(answer.moduleId);
    const module = moduleActivity(learnt, answer.moduleId);
    const items = known ? learnt.itemsOf(known.id) : [];
    const asked = items.find(({ id }) => id === answer.itemId)?.forms[answer.form];
    if (!module || !asked) return [];
    const object: Activity = {
      objectType: 'Activity',
      id: `${module.id}/fragor#${answer.itemId}-${answer.form}`,
      definition: {
        type: `${ACTIVITIES}/cmi.interaction`,
        interactionType: 'choice',
        description: asked.question,
        choices: asked.options.map(({ text }, option) => ({ id: String(option), description: text })),
        correctResponsesPattern: [String(asked.right)],
      },
    };
    const result = { success: answer.choice === asked.right, response: String(answer.choice) };
    const parent = [{ objectType: 'Activity' as const, id: module.id }];
    return [statement(learnt, `answer ${answer.id}`, 'answered', answer.answeredAt, { object, result, parent })];
  });
}

function moduleActivity({ origin, titleOf }: Learnt, moduleId: string): Activity | null {
  const module = moduleById(moduleId);
  if (!module) return null;
  const definition = { type: `${ACTIVITIES}/module`, name: titleOf(module.id) };
  return { objectType: 'Activity', id: `${origin}${moduleAddress(module)}`, definition };
}

type Verb = 'completed' | 'mastered' | 'answered';

const DISPLAYED: Readonly<Record<Verb, LanguageMap>> = {
  completed: { sv: 'läste', en: 'completed' },
  mastered: { sv: 'behärskade', en: 'mastered' },
  answered: { sv: 'svarade på', en: 'answered' },
};

interface Told {
  object: Activity;
  result: NonNullable<Statement['result']>;
  parent?: { objectType: 'Activity'; id: string }[];
}

function statement(
  { origin, learner, uuid }: Learnt,
  key: string,
  verb: Verb,
  timestamp: string,
  { object, result, parent }: Told,
): Statement {
  return {
    id: uuid(`${learner} ${key}`),
    actor: { objectType: 'Agent', account: { homePage: origin, name: learner } },
    verb: { id: `${VERBS}/${verb}`, display: DISPLAYED[verb] },
    object,
    result,
    context: { platform: 'FoU Utbildning', ...(parent && { contextActivities: { parent } }) },
    timestamp,
    version: '1.0.3',
  };
}
