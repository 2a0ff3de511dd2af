import { argv, exit } from 'node:process';
import { printTable } from './table.ts';

async function verdicts(): Promise<void> {
  const { rows } = (await import('./verdicts.ts')).benchVerdicts();
  const cells = rows.map(({ what, verdicts, milliseconds, perSecond }) => [
    what,
    verdicts,
    milliseconds,
    perSecond,
  ]);
  printTable('COD verdicts on one core', ['', 'verdicts', 'ms', 'per second'], cells);
}

/** `npm run bench` runs them all, `npm run bench -- lists crash` the named ones. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  verdicts,
  lists: async () => (await import('./lists/run.ts')).benchLists(),
  crash: async () => (await import('./crash/run.ts')).benchCrashes(),
  screens: async () => (await import('./screens/run.ts')).benchScreens(),
};

const asked = argv.slice(2);
const unknown = asked.filter(name => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`);
  exit(1);
}
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) await bench();
