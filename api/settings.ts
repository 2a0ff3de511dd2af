import { z } from 'zod';
import { basisPoints, currency } from '../src/contract/common.ts';
import type { Reader } from './store.ts';

const settingsSchema = z.object({
  timeZone: z.string(),
  currency,
  commissionBp: basisPoints,
});

/** What the marketplace sets for itself; a stored record may replace any of it. */
export interface MarketplaceSettings {
  /** Days, weeks and months of reports are this zone's. */
  readonly timeZone: string;
  readonly currency: string;
  /** The platform's part of what a seller is paid. */
  readonly commissionBp: number;
}

const SETTINGS_ID = 'marketplace';
const DEFAULTS: MarketplaceSettings = { timeZone: 'Asia/Shanghai', currency: 'CNY', commissionBp: 500 };

export async function readSettings(reader: Reader): Promise<MarketplaceSettings> {
  const stored = (await reader.get('settings', SETTINGS_ID))?.value;
  return {
    ...DEFAULTS,
    ...settingsSchema
      .partial()
      .catch({})
      .parse(stored ?? {}),
  };
}
