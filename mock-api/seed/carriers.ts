import { DAY, plus, type Instant } from '../../src/domain/shared/instant.ts';
import type { Carrier } from '../../src/contract/records.ts';

/** The carrier of the planted story: from its day 120 on it hands cash over late and short. */
export const LATE_CARRIER = 'carrier-3';
export const lateFrom = (from: Instant): Instant => plus(from, 120 * DAY);

const base = { version: 1, codEnabled: true, currency: 'CNY', active: true, remittanceOverdueSince: null };

/** What a regional carrier publishes: half a percent of the cash, at least ¥3 (the city courier less, the far one more). */
export function makeCarriers(at: Instant): Carrier[] {
  return [
    {
      ...base,
      id: 'carrier-1',
      nameEn: 'Northeast Parcel (demo)',
      nameZh: '东北包裹(演示)',
      remittanceDays: 5,
      codCost: { flat: 0, bp: 50, min: 300, max: 10_000 },
      freight: { forward: 1_200, return: 900 },
    },
    {
      ...base,
      id: 'carrier-2',
      nameEn: 'Harbour City Courier (demo)',
      nameZh: '港城快递(演示)',
      remittanceDays: 3,
      codCost: { flat: 200, bp: 40, min: 250, max: 8_000 },
      freight: { forward: 1_000, return: 800 },
    },
    {
      ...base,
      id: LATE_CARRIER,
      nameEn: 'Western Line (demo)',
      nameZh: '西线物流(演示)',
      remittanceDays: 7,
      remittanceOverdueSince: plus(at, -9 * DAY),
      codCost: { flat: 300, bp: 100, min: 400, max: null },
      freight: { forward: 1_400, return: 1_100 },
    },
    {
      ...base,
      id: 'carrier-4',
      nameEn: 'Long Haul Post (demo)',
      nameZh: '远程邮政(演示)',
      codEnabled: false,
      remittanceDays: 10,
      codCost: { flat: 0, bp: 0, min: 0, max: null },
      freight: { forward: 3_800, return: 3_200 },
    },
  ];
}
