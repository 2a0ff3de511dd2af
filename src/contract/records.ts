import { z } from 'zod';
import { id, instant, minorUnits, money, basisPoints, currency, stored } from './common.ts';
import { roles } from '../domain/access/types.ts';
import { orderSchema } from './orderRecord.ts';
import { disputeSchema, proposalSchema } from './disputeRecord.ts';
import { codPolicySchema, productFlag, platformRuleKind } from './codRecords.ts';
import { refundSchema, ledgerEntrySchema } from './moneyRecords.ts';

const name = z.string().trim().min(1).max(120);

export const categorySchema = z.strictObject({
  ...stored,
  parentId: id.nullable(),
  nameEn: name,
  nameZh: name,
  flags: z.array(productFlag),
});

export const productSchema = z.strictObject({
  ...stored,
  sellerId: id,
  sku: z.string().trim().min(1).max(64),
  titleEn: name,
  titleZh: name,
  categoryId: id,
  price: money,
  flags: z.array(productFlag),
  shipsFrom: id,
  active: z.boolean(),
});

export const sellerSchema = z.strictObject({
  ...stored,
  name,
  tier: z.enum(['standard', 'silver', 'gold']),
  regionId: id,
  joinedAt: instant,
  /** Set by the platform; the seller cannot lift it. */
  codRestriction: z.strictObject({ reason: z.string(), until: instant.nullable() }).nullable(),
  demo: z.boolean(),
});

export const buyerSchema = z.strictObject({
  ...stored,
  /** Masked for everyone: first character and stars. */
  displayName: z.string(),
  regionId: id.nullable(),
  phoneVerified: z.boolean(),
  addressHash: z.string(),
  firstSeenAt: instant,
  completedOrders: z.number().int().min(0),
  incidents: z.array(
    z.strictObject({
      orderId: id,
      at: instant,
      fault: z.enum(['buyer', 'seller', 'carrier', 'nobody']),
      expiresAt: instant,
    }),
  ),
  codSuspendedUntil: instant.nullable(),
  blocklisted: z.strictObject({ reason: z.string(), by: id, until: instant.nullable() }).nullable(),
  /** Sellers this buyer has ordered from. */
  sellerIds: z.array(id),
  /** Has been a party of a dispute. */
  disputed: z.boolean(),
});

export const regionSchema = z.strictObject({
  ...stored,
  parentId: id.nullable(),
  level: z.enum(['country', 'province', 'prefecture', 'county']),
  nameEn: z.string(),
  nameZh: z.string(),
  aliases: z.array(z.string()),
});

export const carrierSchema = z.strictObject({
  ...stored,
  nameEn: name,
  nameZh: name,
  codEnabled: z.boolean(),
  remittanceDays: z.number().int().min(0).max(60),
  remittanceOverdueSince: instant.nullable(),
  /** What the carrier keeps of collected cash: flat plus a part, within bounds. */
  codCost: z.strictObject({ flat: minorUnits, bp: basisPoints, min: minorUnits, max: minorUnits.nullable() }),
  freight: z.strictObject({ forward: minorUnits, return: minorUnits }),
  currency,
  active: z.boolean(),
});

export const carrierCoverageSchema = z.strictObject({
  ...stored,
  carrierId: id,
  regionId: id,
  cod: z.boolean(),
  cashLimit: money.nullable(),
  deliveryDays: z.number().int().min(1).max(60),
  validFrom: instant.nullable(),
  validTo: instant.nullable(),
});

export const platformRuleSchema = z.strictObject({
  ...stored,
  kind: platformRuleKind,
  regionId: id.nullable(),
  categoryId: id.nullable(),
  amount: money.nullable(),
  count: z.number().int().min(0).nullable(),
  depositBp: basisPoints.nullable(),
  citation: z.string().trim().min(1).max(500),
  validFrom: instant.nullable(),
  validTo: instant.nullable(),
});

export const paymentMethodSchema = z.strictObject({
  ...stored,
  nameEn: name,
  nameZh: name,
  escrow: z.boolean(),
  regionIds: z.array(id),
  active: z.boolean(),
});

export const messageSchema = z.strictObject({
  ...stored,
  disputeId: id,
  sellerId: id,
  by: z.enum(['buyer', 'seller', 'platform']),
  authorId: id,
  /** `internal`: staff only. */
  visibility: z.enum(['parties', 'internal']),
  text: z.string().trim().min(1).max(4000),
  at: instant,
});

