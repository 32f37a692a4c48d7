import { parentPort, workerData } from 'node:worker_threads';
import { proposeExchanges } from '#app/domain/scheduling/swaps/propose-exchanges.ts';
import type { ExchangeOrder } from './exchanges-in-worker.ts';

const { problem, held, offers } = workerData as ExchangeOrder;

parentPort?.postMessage(await proposeExchanges(problem, held, offers));
