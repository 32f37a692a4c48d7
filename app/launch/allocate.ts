import { writeFileSync } from 'node:fs';
import { solutionForAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { Proposal, Reason, SolveOptions } from '#app/domain/scheduling/proposal.ts';
import { readProblemFile } from '#app/domain/scheduling/read-problem-file.ts';
import type { ProblemFile } from '#app/domain/scheduling/read-problem-file.ts';
import { readPublishedFile } from '#app/domain/scheduling/read-published-file.ts';
import { proposalOf } from '#app/domain/scheduling/proposal-of.ts';
import type { Remedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { repair } from '#app/domain/scheduling/repair.ts';
import type { Published, Repair } from '#app/domain/scheduling/repair.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { readArguments, USAGE } from './allocate-arguments.ts';
import type { FairnessArgument } from './allocate-arguments.ts';
import { partialPlan, reasonsAsJson, reasonsFor } from './allocate-reasons.ts';
import { faultLines, readText, refuse } from './command-files.ts';
import { showProgress } from './show-progress.ts';

const FOUND = 0;
const INFEASIBLE = 1;
const LISTED = 10;
/** Demands of a problem of which it is known in about a second whether all of them can be met. */
const SOON_KNOWN = 3000;

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
  if (request.objective === 'core') file.problem = coreOf(file.problem);
  if (request.fairness) file.problem = withFairness(file.problem, request.fairness);
  const published = request.repair === undefined ? null : readPublished(request.repair, file);
  if (typeof published === 'string') return refuse(published);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const options = { now: () => performance.now(), ...(request.progress ? { onProgress: showProgress(started) } : {}) };
  const { proposal, mended, reasons } = await answer(file.problem, published, options);
  report(proposal, mended, { seconds: elapsed(), isImpossible: reasons !== null && isImpossible(reasons) });
  if (out) save(out, file, proposal, mended, elapsed());
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

async function answer(problem: Problem, published: Published[] | null, options: SolveOptions): Promise<Answer> {
  const mended = published && (await repair(problem, published, options));
  if (mended) {
    const { proposal } = mended;
    return { proposal, mended, reasons: isComplete(proposal) ? null : await reasonsFor(problem, proposal.assignments) };
  }
  // Whether everybody can be placed is soon known, and no time is then spent on the best plan that leaves somebody out.
  const known = problem.demands.length <= SOON_KNOWN ? await reasonsFor(problem, []) : null;
  if (known && isImpossible(known)) return { proposal: await partialPlan(problem, known), mended, reasons: known };
  const proposal = await solve(problem, options);
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

/** Without the soft rules that look at more than one placement. */
function coreOf(problem: Problem): Problem {
  const together = RULES.filter(
    ({ strength, chargesOncePer, rows }) => strength === 'soft' && (chargesOncePer ?? rows),
  );
  const off = new Set(together.map(({ id }) => id));
  const others = problem.rules.filter(({ id }) => !off.has(id));
  return { ...problem, rules: [...others, ...[...off].map((id) => ({ id, enabled: false }))] };
}

/** `sum` is how a file is solved that says nothing else. */
function withFairness(problem: Problem, fairness: FairnessArgument): Problem {
  const others = problem.rules.filter(({ id }) => id !== 'worst-off-first');
  return { ...problem, rules: [...others, { id: 'worst-off-first', enabled: fairness === 'worst-first' }] };
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

function save(out: string, file: GoodFile, proposal: Proposal, mended: Repair | null, runtime: number): void {
  const { assignments, objective, bound, status, profile } = proposal;
  const whole = isComplete(proposal) ? {} : { status: 'infeasible', unplaced: proposal.unplaced };
  const plan =
    file.kind === 'alloc'
      ? { ...solutionForAlloc(file.file, assignments, objective), bound, status, profile, ...whole }
      : proposal;
  const written = { ...plan, runtime, ...(mended ? changesIn(proposal, mended) : {}) };
  writeFileSync(out, `${JSON.stringify(written)}\n`);
}

function changesIn({ status, bound }: Proposal, { changed, changes, weightedChanges, ...mended }: Repair) {
  const { added, gone, isProven } = mended;
  return { status, bound, changed, weightedChanges, fewestChanges: mended.bound, isProven, changes, added, gone };
}
