import { parentPort, workerData } from 'node:worker_threads';
import { besidePlan } from '#app/domain/scheduling/beside-plan.ts';
import type { TriedRules } from './beside-plan-in-worker.ts';

const { problem, standing, weighedBy } = workerData as TriedRules;

parentPort?.postMessage(await besidePlan(problem, standing, { now: () => performance.now() }, weighedBy));
