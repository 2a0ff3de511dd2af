import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { importMapSchema, type ImportMap } from '../../src/contract/importMap.ts';
import { importOrders, type ImportSummary } from '../../api/import/run.ts';
import { openMarketplace } from '../marketplace.ts';
import { readArguments, type ImportArguments } from './arguments.ts';
import { RejectsFile } from './rejects.ts';
import { describeSummary } from '../../api/import/summary.ts';

function readMap(path: string): ImportMap {
  const parsed = importMapSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`The map ${path} is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const progress = (linesRead: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${linesRead} lines`);
};

async function run({ file, map, dryRun, rejected }: ImportArguments): Promise<ImportSummary> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  const columns = readMap(map);
  const { store, clock, newId } = await openMarketplace();
  const rejects = new RejectsFile(rejected);
  try {
    return await importOrders({
      store,
      map: columns,
      mapName: basename(map),
      fileName: basename(file),
      input: createReadStream(file),
      newId,
      now: clock(),
      dryRun,
      onReject: (line, row) => rejects.add(line, row),
      onProgress: progress,
    });
  } finally {
    await rejects.close();
    await store.close();
  }
}

try {
  const request = readArguments(process.argv.slice(2));
  console.log(describeSummary(await run(request), request.dryRun, request.rejected));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
