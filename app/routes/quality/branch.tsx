import type { LoaderFunctionArgs } from '@remix-run/node';
import { readProgrammeSet } from './place.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return readProgrammeSet(args, 'branch');
}

export { ErrorBoundary, default, handle, meta } from './programme-set.tsx';
