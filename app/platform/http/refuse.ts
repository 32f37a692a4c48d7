import type { Response } from 'express';

/** Answers before the body has been read, and ends the connection so that it never is. */
export function refuse(response: Response, status: number, reason: string): void {
  response.setHeader('Connection', 'close');
  response.status(status).type('text/plain').send(`${reason}\n`);
}
