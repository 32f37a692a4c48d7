import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run allocate -- problem.json --out plan.json [--time seconds] [--objective core|full]
       [--fairness sum|worst-first] [--repair published.json] [--progress]`;

const FAIRNESS = ['sum', 'worst-first'] as const;
export type FairnessArgument = (typeof FAIRNESS)[number];
/** `core` is what placements cost one by one; `full` also what they cost a learner or a unit together. */
const OBJECTIVES = ['core', 'full'] as const;
export type ObjectiveArgument = (typeof OBJECTIVES)[number];

export interface Arguments {
  path: string;
  out: string | undefined;
  seconds: number | null;
  objective: ObjectiveArgument;
  /** Null to leave it as the file says. */
  fairness: FairnessArgument | null;
  /** The plan that has been published. */
  repair: string | undefined;
  progress: boolean;
}

/** What the command line asks for; null when it asks for something else than there is. */
export function readArguments(argv: string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        time: { type: 'string' },
        objective: { type: 'string', default: 'full' },
        fairness: { type: 'string' },
        repair: { type: 'string' },
        progress: { type: 'boolean', default: false },
      },
    });
    const [path, ...rest] = positionals;
    const objective = OBJECTIVES.find((one) => one === values.objective);
    const fairness = FAIRNESS.find((one) => one === values.fairness) ?? null;
    if (!objective || (fairness === null && values.fairness !== undefined)) return null;
    const seconds = values.time === undefined ? null : Number(values.time);
    if (path === undefined || rest.length > 0 || (seconds !== null && !(seconds > 0))) return null;
    return { path, out: values.out, seconds, objective, fairness, repair: values.repair, progress: values.progress };
  } catch {
    return null;
  }
}
