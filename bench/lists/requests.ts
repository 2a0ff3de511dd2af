import { quantile } from '../table.ts';

export interface Timing {
  readonly p50: number;
  readonly p95: number;
}

/** One question put to both servers in the words of each. */
export interface ListQuestion {
  readonly doorstep: string;
  readonly plain: string;
}

const question = (
  filter: Readonly<Record<string, unknown>>,
  sort: readonly [field: string, order: 'ASC' | 'DESC', plainField?: string],
  plainFilter: string,
  page: number,
): ListQuestion => {
  const [from, to] = [page * 25, page * 25 + 24];
  const params = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify(sort.slice(0, 2)),
    range: JSON.stringify([from, to]),
  });
  const plainSort = `_sort=${sort[2] ?? sort[0]}&_order=${sort[1].toLowerCase()}`;
  return {
    doorstep: `/api/orders?${params.toString()}`,
    plain: `/orders?${plainFilter}&${plainSort}&_start=${from}&_end=${to + 1}`,
  };
};

/** Filtered and sorted pages such as the order list asks for, ever different ones. */
export function listQuestion(n: number, sellerIds: readonly string[]): ListQuestion {
  const page = n % 8;
  const seller = sellerIds[n % sellerIds.length] ?? '';
  const least = 1_000 + ((n * 613) % 20_000);
  const questions = [
    question({ status: 'refused' }, ['placedAt', 'DESC'], 'status=refused', page),
    question(
      { paymentMethod: 'cod', amount_gte: least },
      ['amount', 'ASC', 'total.amount'],
      `paymentMethod=cod&total.amount_gte=${least}`,
      page,
    ),
    question({ sellerId: seller }, ['number', 'DESC'], `sellerId=${seller}`, page),
    question({ paymentMethod: 'cod', q: '-10' }, ['placedAt', 'ASC'], 'paymentMethod=cod&q=-10', page),
  ] as const;
  return questions[n % 4] ?? questions[0];
}

async function once(url: string, init: RequestInit | undefined): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url, init);
  await answer.arrayBuffer();
  const took = performance.now() - start;
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return took;
}

/** One request after the other, the first ones not counted. */
export async function timed(
  count: number,
  request: (n: number) => { url: string; init?: RequestInit },
): Promise<Timing> {
  const warmUp = Math.min(8, count);
  const times: number[] = [];
  for (let n = 0; n < warmUp + count; n += 1) {
    const { url, init } = request(n);
    const took = await once(url, init);
    if (n >= warmUp) times.push(took);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
