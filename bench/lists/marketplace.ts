import { cp, mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFolder, readFolder } from '../../mock-api/store/dataFolder.ts';
import type { Records } from '../../src/contract/records.ts';
import { startDoorstep } from '../server.ts';

type Order = Records['orders'];

export interface Marketplaces {
  /** As `npm start` seeds it. */
  readonly seeded: string;
  /** The same with `orders` orders. */
  scaled(orders: number): Promise<string>;
  /** A copy of `db.json` that plain json-server may write to. */
  copyOf(folder: string): Promise<string>;
  remove(): Promise<void>;
}

/** Another order of the same day, product and buyer; only what must be unique differs. */
function again(order: Order, round: number, at: number): Order {
  const number = `${order.number}-${round}`;
  const total = order.total && { ...order.total, amount: order.total.amount + ((at * 31) % 997) };
  return { ...order, id: `${order.id.slice(0, -3)}${String(round).padStart(3, '0')}`, number, total };
}

function scale(orders: readonly Order[], wanted: number): Order[] {
  const all = orders.slice();
  for (let round = 1; all.length < wanted; round += 1)
    for (const [at, order] of orders.slice(0, wanted - all.length).entries())
      all.push(again(order, round, at));
  return all;
}

export async function prepareMarketplaces(): Promise<Marketplaces> {
  const root = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  const seeded = join(root, 'seeded');
  await (await startDoorstep(seeded)).stop();
  return {
    seeded,
    async scaled(orders) {
      const content = await readFolder(seeded);
      if (!content) throw new Error('The seeded marketplace is empty');
      const folder = join(root, `orders-${orders}`);
      await mkdir(folder);
      await createFolder(folder, { ...content.state, orders: scale(content.state.orders, orders) });
      return folder;
    },
    async copyOf(folder) {
      const copy = `${folder}-plain.json`;
      await cp(join(folder, 'db.json'), copy);
      return copy;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
