import { parentPort } from 'node:worker_threads';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { allocateGreedily } from '#app/domain/scheduling/greedy.ts';
import { problemFromAlloc, solutionForAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { generateRound } from './generate-round.ts';
import { solveByHighsAlone } from './highs-alone.ts';
import type { Answer, Limits, Milestone } from './highs-alone.ts';
import { placeByPlainFlow } from './plain-flow.ts';
import { drawLots } from './serial-lottery.ts';

export type Contender = 'engine' | 'HiGHS alone' | 'plain flow' | 'lottery' | 'greedy';

export interface Race {
  contender: Contender;
  file: AllocFile;
  /** Of the processor; by the clock on the wall twice as many, on a machine that has other work. */
  seconds: number;
}

export interface TimedAnswer extends Answer {
  ms: number;
  /** Of the processor, in this thread, which other work on the machine does not lengthen. */
  cpuMs: number;
  /** What was known when, by the contender's own account and in time of the processor. */
  milestones: (Milestone & { cpuMs: number })[];
}

type Run = (file: AllocFile, limits: Limits, tell: (milestone: Milestone) => void) => Answer | Promise<Answer>;

const RUNS: Record<Contender, Run> = {
  async engine(file, { seconds, shouldStop }, tell) {
    const proposal = await solve(problemFromAlloc(file, seconds), {
      now: () => performance.now(),
      shouldStop,
      onProgress: ({ incumbent, bound }) => tell({ incumbent, bound }),
    });
    const { assign } = solutionForAlloc(file, proposal.assignments, proposal.objective);
    return { status: proposal.status, assign, bound: proposal.bound };
  },
  'HiGHS alone': solveByHighsAlone,
  'plain flow'(file) {
    const assign = placeByPlainFlow(file);
    return { status: assign ? 'optimal' : 'infeasible', assign, bound: null };
  },
  lottery: (file) => ({ status: 'feasible', assign: drawLots(file, 1), bound: null }),
  greedy(file, { seconds }) {
    const assignments = allocateGreedily(problemFromAlloc(file, seconds));
    return { status: 'feasible', assign: solutionForAlloc(file, assignments, 0).assign, bound: null };
  },
};

/** Runs in a thread of its own, so that each contender begins with nothing but warm code, and gives its memory back. */
parentPort?.once('message', (race: Race) => void run(race));

async function run({ contender, file, seconds }: Race): Promise<void> {
  const work = RUNS[contender];
  const small = generateRound({ learners: 40, periods: file.P, units: 20, candidates: 10, seed: 1 }).file;
  await work(small, { seconds: 1 }, () => undefined);
  parentPort?.postMessage('ready');
  parentPort?.once('message', () => {
    const started = performance.now();
    const before = process.threadCpuUsage();
    const cpu = () => {
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    };
    const milestones: TimedAnswer['milestones'] = [];
    const limits = { seconds: 2 * seconds, shouldStop: () => cpu() > 1000 * seconds };
    const tell = (milestone: Milestone) => void milestones.push({ ...milestone, cpuMs: cpu() });
    void answerOf(() => work(file, limits, tell)).then((answer) => {
      const timed: TimedAnswer = { ...answer, ms: performance.now() - started, cpuMs: cpu(), milestones };
      parentPort?.postMessage(timed);
    });
  });
}

/** A contender that breaks down, mostly for want of memory, has found nothing; the others go on. */
async function answerOf(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return { status: 'nothing', assign: null, bound: null };
  }
}
