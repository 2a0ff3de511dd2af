import { resolve } from 'node:path';
import { rawServer } from './rawServer.ts';

const folder = resolve(process.env['DOORSTEP_DATA'] ?? '.data');
const port = Number(process.env['PORT'] ?? 3002);
const server = (await rawServer(folder)).listen(port, '127.0.0.1', () =>
  console.log(`A read-only copy of ${folder} in plain json-server: http://127.0.0.1:${port}`),
);
server.on('error', error => {
  console.error(error.message);
  process.exitCode = 1;
});
