import { expect, test } from 'vitest';
import { patternFinder } from '#app/platform/http/route-pattern.ts';

const patternOf = patternFinder({
  root: { id: 'root', path: '' },
  start: { id: 'start', parentId: 'root', index: true },
  shell: { id: 'shell', parentId: 'root' },
  rounds: { id: 'rounds', parentId: 'shell', path: 'omgangar' },
  round: { id: 'round', parentId: 'shell', path: 'omgangar/:round' },
  proposal: { id: 'proposal', parentId: 'round', path: 'forslag' },
  feed: { id: 'feed', parentId: 'root', path: 'kalender/:token' },
});

test.each([
  ['/', '/'],
  ['/_root.data', '/'],
  ['/omgangar', '/omgangar'],
  ['/omgangar.data', '/omgangar'],
  ['/omgangar/r1/forslag', '/omgangar/:round/forslag'],
  ['/kalender/s3cret', '/kalender/:token'],
  ['/wp-admin/asa@example.se', '(none)'],
])('%s is logged as %s', (path, pattern) => expect(patternOf(path)).toBe(pattern));
