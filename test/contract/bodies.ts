import { randomUUID } from 'node:crypto';
import type { ResourceName } from '../../src/contract/records.ts';

const cny = (amount: number) => ({ amount, currency: 'CNY' });

/** A body that makes a new record of a plainly edited resource of the demo marketplace. */
export function newBody(resource: ResourceName): Record<string, unknown> {
  const name = `Test ${randomUUID()}`;
  const made: Partial<Record<ResourceName, Record<string, unknown>>> = {
    products: {
      sku: name,
      titleEn: name,
      titleZh: '灯',
      categoryId: 'toys',
      price: cny(500),
      shipsFrom: '210100',
    },
    categories: { nameEn: name, nameZh: '类' },
    carriers: {
      nameEn: name,
      nameZh: '承运',
      codEnabled: false,
      remittanceDays: 7,
      codCost: { flat: 0, bp: 0, min: 0, max: null },
      freight: { forward: 0, return: 0 },
      currency: 'CNY',
    },
    'carrier-coverage': { carrierId: 'carrier-1', regionId: '210100', cod: false, deliveryDays: 3 },
    'platform-rules': { kind: 'platform_amount_cap', amount: cny(900_000_000), citation: name },
    users: {
      username: `test-${randomUUID().slice(0, 13)}`,
      name,
      role: 'manager',
      password: 'a long password',
    },
    'api-keys': { name, scopes: ['checkout'] },
    'cod-policies': {},
  };
  return made[resource] ?? {};
}

/** A harmless change of one field. */
export const changeOf = (resource: ResourceName): Record<string, unknown> => {
  const changes: Partial<Record<ResourceName, Record<string, unknown>>> = {
    products: { titleEn: 'Changed' },
    categories: { nameEn: 'Changed' },
    carriers: { nameEn: 'Changed' },
    'carrier-coverage': { deliveryDays: 4 },
    'platform-rules': { citation: 'Changed' },
    users: { name: 'Changed' },
    'api-keys': { name: 'Changed' },
  };
  return changes[resource] ?? {};
};
