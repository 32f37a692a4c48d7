import type { RequestHandler } from 'express';

/** Answers a load balancer: 200 while the database answers within two seconds, otherwise 503. */
export function reportHealth(version: string, pingDatabase: () => Promise<void>): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    isWorking(pingDatabase)
      .then((ok) => response.status(ok ? 200 : 503).json({ ok, db: ok ? 'ok' : 'unavailable', version }))
      .catch(next);
  };
}

async function isWorking(work: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 2000);
  });
  const done = work().then(
    () => true,
    () => false,
  );
  return Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
}
