import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { repair, type Published } from '#app/domain/scheduling/repair.ts';

const { problem, published } = workerData as { problem: Problem; published: Published[] };

parentPort?.postMessage(await repair(problem, published, { now: () => performance.now() }));
