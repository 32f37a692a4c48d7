import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadRound } from './round-file.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return downloadRound(args, 'xlsx');
}
