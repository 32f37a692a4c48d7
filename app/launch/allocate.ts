import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { solutionForAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { Proposal, Reason } from '#app/domain/scheduling/proposal.ts';
import { readProblemFile } from '#app/domain/scheduling/read-problem-file.ts';
import type { ProblemFile } from '#app/domain/scheduling/read-problem-file.ts';
import { readPublishedFile } from '#app/domain/scheduling/read-published-file.ts';
import { proposalOf } from '#app/domain/scheduling/proposal-of.ts';
import type { Remedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { repair } from '#app/domain/scheduling/repair.ts';
import type { Published, Repair } from '#app/domain/scheduling/repair.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { partialPlan, reasonsAsJson, reasonsFor } from './allocate-reasons.ts';
import { faultLines, readText, refuse } from './command-files.ts';

const FOUND = 0;
const INFEASIBLE = 1;
const USAGE =
  'Usage: npm run allocate -- problem.json --out plan.json [--time seconds] [--fairness sum|worst-first] [--repair published.json]';
const LISTED = 10;
/** Demands of a problem of which it is known in about a second whether all of them can be met. */
const SOON_KNOWN = 3000;
const OPTIONS = { now: () => performance.now() };
const FAIRNESS = ['sum', 'worst-first'] as const;
type FairnessArgument = (typeof FAIRNESS)[number];

type GoodFile = Exclude<ProblemFile, { kind: 'bad' }>;

process.exitCode = await allocate(process.argv.slice(2));

/**
 * Solves a problem file, or mends a published plan of it, from the command line. Exit status: 0 plan found, 1 infeasible
 * (the reasons on standard output as JSON, the figures on standard error), 2 bad file or arguments.
 */
async function allocate(argv: string[]): Promise<number> {
  const request = readArguments(argv);
  if (!request) return refuse(USAGE);
  const { path, out, seconds } = request;
  const read = readText(path);
  if ('fault' in read) return refuse(read.fault);
  const file = readProblemFile(read.text, seconds);
  if (file.kind === 'bad') return refuse(faultLines(path, file.faults));
  if (request.fairness) file.problem = withFairness(file.problem, request.fairness);
  const published = request.repair === undefined ? null : readPublished(request.repair, file);
  if (typeof published === 'string') return refuse(published);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const { proposal, mended, reasons } = await answer(file.problem, published);
  report(proposal, mended, { seconds: elapsed(), isImpossible: reasons !== null && isImpossible(reasons) });
  if (out) save(out, file, proposal, mended);
  if (!reasons) return FOUND;
  process.stdout.write(`${reasonsAsJson(proposal, reasons, elapsed())}\n`);
  return INFEASIBLE;
}

function isComplete({ status, unplaced }: Proposal): boolean {
  return status !== 'infeasible' && unplaced.length === 0;
}

interface Answer {
  proposal: Proposal;
  mended: Repair | null;
  /** Why not everybody is placed; null when everybody is. */
  reasons: Remedies | null;
}

async function answer(problem: Problem, published: Published[] | null): Promise<Answer> {
  const mended = published && (await repair(problem, published, OPTIONS));
  if (mended) {
    const { proposal } = mended;
    return { proposal, mended, reasons: isComplete(proposal) ? null : await reasonsFor(problem, proposal.assignments) };
  }
  // Whether everybody can be placed is soon known, and no time is then spent on the best plan that leaves somebody out.
  const known = problem.demands.length <= SOON_KNOWN ? await reasonsFor(problem, []) : null;
  if (known && isImpossible(known)) return { proposal: await partialPlan(problem, known), mended, reasons: known };
  const proposal = await solve(problem, OPTIONS);
  if (isComplete(proposal)) return { proposal, mended, reasons: null };
  const reasons = known?.unplaced.length === 0 ? known : await reasonsFor(problem, proposal.assignments);
  if (isImpossible(reasons) || reasons.unplaced.length > 0)
    return { proposal: await partialPlan(problem, reasons), mended, reasons };
  // The plan that the time sufficed for left somebody out, although nobody need be.
  const { bound } = proposal;
  return { proposal: proposalOf(problem, reasons.assignments, { bound }), mended, reasons: null };
}

function isImpossible({ leftOut, unplacedAtLeast }: Remedies): boolean {
  return leftOut.length > 0 || unplacedAtLeast > 0;
}

/** What has been published, or what is wrong with the file. */
function readPublished(path: string, file: GoodFile): Published[] | string {
  const read = readText(path);
  if ('fault' in read) return read.fault;
  const published = readPublishedFile(read.text, file);
  return published.kind === 'bad' ? faultLines(path, published.faults) : published.published;
}

/** `sum` is how a file is solved that says nothing else. */
function withFairness(problem: Problem, fairness: FairnessArgument): Problem {
  const others = problem.rules.filter(({ id }) => id !== 'worst-off-first');
  return { ...problem, rules: [...others, { id: 'worst-off-first', enabled: fairness === 'worst-first' }] };
}

interface Arguments {
  path: string;
  out: string | undefined;
  seconds: number | null;
  /** Null to leave it as the file says. */
  fairness: FairnessArgument | null;
  /** The plan that has been published. */
  repair: string | undefined;
}

function readArguments(argv: string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        time: { type: 'string' },
        fairness: { type: 'string' },
        repair: { type: 'string' },
      },
    });
    const [path, ...rest] = positionals;
    const fairness = FAIRNESS.find((one) => one === values.fairness) ?? null;
    if (fairness === null && values.fairness !== undefined) return null;
    const seconds = values.time === undefined ? null : Number(values.time);
    if (path === undefined || rest.length > 0 || (seconds !== null && !(seconds > 0))) return null;
    return { path, out: values.out, seconds, fairness, repair: values.repair };
  } catch {
    return null;
  }
}

