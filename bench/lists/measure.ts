import { z } from 'zod';
import { quantile } from '../table.ts';
import { signIn } from '../server.ts';
import { listQuestion, timed } from './requests.ts';
import type { Timing } from './requests.ts';

export interface Figures {
  readonly list: Timing;
  readonly item: Timing;
  readonly write: Timing;
}

export interface Sample {
  readonly orderIds: readonly string[];
  readonly sellerIds: readonly string[];
  /** A dispute that waits for a mediator. */
  readonly disputeId: string;
}

const versioned = z.object({ version: z.number() });
const JSON_TYPE = { 'content-type': 'application/json' };
const pick = (ids: readonly string[], n: number): string => ids[(n * 7_919) % ids.length] ?? '';

async function versionIn(answer: Response): Promise<number> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${text}`);
  return versioned.parse(JSON.parse(text)).version;
}

/** A mediator takes and gives back the same dispute, again and again: each a whole command, durable when answered. */
async function commands(url: string, cookie: string, disputeId: string, count: number): Promise<Timing> {
  const path = `${url}/api/disputes/${disputeId}`;
  let version = await versionIn(await fetch(path, { headers: { cookie } }));
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const body = JSON.stringify({ type: n % 2 === 0 ? 'take' : 'release', version });
    const start = performance.now();
    const answer = await fetch(`${path}/commands`, {
      method: 'POST',
      headers: { ...JSON_TYPE, cookie },
      body,
    });
    version = await versionIn(answer);
    times.push(performance.now() - start);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export async function measureDoorstep(url: string, sample: Sample, count: number): Promise<Figures> {
  const [manager, mediator] = [await signIn(url, 'manager'), await signIn(url, 'mediator')];
  const init = { headers: { cookie: manager } };
  return {
    list: await timed(count, n => ({ url: url + listQuestion(n, sample.sellerIds).doorstep, init })),
    item: await timed(count, n => ({ url: `${url}/api/orders/${pick(sample.orderIds, n)}`, init })),
    write: await commands(url, mediator, sample.disputeId, Math.min(count, 100)),
  };
}

/** Plain json-server has no commands; changing one field of the same record is the nearest thing. */
export async function measurePlain(url: string, sample: Sample, count: number): Promise<Figures> {
  const patch = (n: number): RequestInit => ({
    method: 'PATCH',
    headers: JSON_TYPE,
    body: `{"assigneeId":"u${n}"}`,
  });
  return {
    list: await timed(count, n => ({ url: url + listQuestion(n, sample.sellerIds).plain })),
    item: await timed(count, n => ({ url: `${url}/orders/${pick(sample.orderIds, n)}` })),
    write: await timed(Math.min(count, 6), n => ({
      url: `${url}/disputes/${sample.disputeId}`,
      init: patch(n),
    })),
  };
}
