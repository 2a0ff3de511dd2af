import { z } from 'zod';
import { id, instant, money } from './common.ts';
import { paymentMethodId } from './orderRecord.ts';

export const reportNames = [
  'refusal-rate',
  'dispute-rate',
  'dispute-activity',
  'home',
  'remittance',
  'data-quality',
] as const;
export type ReportName = (typeof reportNames)[number];

export const rateDimensions = [
  'day',
  'week',
  'month',
  'country',
  'province',
  'prefecture',
  'county',
  /** Top of the tree. */
  'category',
  'leaf_category',
  'product',
  'seller',
  'carrier',
  'payment_method',
] as const;
export type RateDimension = (typeof rateDimensions)[number];

export const reportFilter = z.strictObject({
  /** Covers its subtree. */
  regionId: id.optional(),
  /** Covers its subtree. */
  categoryId: id.optional(),
  sellerId: id.optional(),
  carrierId: id.optional(),
  productId: id.optional(),
  paymentMethod: paymentMethodId.optional(),
});
export type ReportFilter = z.infer<typeof reportFilter>;

const conflicts: Partial<Record<RateDimension, keyof ReportFilter>> = {
  category: 'categoryId',
  product: 'productId',
};

/** `from` counts, `to` does not; missing ends are open. */
const period = { from: instant.optional(), to: instant.optional() };
export const rateParams = z
  .strictObject({
    ...period,
    by: z.enum(rateDimensions).default('month'),
    /**
     * Which orders a rate is about; imported files do not always say how they were paid. Without it refusals are of COD
     * orders, or of all where no order says how it was paid.
     */
    payment: z.enum(['cod', 'cod_or_unknown', 'any']).optional(),
    /** By which date a cohort is formed, where it is not the rate's own: files without ship dates. */
    cohort: z.enum(['shippedAt', 'placedAt']).optional(),
    filter: reportFilter.default({}),
  })
  .refine(
    ({ by, filter }) => {
      const same = conflicts[by];
      return same === undefined || filter[same] === undefined;
    },
    { path: ['by'], message: 'cannot split by what is filtered by' },
  );
export type RateParams = z.infer<typeof rateParams>;

const whole = z.number().int().min(0);
const share = z.number().min(0).max(1).nullable();

/** A list's address: `/orders?filter={…}` shows exactly the rows behind a figure. */
export const drillSchema = z.strictObject({
  resource: z.enum([
    'orders',
    'disputes',
    'remittances',
    'cod-policies',
    'refunds',
    'sellers',
    'carriers',
    'users',
    'categories',
    'payment-methods',
    'platform-rules',
    'api-keys',
    'imports',
    'ledger-entries',
  ]),
  filter: z.record(z.string(), z.unknown()),
});
export type Drill = z.infer<typeof drillSchema>;

export const rateCellSchema = z.strictObject({
  /** The bucket's first instant, or the id of what it is by; `null` where the orders do not say. */
  key: z.string().nullable(),
  numerator: whole,
  denominator: whole,
  /** Of the cohort, without an end yet. */
  open: whole,
  rate: share,
  /** Wilson 95 %. */
  low: share,
  high: share,
  /** Share of the cohort that has come to its end. */
  maturity: share,
  /** At least 90 % of it has. */
  mature: z.boolean(),
  drill: z.strictObject({ numerator: drillSchema, denominator: drillSchema, open: drillSchema }),
});
export type RateReportCell = z.infer<typeof rateCellSchema>;

export const rateReportSchema = z.strictObject({
  id: z.enum(['refusal-rate', 'dispute-rate']),
  by: z.enum(rateDimensions),
  payment: z.enum(['cod', 'cod_or_unknown', 'any']),
  cohort: z.enum(['shippedAt', 'placedAt']),
  from: instant.nullable(),
  to: instant.nullable(),
  timeZone: z.string(),
  /** All that the cells count, each order once. */
  total: rateCellSchema.nullable(),
  cells: z.array(rateCellSchema),
  /** Orders without a date for the period asked for. */
  undated: rateCellSchema.nullable(),
});
export type RateReport = z.infer<typeof rateReportSchema>;

