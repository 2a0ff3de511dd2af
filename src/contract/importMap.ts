import { z } from 'zod';
import { currency, id } from './common.ts';
import { paymentMethodId } from './orderRecord.ts';
import type { Fault } from '../domain/orders/types.ts';
import { orderStatuses, refusalReasons } from '../domain/orders/types.ts';

const column = z.string().min(1);

/** Where an instant stands and how it is written: `YYYY MM DD YY HH mm ss` and literals, or `iso`. */
const dateColumn = z.strictObject({ column, format: z.string().min(2) });

const outcome = z.strictObject({
  status: z.enum(orderStatuses),
  /** Only with `refused`. */
  reason: z.enum(refusalReasons).optional(),
  fault: z.enum(['buyer', 'seller', 'carrier', 'nobody'] satisfies Fault[]).optional(),
});

/** How the columns of an order file become orders. Documented with examples in docs/import.md. */
export const importMapSchema = z.strictObject({
  /** Names the source: the same order id of the same source is the same order. */
  source: z.string().regex(/^[a-z0-9-]{2,40}$/),
  delimiter: z.string().length(1).default(','),
  /** Minutes east of UTC in which the file's dates are written. */
  utcOffsetMinutes: z.number().int().min(-840).max(840).default(0),
  orderId: column,
  placedAt: dateColumn,
  shippedAt: dateColumn.optional(),
  /** The file has no ship date, and the order date stands for it in cohorts. Said on every figure. */
  assumeShippedWhenPlaced: z.boolean().default(false),
  promisedBy: dateColumn.optional(),
  closedAt: dateColumn.optional(),
  /** Value of the status column, compared without case → what became of the parcel. */
  status: z.strictObject({ column, values: z.record(z.string(), outcome) }),
  amount: z.strictObject({
    column,
    unit: z.enum(['decimal', 'minor']),
    decimalSeparator: z.enum(['.', ',']).default('.'),
    /** The column holds the line's amount, or one piece's. */
    per: z.enum(['line', 'piece']).default('line'),
    missing: z.enum(['unknown', 'reject']).default('reject'),
  }),
  currency: z.union([
    z.strictObject({ column, default: currency.optional() }),
    z.strictObject({ value: currency }),
  ]),
  quantity: z.strictObject({ column }).optional(),
  title: column.optional(),
  /** Becomes a category of its own where no category has that name. */
  category: column.optional(),
  region: z.strictObject({
    /** Names or codes, the most precise first; the first that is known counts. */
    columns: z.array(column).min(1),
    /** Everything lies in this country unless a column says so. */
    country: z.union([z.strictObject({ column }), z.strictObject({ value: z.string().length(2) })]),
    /** Spellings of this file → a region code. */
    aliases: z.record(z.string(), z.string()).default({}),
  }),
  paymentMethod: z
    .union([
      z.strictObject({ column, values: z.record(z.string(), paymentMethodId) }),
      z.strictObject({ value: paymentMethodId }),
    ])
    .default({ value: 'unknown' }),
  /** All orders belong to this seller, who is made when missing. */
  seller: z.strictObject({ id, name: z.string().min(1).max(120), regionId: id }),
  buyer: column.optional(),
});

export type ImportMap = z.infer<typeof importMapSchema>;
