import type { Region } from '../../src/domain/regions/types.ts';
import type { RegionTree } from '../../src/domain/regions/tree.ts';
import type { Records } from '../../src/contract/records.ts';
import { money } from '../../src/domain/shared/money.ts';
import { LATE_CARRIER } from './carriers.ts';

type Coverage = Records['carrier-coverage'];

const CITY = ['210100', '210200', '210300', '210800', '211100'];
const WEST = ['210700', '210900', '211300', '211400', '211100', '210800'];
/** Reached by ferry or over a pass: parcels, but no cash. */
const NO_CASH = new Set(['210224', '210726', '211382', '210522']);

/** Couriers lend their people less change the farther out they are. */
function cashLimit(county: Region): number {
  if (county.nameZh.endsWith('区')) return 500_000;
  return county.nameZh.endsWith('市') ? 300_000 : 150_000;
}

const deliveryDays = (county: Region, fast: boolean): number =>
  (county.nameZh.endsWith('区') ? 2 : 4) + (fast ? 0 : 1);

/** One line for each carrier and county it serves, and one for what lies beyond the province. */
export function makeCoverage(regions: RegionTree): Coverage[] {
  const counties = (prefectures: readonly string[]) => prefectures.flatMap(code => regions.children(code));
  const all = counties(regions.children('210000').map(region => region.id));
  return [
    ...all.map(county => line('carrier-1', county, !NO_CASH.has(county.id), false)),
    ...counties(CITY).map(county => line('carrier-2', county, !NO_CASH.has(county.id), true)),
    ...counties(WEST).map(county => line(LATE_CARRIER, county, true, false)),
    beyond('carrier-1', 'CN', 5),
    ...[...regions.children(null)].map(country =>
      beyond('carrier-4', country.id, country.id === 'CN' ? 7 : 14),
    ),
  ];
}

function line(carrierId: string, county: Region, cod: boolean, fast: boolean): Coverage {
  return {
    id: `coverage-${carrierId}-${county.id}`,
    version: 1,
    carrierId,
    regionId: county.id,
    cod,
    cashLimit: cod ? money(cashLimit(county), 'CNY') : null,
    deliveryDays: deliveryDays(county, fast),
    validFrom: null,
    validTo: null,
  };
}

const beyond = (carrierId: string, regionId: string, deliveryDays: number): Coverage => ({
  id: `coverage-${carrierId}-${regionId}`,
  version: 1,
  carrierId,
  regionId,
  cod: false,
  cashLimit: null,
  deliveryDays,
  validFrom: null,
  validTo: null,
});
