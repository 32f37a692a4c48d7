import { join } from 'node:path';
import { root } from './install.mjs';

export const clientBuild = join(root, 'build', 'client');
export const serverBuild = join(root, 'build', 'server', 'index.js');
