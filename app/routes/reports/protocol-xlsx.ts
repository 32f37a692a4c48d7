import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadProtocol } from './protocol-file.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return downloadProtocol(args, 'xlsx');
}
