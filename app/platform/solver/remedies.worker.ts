import { parentPort, workerData } from 'node:worker_threads';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import type { StandingPlan } from './remedies-in-worker.ts';

const { problem, standing } = workerData as StandingPlan;

parentPort?.postMessage(await findRemedies(problem, standing, { now: () => performance.now() }));