interface Known {
  seconds: number;
  /** That no plan places everybody. */
  isImpossible: boolean;
}

function report(proposal: Proposal, mended: Repair | null, known: Known): void {
  const complete = isComplete(proposal);
  const isOpenQuestion = proposal.status === 'feasible' && !known.isImpossible;
  const lines = [
    `status     ${complete || isOpenQuestion ? proposal.status : 'infeasible'}`,
    `objective  ${proposal.objective}`,
    `bound      ${proposal.bound}`,
    `gap        ${(proposal.gap * 100).toFixed(3)} %`,
    ...(proposal.worstOff
      ? [`worst-off  ${proposal.worstOff.most} (in no plan less than ${proposal.worstOff.bound})`]
      : []),
    `time       ${known.seconds.toFixed(1)} s`,
    ...(mended ? changeLines(mended) : []),
    ...proposal.conflicts.slice(0, LISTED).map((conflict) => `conflict   ${describe(conflict)}`),
    ...(complete || proposal.conflicts.length > 0 ? [] : unplacedLines(proposal, isOpenQuestion)),
  ];
  (complete ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
}

function changeLines({ changed, weightedChanges, bound, isProven, changes }: Repair): string[] {
  const proof = isProven ? 'no plan changes less' : `no plan changes less than ${bound}`;
  return [
    `changed    ${changed} (${weightedChanges} by notice; ${proof})`,
    ...changes.slice(0, LISTED).map(({ demandId, from, to, reason }) => {
      return `change     ${demandId} ${from} -> ${to ?? 'no place'}${reason ? ` (${reason.code})` : ''}`;
    }),
  ];
}

function unplacedLines({ unplaced }: Proposal, isOpenQuestion: boolean): string[] {
  const proof = isOpenQuestion ? 'no plan that places everybody was found in time' : 'no plan places everybody';
  return [
    `reason     ${proof}: ${unplaced.length} without a place`,
    ...unplaced.slice(0, LISTED).map(({ demandId, reasons }) => {
      const why = reasons.map(({ code, count }) => `${code} ${count}`).join(', ');
      return `unplaced   ${demandId} (${why})`;
    }),
  ];
}

function describe({ code, params }: Reason): string {
  return `${code} ${JSON.stringify(params)}`;
}

function save(out: string, file: GoodFile, proposal: Proposal, mended: Repair | null): void {
  const { assignments, objective } = proposal;
  const whole = isComplete(proposal) ? {} : { status: 'infeasible', unplaced: proposal.unplaced };
  const plan = file.kind === 'alloc' ? { ...solutionForAlloc(file.file, assignments, objective), ...whole } : proposal;
  writeFileSync(out, `${JSON.stringify(mended ? { ...plan, ...changesIn(proposal, mended) } : plan)}\n`);
}

function changesIn({ status, bound }: Proposal, { changed, changes, weightedChanges, ...mended }: Repair) {
  const { added, gone, isProven } = mended;
  return { status, bound, changed, weightedChanges, fewestChanges: mended.bound, isProven, changes, added, gone };
}
