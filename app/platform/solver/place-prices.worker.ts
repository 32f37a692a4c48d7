import { parentPort, workerData } from 'node:worker_threads';
import { pricePlaces } from '#app/domain/scheduling/place-prices.ts';
import type { PricedPlan } from './place-prices-in-worker.ts';

const { problem, standing } = workerData as PricedPlan;

parentPort?.postMessage(await pricePlaces(problem, standing, { now: () => performance.now() }));
