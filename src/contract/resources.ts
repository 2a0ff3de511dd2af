import { z } from 'zod';
import { listFields } from './fields.ts';
import type { FieldTable } from './query.ts';
import { recordSchemas, type Records, type ResourceName } from './records.ts';

/** A list field of another resource that holds this one's ids. */
export interface Reference {
  readonly resource: ResourceName;
  readonly field: string;
}

interface PlainWrites<R extends ResourceName> {
  /** What a plain write may carry; everything else is the server's. */
  readonly editable: readonly (keyof Records[R] & string)[];
  /** What a new record has where the body says nothing; `null`: none can be made. */
  readonly defaults: Partial<Records[R]> | null;
  /** Who may refer to it and so forbids its deletion; `null`: never deleted. */
  readonly usedBy: readonly Reference[] | null;
  /** Editable fields that hold ids of another resource. */
  readonly refers: Partial<Record<keyof Records[R], ResourceName>>;
  /** A field whose value no two records share. */
  readonly unique: (keyof Records[R] & string) | null;
}

type PlainTable = { readonly [R in PlainName]: PlainWrites<R> };
export type PlainName =
  | 'products'
  | 'categories'
  | 'carriers'
  | 'carrier-coverage'
  | 'platform-rules'
  | 'payment-methods'
  | 'users'
  | 'api-keys';

/** The resources that are edited field by field; all others change by command. */
export const plainResources: PlainTable = {
  products: {
    editable: ['sku', 'titleEn', 'titleZh', 'categoryId', 'price', 'flags', 'shipsFrom', 'active'],
    defaults: { flags: [], active: true },
    usedBy: [
      { resource: 'orders', field: 'productId' },
      { resource: 'cod-policies', field: 'scopeId' },
    ],
    refers: { categoryId: 'categories', shipsFrom: 'regions' },
    unique: null,
  },
  categories: {
    editable: ['parentId', 'nameEn', 'nameZh', 'flags'],
    defaults: { parentId: null, flags: [] },
    usedBy: [
      { resource: 'categories', field: 'parentId' },
      { resource: 'products', field: 'categoryId' },
      { resource: 'platform-rules', field: 'categoryId' },
      { resource: 'cod-policies', field: 'scopeId' },
      { resource: 'orders', field: 'categoryPath' },
    ],
    refers: { parentId: 'categories' },
    unique: null,
  },
  carriers: {
    editable: [
      'nameEn',
      'nameZh',
      'codEnabled',
      'remittanceDays',
      'codCost',
      'freight',
      'currency',
      'active',
    ],
    defaults: { remittanceOverdueSince: null, active: true },
    usedBy: [
      { resource: 'carrier-coverage', field: 'carrierId' },
      { resource: 'orders', field: 'carrierId' },
      { resource: 'remittances', field: 'carrierId' },
      { resource: 'cod-policies', field: 'carrierId' },
      { resource: 'ledger-entries', field: 'carrierId' },
    ],
    refers: {},
    unique: null,
  },
  'carrier-coverage': {
    editable: ['carrierId', 'regionId', 'cod', 'cashLimit', 'deliveryDays', 'validFrom', 'validTo'],
    defaults: { cashLimit: null, validFrom: null, validTo: null },
    usedBy: [],
    refers: { carrierId: 'carriers', regionId: 'regions' },
    unique: null,
  },
  'platform-rules': {
    editable: [
      'kind',
      'regionId',
      'categoryId',
      'amount',
      'count',
      'depositBp',
      'citation',
      'validFrom',
      'validTo',
    ],
    defaults: {
      regionId: null,
      categoryId: null,
      amount: null,
      count: null,
      depositBp: null,
      validFrom: null,
      validTo: null,
    },
    usedBy: [],
    refers: { regionId: 'regions', categoryId: 'categories' },
    unique: null,
  },
  'payment-methods': {
    editable: ['nameEn', 'nameZh', 'escrow', 'regionIds', 'active'],
    defaults: null,
    usedBy: null,
    refers: { regionIds: 'regions' },
    unique: null,
  },
  users: {
    editable: ['username', 'name', 'role', 'sellerId', 'lead', 'conflicts', 'language', 'active'],
    defaults: { sellerId: null, lead: false, conflicts: [], language: 'en', active: true, demo: false },
    usedBy: [
      { resource: 'audit-events', field: 'actorId' },
      { resource: 'disputes', field: 'assigneeId' },
      { resource: 'disputes', field: 'decidedBy' },
      { resource: 'messages', field: 'authorId' },
      { resource: 'evidence', field: 'submittedBy' },
      { resource: 'cod-policies', field: 'createdBy' },
    ],
    refers: { sellerId: 'sellers', conflicts: 'sellers' },
    unique: 'username',
  },
  'api-keys': {
    editable: ['name', 'scopes', 'active'],
    defaults: { active: true, lastUsedAt: null },
    usedBy: [],
    refers: {},
    unique: null,
  },
};

/** Fields that a body may carry beside the record's own: never answered. */
export const writeOnly: Partial<Record<PlainName, z.ZodRawShape>> = {
  users: { password: z.string().min(8).max(200).optional() },
};

export const isResource = (name: string): name is ResourceName => Object.hasOwn(recordSchemas, name);
export const isPlain = (name: ResourceName): name is PlainName => Object.hasOwn(plainResources, name);
export const fieldsOf = (name: ResourceName): FieldTable => listFields[name];