export const evidenceSchema = z.strictObject({
  ...stored,
  disputeId: id,
  sellerId: id,
  side: z.enum(['buyer', 'seller', 'platform']),
  kind: z.enum(['image', 'video', 'pdf', 'text']),
  /** What it shows, one of the checklist's items or `other`. */
  item: z.string().max(64),
  fileName: z.string().max(200),
  mime: z.string(),
  bytes: z.number().int().min(0),
  /** Of the original bytes, hex. */
  sha256: z.string().length(64),
  text: z.string().max(10_000).nullable(),
  hasThumbnail: z.boolean(),
  submittedBy: id,
  receivedAt: instant,
});

export const remittanceSchema = z.strictObject({
  ...stored,
  number: z.string(),
  carrierId: id,
  currency,
  receivedAt: instant,
  /** Sums over the lines, minor units. */
  expected: minorUnits,
  remitted: minorUnits,
  fee: minorUnits,
  openLines: z.number().int().min(0),
  sellerIds: z.array(id),
  lines: z.array(
    z.strictObject({
      orderId: id.nullable(),
      sellerId: id.nullable(),
      tracking: z.string(),
      expected: minorUnits,
      remitted: minorUnits,
      fee: minorUnits,
      match: z.enum(['matched', 'short', 'over', 'missing', 'duplicate', 'unexpected']),
    }),
  ),
});

export const userSchema = z.strictObject({
  ...stored,
  username: z.string().regex(/^[a-z0-9._-]{2,40}$/),
  name,
  role: z.enum(roles),
  /** The seller a seller account acts for. */
  sellerId: id.nullable(),
  lead: z.boolean(),
  conflicts: z.array(id),
  language: z.enum(['en', 'zh']),
  active: z.boolean(),
  demo: z.boolean(),
});

export const apiKeySchema = z.strictObject({
  ...stored,
  name,
  /** First characters, to recognise it; the key itself is shown once and stored hashed. */
  prefix: z.string(),
  scopes: z.array(z.enum(['checkout', 'intake'])),
  active: z.boolean(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
});

export const auditEventSchema = z.strictObject({
  ...stored,
  seq: z.number().int().min(1),
  at: instant,
  actorId: z.string(),
  role: z.string(),
  action: z.string(),
  resource: z.string(),
  recordId: z.string(),
  sellerId: id.nullable(),
  /** SHA-256 of the record before and after; `null` where there was none. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  prevHash: z.string(),
  hash: z.string(),
});

export const importSchema = z.strictObject({
  ...stored,
  fileName: z.string(),
  mapName: z.string(),
  at: instant,
  linesRead: z.number().int(),
  linesRejected: z.number().int(),
  ordersImported: z.number().int(),
  ordersUnchanged: z.number().int(),
  /** Codes of figures the file cannot support. */
  unsupported: z.array(z.string()),
  unknownRegion: z.number().int(),
  unknownAmount: z.number().int(),
});

/** Every resource of the wire and the schema of its records. */
export const recordSchemas = {
  products: productSchema,
  categories: categorySchema,
  sellers: sellerSchema,
  buyers: buyerSchema,
  regions: regionSchema,
  carriers: carrierSchema,
  'carrier-coverage': carrierCoverageSchema,
  'platform-rules': platformRuleSchema,
  'payment-methods': paymentMethodSchema,
  'cod-policies': codPolicySchema,
  orders: orderSchema,
  disputes: disputeSchema,
  messages: messageSchema,
  evidence: evidenceSchema,
  proposals: proposalSchema,
  refunds: refundSchema,
  'ledger-entries': ledgerEntrySchema,
  remittances: remittanceSchema,
  users: userSchema,
  'api-keys': apiKeySchema,
  'audit-events': auditEventSchema,
  imports: importSchema,
} as const;

export type ResourceName = keyof typeof recordSchemas;
export type Records = { [R in ResourceName]: z.infer<(typeof recordSchemas)[R]> };

export type Product = Records['products'];
export type Category = Records['categories'];
export type Seller = Records['sellers'];
export type Buyer = Records['buyers'];
export type Carrier = Records['carriers'];
export type CodPolicy = Records['cod-policies'];
export type Message = Records['messages'];
export type Evidence = Records['evidence'];
export type Remittance = Records['remittances'];
export type User = Records['users'];
export type AuditEvent = Records['audit-events'];
export type OrderImport = Records['imports'];
