import { readFolder } from '../../mock-api/store/dataFolder.ts';
import { startDoorstep, startPlain } from '../server.ts';
import { printTable } from '../table.ts';
import { measureDoorstep, measurePlain } from './measure.ts';
import type { Figures, Sample } from './measure.ts';
import { prepareMarketplaces } from './marketplace.ts';

const PLAIN_PORT = 4127;
const head = ['milliseconds over HTTP', 'list p50', 'p95', 'item p50', 'p95', 'write p50', 'p95'];

async function sampleOf(folder: string): Promise<Sample> {
  const state = (await readFolder(folder))?.state;
  const free = state?.disputes.find(
    ({ status, assigneeId }) => status === 'escalated' && assigneeId === null,
  );
  if (!state || !free) throw new Error('No dispute waits for a mediator');
  return {
    orderIds: state.orders.map(({ id }) => id),
    sellerIds: state.sellers.map(({ id }) => id),
    disputeId: free.id,
  };
}

const rowOf = (name: string, { list, item, write }: Figures) => [
  name,
  ...[list, item, write].flatMap(({ p50, p95 }) => [p50, p95]),
];

async function compare(folder: string, file: string, counts: { doorstep: number; plain: number }) {
  const sample = await sampleOf(folder);
  const doorstep = await startDoorstep(folder);
  const ours = await measureDoorstep(doorstep.url, sample, counts.doorstep).finally(() => doorstep.stop());
  const plain = await startPlain(file, PLAIN_PORT);
  const theirs = await measurePlain(plain.url, sample, counts.plain).finally(() => plain.stop());
  return [rowOf('Doorstep', ours), rowOf('plain json-server 0.17.4', theirs)];
}

/** The same questions to Doorstep and to plain json-server, on the same orders. */
export async function benchLists(): Promise<void> {
  const marketplaces = await prepareMarketplaces();
  try {
    const sizes = [
      { orders: 12_000, folder: marketplaces.seeded, plain: 60 },
      { orders: 100_000, folder: await marketplaces.scaled(100_000), plain: 24 },
    ];
    for (const { orders, folder, plain } of sizes) {
      const file = await marketplaces.copyOf(folder);
      const rows = await compare(folder, file, { doorstep: 400, plain });
      printTable(`Lists, items and writes at ${orders.toLocaleString('en-US')} orders`, head, rows);
    }
  } finally {
    await marketplaces.remove();
  }
}
