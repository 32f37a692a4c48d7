import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { solutionForAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Proposal, Reason } from '#app/domain/scheduling/proposal.ts';
import { readProblemFile } from '#app/domain/scheduling/read-problem-file.ts';
import type { ProblemFile } from '#app/domain/scheduling/read-problem-file.ts';
import { solve } from '#app/domain/scheduling/solve.ts';

const FOUND = 0;
const INFEASIBLE = 1;
const BAD_FILE = 2;
const USAGE = 'Usage: npm run allocate -- problem.json --out plan.json [--time seconds]';
const LISTED = 10;

process.exitCode = await allocate(process.argv.slice(2));

/** Solves a problem file from the command line. Exit status: 0 plan found, 1 infeasible, 2 bad file or arguments. */
async function allocate(argv: string[]): Promise<number> {
  const request = readArguments(argv);
  if (!request) return refuse(USAGE);
  const { path, out, seconds } = request;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const file = readProblemFile(text, seconds);
  if (file.kind === 'bad') {
    return refuse(
      file.faults
        .map((fault) => `${path}:${fault.line}: ${fault.path ? `${fault.path}: ` : ''}${fault.message}`)
        .join('\n'),
    );
  }
  const started = performance.now();
  const proposal = await solve(file.problem, { now: () => performance.now() });
  report(proposal, (performance.now() - started) / 1000);
  const complete = proposal.status !== 'infeasible' && proposal.unplaced.length === 0;
  if (out && (complete || (file.kind === 'problem' && proposal.status !== 'infeasible'))) save(out, file, proposal);
  return complete ? FOUND : INFEASIBLE;
}

function readArguments(argv: string[]): { path: string; out: string | undefined; seconds: number | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { out: { type: 'string' }, time: { type: 'string' } },
    });
    const [path, ...rest] = positionals;
    const seconds = values.time === undefined ? null : Number(values.time);
    if (path === undefined || rest.length > 0 || (seconds !== null && !(seconds > 0))) return null;
    return { path, out: values.out, seconds };
  } catch {
    return null;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return BAD_FILE;
}

function report(proposal: Proposal, seconds: number): void {
  const complete = proposal.unplaced.length === 0 && proposal.status !== 'infeasible';
  const lines = [
    `status     ${complete || proposal.status === 'feasible' ? proposal.status : 'infeasible'}`,
    `objective  ${proposal.objective}`,
    `bound      ${proposal.bound}`,
    `gap        ${(proposal.gap * 100).toFixed(3)} %`,
    `time       ${seconds.toFixed(1)} s`,
    ...proposal.conflicts.slice(0, LISTED).map((conflict) => `conflict   ${describe(conflict)}`),
    ...(complete || proposal.conflicts.length > 0 ? [] : unplacedLines(proposal)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function unplacedLines({ status, unplaced }: Proposal): string[] {
  const proof = status === 'optimal' ? 'no plan places everybody' : 'no plan that places everybody was found in time';
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

function save(out: string, file: Exclude<ProblemFile, { kind: 'bad' }>, proposal: Proposal): void {
  const plan = file.kind === 'alloc' ? solutionForAlloc(file.file, proposal.assignments, proposal.objective) : proposal;
  writeFileSync(out, `${JSON.stringify(plan)}\n`);
}
