import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

export function programVersion(): string {
  const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return description.version;
}
