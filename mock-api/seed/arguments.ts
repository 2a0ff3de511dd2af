import { parseArgs } from 'node:util';
import { z } from 'zod';
import { instant } from '../../src/contract/common.ts';
import type { SeedOptions } from './marketplace.ts';

export const usage = `npm run seed -- [--force] [--seed N] [--at INSTANT] [--orders N]

  --force    throw away the data that are there; without it they stay
  --seed     a whole number; the same one gives the same marketplace
  --at       the demo's now, such as 2026-11-20T13:00:00.000Z
  --orders   how many orders the year had, 100 to 200000`;

const schema = z.object({
  seed: z.coerce.number().int().min(0).max(0xffff_ffff).optional(),
  at: instant.optional(),
  orders: z.coerce.number().int().min(100).max(200_000).optional(),
});

export interface SeedArguments {
  readonly force: boolean;
  readonly options: SeedOptions;
}

/** @throws when an argument is unknown or out of range, saying which */
export function readSeedArguments(args: readonly string[]): SeedArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      force: { type: 'boolean', default: false },
      seed: { type: 'string' },
      at: { type: 'string' },
      orders: { type: 'string' },
    },
  });
  const { force, ...rest } = values;
  const parsed = schema.safeParse(rest);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return { force, options: parsed.data };
}
