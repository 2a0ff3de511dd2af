import { toOrderRecord } from '../../src/contract/toOrderRecord.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { demoClockSetting } from '../clock.ts';
import type { State } from '../store/collections.ts';
import { buyerRecords } from './buyerRecords.ts';
import { evidenceFiles, type EvidenceFile } from './evidenceFiles.ts';
import { drawImages } from './evidenceImages.ts';
import { createRandom } from './random.ts';
import { createKept, tellAudit } from './records.ts';
import { storedSeller } from './sellers.ts';
import { setStage, type Stage } from './stage.ts';
import { makeCredentials, makeUsers } from './users.ts';
import { FIRST_NUMBER, liveTheYear, type Year } from './year.ts';

export interface SeedOptions {
  readonly seed?: number;
  /** The demo's now. */
  readonly at?: Instant;
  readonly orders?: number;
}

export interface SeededMarketplace {
  readonly collections: State;
  /** To be written below the data folder. */
  readonly evidenceFiles: readonly EvidenceFile[];
  readonly seededAt: Instant;
}

/** A Friday evening in Shanghai, a week after the autumn's great sale. */
const SEEDED_AT = '2026-11-20T13:00:00.000Z';
const SEED = 20_261_120;
const ORDERS = 12_000;

/** Variants of each picture; a small marketplace needs few. */
const variantsFor = (orders: number): number => Math.max(2, Math.min(6, Math.round(orders / 2_000)));

/** A marketplace with a year behind it. The same options give the same records and files, byte for byte. */
export async function seedMarketplace(options: SeedOptions = {}): Promise<SeededMarketplace> {
  const { seed = SEED, at = SEEDED_AT, orders = ORDERS } = options;
  const random = createRandom(seed);
  const users = makeUsers();
  // Threads draw and hash while this one lives the year.
  const drawing = drawImages(random.fork('images'), variantsFor(orders));
  const hashing = makeCredentials(users);
  const stage = setStage(at, random);
  const kept = createKept();
  const year = await liveTheYear(stage, orders, drawing, kept, random);
  await tellAudit(year.changes, kept);
  const collections = byId({
    ...kept.state,
    ...standing(stage),
    ...lived(stage, year),
    ...own(stage, year, kept.state),
    users,
    credentials: await hashing,
  });
  return { collections, evidenceFiles: evidenceFiles(year.runs.flatMap(run => run.pieces)), seededAt: at };
}

function standing(stage: Stage) {
  return {
    regions: stage.regionList.map(region => ({ ...region, version: 1, aliases: [...region.aliases] })),
    categories: [...stage.categories],
    products: [...stage.products],
    sellers: stage.sellers.map(storedSeller),
    carriers: [...stage.carriers],
    'carrier-coverage': [...stage.coverage],
    'platform-rules': [...stage.platformRules],
    'payment-methods': [...stage.paymentMethods],
    'cod-policies': [...stage.policies],
  };
}

function lived(stage: Stage, { book, buyers, ledger, refunds, remittances }: Year) {
  const names = new Map(buyers.map(buyer => [buyer.id, buyer.displayName]));
  const categoryParents = new Map(stage.categories.map(category => [category.id, category.parentId]));
  const context = { regions: stage.regions, categoryParents };
  return {
    buyers: buyerRecords(buyers, book, stage.at),
    orders: [...book.orders.values()].map(order =>
      toOrderRecord(order, { ...context, buyerName: names.get(order.buyerId ?? '') ?? null }),
    ),
    'ledger-entries': ledger.all().map(entry => ({ ...entry, version: 1, lines: [...entry.lines] })),
    refunds: refunds.map(refund => ({ ...refund })),
    remittances: [...remittances],
  };
}

function own(stage: Stage, { runs, book }: Year, { counters }: State) {
  const counter = (id: string, value: number) => ({ id, version: 1, value });
  const setting = (id: string, value: unknown) => ({ id, version: 1, value });
  return {
    settings: [
      demoClockSetting(stage.at),
      setting('demo-data', true),
      setting('marketplace', { timeZone: 'Asia/Shanghai', currency: 'CNY', commissionBp: 500 }),
    ],
    counters: [
      ...counters,
      counter('dispute-number', FIRST_NUMBER + runs.length - 1),
      counter('order-number', FIRST_NUMBER + book.orders.size - 1),
    ],
  };
}

/** As the store keeps them. */
const byId = (state: State): State => {
  for (const rows of Object.values(state)) rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return state;
};
