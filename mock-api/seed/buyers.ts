import { createHash } from 'node:crypto';
import type { Buyer } from '../../src/contract/records.ts';
import type { Random } from './random.ts';
import { inRing, RING_COUNTY } from './stories.ts';

/** A buyer before the year has happened to them. */
export interface BuyerSeed {
  readonly id: string;
  readonly displayName: string;
  readonly regionId: string;
  readonly phoneVerified: boolean;
  readonly addressHash: string;
}

const surnames = '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 林 郭 何 高 罗'.split(' ');

const RING_ADDRESS = 'ring';
export const ringHash = (): string => hash(RING_ADDRESS);

export const buyerIdOf = (n: number): string => `buyer-${String(n).padStart(4, '0')}`;

export function makeBuyers(
  count: number,
  destination: (random: Random) => string,
  random: Random,
): BuyerSeed[] {
  return Array.from({ length: count }, (_, i) => {
    const id = buyerIdOf(i + 1);
    const ring = inRing(i, count);
    const regionId = ring ? RING_COUNTY : destination(random);
    const chinese = /^\d|^CN/.test(regionId);
    return {
      id,
      displayName: chinese
        ? `${random.pick(surnames)}**`
        : `${String.fromCharCode(65 + random.int(0, 25))}***`,
      regionId,
      phoneVerified: random.chance(0.9),
      addressHash: hash(ring ? RING_ADDRESS : id),
    };
  });
}

/** Neighbours and families share one in real life too; only the ring's six do here. */
const hash = (text: string): string =>
  createHash('sha256').update(`address/${text}`).digest('hex').slice(0, 24);

/** The buyer's record as the year has left it. */
export function storedBuyer(
  { id, displayName, regionId, phoneVerified, addressHash }: BuyerSeed,
  life: Omit<Buyer, keyof BuyerSeed | 'version'>,
): Buyer {
  return { id, version: 1, displayName, regionId, phoneVerified, addressHash, ...life };
}
