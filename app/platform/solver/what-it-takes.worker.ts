import { parentPort, workerData } from 'node:worker_threads';
import { whatItTakes } from '#app/domain/scheduling/what-it-takes.ts';
import type { Forced } from './what-it-takes-in-worker.ts';

const { problem, standing, wanted } = workerData as Forced;

parentPort?.postMessage(await whatItTakes(problem, standing, wanted, { now: () => performance.now() }));
