import { resolve } from 'node:path';

export const TEMPLATE = resolve('node_modules/.cache/test/marketplace');
