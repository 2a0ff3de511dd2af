import { writeFileSync } from 'node:fs';

const header = 'Order ID,Date,Status,Style,Category,Qty,currency,Amount,ship-state,ship-country';
const groups = [
  ['Shipped - Delivered to Buyer', 'KERALA', 30],
  ['Shipped - Returned to Seller', 'kerala', 10],
  ['Shipped - Delivered to Buyer', 'Goa', 25],
  ['Shipped - Rejected by Buyer', 'GOA', 5],
  ['Shipped - Delivered to Buyer', 'ATLANTIS', 6],
  ['Shipped - Rejected by Buyer', 'ATLANTIS', 2],
  ['Vanished', 'GOA', 1],
] as const;

/** Order lines as `docs/import/order-lines.map.json` reads them: two states, one that nobody knows, one line to reject. */
export function writeOrderFile(path: string): void {
  const lines = groups
    .flatMap(([status, state, count]) => Array.from({ length: count }, () => [status, state] as const))
    .map(
      ([status, state], at) =>
        `T-${at},05-${10 + (at % 20)}-22,${status},Tunic,kurta,1,INR,406.0,${state},IN`,
    );
  writeFileSync(path, [header, ...lines, ''].join('\n'));
}
