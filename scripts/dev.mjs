// `npm run dev`: the API, restarted on changes, and Vite with hot reload in front of it; one Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { createServer } from 'vite';

const apiPort = process.env.API_PORT ?? '3001';
const tsx = new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url).pathname;

const api = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'mock-api/server.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: apiPort },
});

const vite = await createServer({ server: { port: 5173 } });
await vite.listen();
vite.printUrls();

let ending = false;
function end(signal) {
  if (ending) return;
  ending = true;
  api.kill(signal);
}
process.on('SIGINT', () => end('SIGINT'));
process.on('SIGTERM', () => end('SIGTERM'));
api.on('exit', async code => {
  await vite.close();
  process.exit(ending ? 0 : (code ?? 1));
});
