import { argv, exit } from 'node:process';

interface Bench {
  run(): Promise<void>;
}

/** `npm run bench` runs them all, `npm run bench -- lists crash` the named ones. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  verdicts: () => import('./verdicts.ts'),
  lists: () => import('./lists/run.ts'),
  crash: () => import('./crash/run.ts'),
  screens: () => import('./screens/run.ts'),
};

const asked = argv.slice(2);
const unknown = asked.filter(name => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`);
  exit(1);
}
for (const [name, load] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) await (await load()).run();
