import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { ImportMap } from '../../src/contract/importMap.ts';
import type { RejectedLine } from '../../src/contract/importReport.ts';
import type { Category, OrderImport } from '../../src/contract/records.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { Store } from '../store.ts';
import { assemble, join, type AssembleContext, type OrderLines } from './assemble.ts';
import { LineError, lineReader, type LineReader, type Row } from './readLine.ts';
import { regionFinder } from './regionFinder.ts';
import { saveImport } from './save.ts';
import { unsupportedBy } from './unsupported.ts';

export interface ImportRequest {
  readonly store: Store;
  readonly map: ImportMap;
  readonly mapName: string;
  readonly fileName: string;
  readonly input: Readable;
  readonly newId: () => string;
  readonly now: Instant;
  readonly dryRun: boolean;
  readonly onReject: (rejected: RejectedLine, row: Row) => void;
  readonly onProgress: (linesRead: number) => void;
}

export type ImportSummary = Omit<OrderImport, 'version'> & {
  readonly linesAccepted: number;
  readonly ordersUpdated: number;
  readonly byStatus: Readonly<Record<string, number>>;
};

const PROGRESS_EVERY = 1_000;

/** Reads the file once, line by line, and stores its orders; what cannot be read is handed to `onReject`. */
export async function importOrders(request: ImportRequest): Promise<ImportSummary> {
  const { store, map, newId, now } = request;
  const regions = regionFinder(await store.all('regions'), map.region.aliases);
  const read = await readFile(request, lineReader(map, regions));
  const categories = namedCategories(await store.all('categories'), read.categoryNames, newId);
  const importId = newId();
  const context: AssembleContext = { map, importId, regions, categories: categories.byName };
  const drafts = [...read.orders.values()].map(order => assemble(newId(), order, context));
  const unknownRegion = drafts.filter(order => order.regionPath.length < 2).length;
  const summary = {
    id: importId,
    fileName: request.fileName,
    mapName: request.mapName,
    at: now,
    linesRead: read.linesRead,
    linesRejected: read.linesRejected,
    linesAccepted: read.linesRead - read.linesRejected,
    unsupported: unsupportedBy(map),
    unknownRegion,
    unknownAmount: drafts.filter(order => order.total === null).length,
    byStatus: countBy(drafts.map(order => order.status)),
  };
  const saved = await saveImport({ ...request, drafts, summary, newCategories: categories.made });
  return { ...summary, ...saved };
}

interface ReadFile {
  readonly orders: ReadonlyMap<string, OrderLines>;
  readonly categoryNames: ReadonlySet<string>;
  readonly linesRead: number;
  readonly linesRejected: number;
}

async function readFile(
  { input, map, onReject, onProgress }: ImportRequest,
  readLine: LineReader,
): Promise<ReadFile> {
  const orders = new Map<string, OrderLines>();
  const categoryNames = new Set<string>();
  const rows = input.pipe(
    parse({
      columns: true,
      bom: true,
      delimiter: map.delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
    }),
  );
  input.on('error', error => rows.destroy(error));
  let linesRead = 0;
  let linesRejected = 0;
  for await (const { record, info } of rows as AsyncIterable<{
    record: Row;
    info: { lines: number; error?: unknown };
  }>) {
    linesRead += 1;
    if (linesRead % PROGRESS_EVERY === 0) onProgress(linesRead);
    try {
      if (info.error) throw new LineError('columns_mismatch');
      const line = readLine(record);
      const order = orders.get(line.orderKey) ?? { firstLine: info.lines, lines: [] };
      join(order, line);
      orders.set(line.orderKey, order);
      if (line.category !== null) categoryNames.add(line.category);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      linesRejected += 1;
      onReject({ line: info.lines, fault: error.fault, column: error.column, value: error.value }, record);
    }
  }
  onProgress(linesRead);
  return { orders, categoryNames, linesRead, linesRejected };
}

function namedCategories(
  existing: readonly Category[],
  names: ReadonlySet<string>,
  newId: () => string,
): { byName: ReadonlyMap<string, Category>; made: readonly Category[] } {
  const known = new Map(existing.map(category => [category.nameEn.toLowerCase(), category]));
  const byName = new Map<string, Category>();
  const made: Category[] = [];
  for (const name of names) {
    let category = known.get(name.toLowerCase());
    if (!category) {
      category = { id: newId(), version: 1, parentId: null, nameEn: name, nameZh: name, flags: [] };
      known.set(name.toLowerCase(), category);
      made.push(category);
    }
    byName.set(name, category);
  }
  return { byName, made };
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
