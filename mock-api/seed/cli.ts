import { readEnv } from '../../api/env.ts';
import { firstRecords } from '../firstRecords.ts';
import { initialise, type FirstRecords } from '../store.ts';
import { readSeedArguments, usage } from './arguments.ts';

const told = [
  'sellers',
  'products',
  'cod-policies',
  'buyers',
  'orders',
  'disputes',
  'evidence',
  'remittances',
] as const;

function summary(folder: string, records: FirstRecords, millis: number): string {
  const counts = told.map(name => `${records[name]?.length ?? 0} ${name}`);
  return `Demo marketplace in ${folder}, in ${(millis / 1_000).toFixed(1)} s: ${counts.join(', ')}.`;
}

async function run(): Promise<string> {
  const { force, options } = readSeedArguments(process.argv.slice(2));
  const folder = readEnv(process.env).dataDir;
  const started = performance.now();
  let made: FirstRecords = {};
  const seed = async () => (made = await firstRecords(folder, options));
  if (await initialise(folder, seed, force)) return summary(folder, made, performance.now() - started);
  throw new Error(`${folder} holds data already. They stay as they are; --force throws them away.`);
}

try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
