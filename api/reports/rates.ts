import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import type { Category } from '../../src/contract/records.ts';
import type { RateDimension, RateParams, RateReport, RateReportCell } from '../../src/contract/reports.ts';
import type { Region } from '../../src/domain/regions/types.ts';
import { drillFilter, type RatePart } from '../../src/domain/risk/drill.ts';
import { paymentOfRefusals } from '../../src/domain/risk/payment.ts';
import type { Dimension, RateCell, RateQuery } from '../../src/domain/risk/query.ts';
import { disputeRates, refusalRates } from '../../src/domain/risk/rates.ts';
import { ruleOf, type RateKind } from '../../src/domain/risk/rules.ts';
import { regionTree } from '../cod/world.ts';
import { conditionsOf, drillTo, meetsFilter } from './drills.ts';

const DIMENSIONS: Readonly<Record<RateDimension, Dimension>> = {
  day: { kind: 'time', bucket: 'day' },
  week: { kind: 'time', bucket: 'week' },
  month: { kind: 'time', bucket: 'month' },
  country: { kind: 'region', level: 'country' },
  province: { kind: 'region', level: 'province' },
  prefecture: { kind: 'region', level: 'prefecture' },
  county: { kind: 'region', level: 'county' },
  category: { kind: 'category', level: 'top' },
  leaf_category: { kind: 'category', level: 'leaf' },
  product: { kind: 'product' },
  seller: { kind: 'seller' },
  carrier: { kind: 'carrier' },
  payment_method: { kind: 'payment_method' },
};

/** What a rate is computed from. */
export interface RateSources {
  readonly orders: readonly OrderRecord[];
  readonly regions: readonly Region[];
  readonly categories: readonly Category[];
  readonly timeZone: string;
}

const REPORT = { refusal: 'refusal-rate', dispute: 'dispute-rate' } as const;
const RATES = { refusal: refusalRates, dispute: disputeRates };

const usualPayment = (kind: RateKind, orders: readonly OrderRecord[]): RateQuery['payment'] =>
  kind === 'refusal' ? paymentOfRefusals(orders) : 'any';

export function rateReport(kind: RateKind, params: RateParams, sources: RateSources): RateReport {
  const { by, filter } = params;
  const regions = regionTree(sources.regions);
  const conditions = conditionsOf(filter);
  const orders = conditions.length === 0 ? sources.orders : sources.orders.filter(meetsFilter(filter));
  // A method that is asked for by name takes the place of the coarser choice.
  const payment = filter.paymentMethod ? 'any' : (params.payment ?? usualPayment(kind, orders));
  const query: RateQuery = {
    by: DIMENSIONS[by],
    from: params.from ?? null,
    to: params.to ?? null,
    payment,
    cohort: params.cohort ?? null,
    timeZone: sources.timeZone,
    regions,
    categoryParents: new Map(sources.categories.map(({ id, parentId }) => [id, parentId])),
  };
  const toWire = (cell: RateCell): RateReportCell => {
    const { where: _, ...figures } = cell;
    const drill = (part: RatePart) =>
      drillTo('orders', [...conditions, ...drillFilter(cell, part, query, kind)], regions);
    const drills = { numerator: drill('numerator'), denominator: drill('denominator'), open: drill('open') };
    return { ...figures, drill: drills };
  };
  const { cells, undated } = RATES[kind](orders, query);
  const [total] = RATES[kind](orders, { ...query, by: { kind: 'all' } }).cells;
  return {
    id: REPORT[kind],
    by,
    payment,
    cohort: ruleOf(kind, query).cohort,
    from: query.from,
    to: query.to,
    timeZone: query.timeZone,
    total: total ? toWire(total) : null,
    cells: cells.map(toWire),
    undated: undated && toWire(undated),
  };
}

interface Shelf {
  readonly sources: RateSources;
  readonly answers: Map<string, RateReport>;
}
const MOST_ANSWERS = 100;
const shelves = new WeakMap<readonly OrderRecord[], Shelf>();

/** The same, and remembered for as long as orders, regions and categories stay as they are. */
export function knownRateReport(kind: RateKind, params: RateParams, sources: RateSources): RateReport {
  const shelf = shelfFor(sources);
  const key = `${kind} ${JSON.stringify(params)}`;
  const known = shelf.answers.get(key);
  if (known) return known;
  if (shelf.answers.size >= MOST_ANSWERS) shelf.answers.clear();
  const made = rateReport(kind, params, sources);
  shelf.answers.set(key, made);
  return made;
}

function shelfFor(sources: RateSources): Shelf {
  const known = shelves.get(sources.orders);
  if (
    known?.sources.regions === sources.regions &&
    known.sources.categories === sources.categories &&
    known.sources.timeZone === sources.timeZone
  )
    return known;
  const made: Shelf = { sources, answers: new Map() };
  shelves.set(sources.orders, made);
  return made;
}