/** What card networks count: disputes by the day they were opened, whenever the order was placed. */
export const activityParams = z.strictObject({
  ...period,
  by: z.enum(['day', 'week', 'month']).default('month'),
  filter: reportFilter.pick({ sellerId: true, paymentMethod: true }).default({}),
});

export const activityReportSchema = z.strictObject({
  id: z.literal('dispute-activity'),
  by: z.enum(['day', 'week', 'month']),
  from: instant.nullable(),
  to: instant.nullable(),
  timeZone: z.string(),
  cells: z.array(
    z.strictObject({
      key: z.string(),
      opened: whole,
      closed: whole,
      drill: z.strictObject({ opened: drillSchema, closed: drillSchema }),
    }),
  ),
});
export type ActivityReport = z.infer<typeof activityReportSchema>;

/** One figure of a home page: how many, and the list that shows them. */
export const figureSchema = z.strictObject({
  code: z.string(),
  count: whole,
  drill: drillSchema,
});
export type Figure = z.infer<typeof figureSchema>;

export const homeReportSchema = z.strictObject({
  id: z.literal('home'),
  role: z.enum(['seller', 'mediator', 'manager', 'admin']),
  figures: z.array(figureSchema),
  /** Refusals of the running month, for roles that see them. */
  refusals: rateCellSchema.nullable(),
  disputes: rateCellSchema.nullable(),
  /** Open cases by member of staff, for those who lead. */
  loads: z.array(
    z.strictObject({
      userId: id,
      name: z.string(),
      open: whole,
      overdue: whole,
      drill: drillSchema,
      overdueDrill: drillSchema,
    }),
  ),
  /** For sellers: what the platform owes them, and what disputes hold. `owes`: it is the seller who owes. */
  money: z.array(
    z.strictObject({
      code: z.enum(['payable', 'held']),
      amount: money,
      owes: z.boolean(),
      drill: drillSchema,
    }),
  ),
});
export type HomeReport = z.infer<typeof homeReportSchema>;

export const remittanceReportSchema = z.strictObject({
  id: z.literal('remittance'),
  carriers: z.array(
    z.strictObject({
      carrierId: id,
      currency: z.string(),
      batches: whole,
      lines: whole,
      expected: whole,
      remitted: whole,
      fee: whole,
      /** Lines by how they matched. */
      matches: z.record(z.string(), whole),
      /** Days from delivery to the money, median over lines that brought some. */
      lagDays: z.number().nullable(),
      drill: drillSchema,
    }),
  ),
});
export type RemittanceReport = z.infer<typeof remittanceReportSchema>;

/** What the figures rest on: a gap with many orders behind it weakens the figures it names. */
export const dataQualityReportSchema = z.strictObject({
  id: z.literal('data-quality'),
  orders: whole,
  imported: whole,
  gaps: z.array(
    z.strictObject({
      code: z.enum([
        'unknown_region',
        'unknown_amount',
        'unknown_outcome',
        'unknown_payment_method',
        'unknown_carrier',
        'unknown_buyer',
      ]),
      count: whole,
      share: z.number().nullable(),
      weakens: z.array(z.enum(['refusal-rate', 'dispute-rate', 'remittance', 'money'])),
      drill: drillSchema,
    }),
  ),
});
export type DataQualityReport = z.infer<typeof dataQualityReportSchema>;

export const reportSchemas = {
  'refusal-rate': rateReportSchema,
  'dispute-rate': rateReportSchema,
  'dispute-activity': activityReportSchema,
  home: homeReportSchema,
  remittance: remittanceReportSchema,
  'data-quality': dataQualityReportSchema,
} as const satisfies Record<ReportName, z.ZodType>;
export type Reports = { [N in ReportName]: z.infer<(typeof reportSchemas)[N]> };
