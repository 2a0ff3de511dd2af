import { mkdtemp, readdir } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Anyone, Api } from '../test/builders/api.ts';
import { startCase } from '../test/builders/case.ts';
import { HOUR } from '../src/domain/shared/instant.ts';
import type { Evidence } from '../src/contract/records.ts';

let api: Api;
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'case-'));
  api = await startCase({ deps: { dataDir } });
});
afterEach(() => api.close());

const picture = async (shade = 90) =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: { r: shade, g: 9, b: 9 } } })
      .withExif({ IFD0: { ImageDescription: 'SECRET PLACE' } })
      .jpeg()
      .toBuffer(),
  );
const pdf = () => new TextEncoder().encode('%PDF-1.7\nhello');

interface Sending {
  readonly as?: Anyone;
  readonly name?: string;
  readonly item?: string;
  readonly actAs?: string;
  readonly key?: string;
  readonly dispute?: string;
}
async function upload(bytes: Uint8Array<ArrayBuffer>, sending: Sending = {}) {
  const {
    as = 'seller',
    name = 'photo.jpg',
    item = 'packing_photo',
    actAs,
    key,
    dispute = 'dis-9',
  } = sending;
  const form = new FormData();
  form.append('item', item);
  if (actAs) form.append('actAs', actAs);
  form.append('file', new Blob([bytes]), name);
  const response = await fetch(`${api.base}/api/disputes/${dispute}/evidence`, {
    method: 'POST',
    body: form,
    headers: { ...(as && { Cookie: await api.cookieOf(as) }), ...(key && { 'Idempotency-Key': key }) },
  });
  const json = (await response.json()) as Evidence & { code?: string };
  return { status: response.status, json };
}
const get = async (path: string, as: Anyone = 'seller', headers: Record<string, string> = {}) =>
  fetch(`${api.base}/api${path}`, { headers: { ...(as && { Cookie: await api.cookieOf(as) }), ...headers } });
const files = async () => (await readdir(join(dataDir, 'evidence'))).filter(name => name !== 'tmp');
const views = async () => (await api.deps.store.all('evidence-views')).length;

describe('evidence that a party submits', () => {
  it('is stored with its hash, counted in the dispute and audited, at once', async () => {
    const bytes = await picture();
    const { status, json } = await upload(bytes, { name: '../Türöffnung.jpg' });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      side: 'seller',
      kind: 'image',
      fileName: 'Türöffnung.jpg',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      submittedBy: 'user-seller',
    });
    const dispute = await api.deps.store.get('disputes', 'dis-9');
    expect(dispute).toMatchObject({ version: 2, evidence: { buyer: 1, seller: 1 } });
    const audit = await api.deps.store.all('audit-events');
    expect(audit.map(event => [event.resource, event.action])).toEqual([
      ['disputes', 'submit_evidence'],
      ['evidence', 'submit_evidence'],
    ]);
    expect(await files()).toHaveLength(3);
  });

  it("by staff for the buyer is the buyer's, and says who wrote it down", async () => {
    const { json } = await upload(await picture(), { as: 'mediator', actAs: 'buyer', item: 'photo_of_item' });
    expect(json).toMatchObject({ side: 'buyer', submittedBy: 'user-mediator' });
    expect((await upload(pdf(), { actAs: 'buyer' })).status).toBe(403);
  });

  it('can be a text', async () => {
    const body = { item: 'other', text: 'The courier never rang.' };
    const told = await api.ask('/disputes/dis-9/evidence', { method: 'POST', as: 'seller', body });
    expect(told.status).toBe(201);
    const { id } = told.json as Evidence;
    const shown = await get(`/evidence/${id}/file`);
    expect(await shown.text()).toBe(body.text);
    expect(shown.headers.get('content-disposition')).toContain('attachment');
  });

  it('is taken once a key, and nothing of the second upload is kept', async () => {
    const bytes = await picture();
    const [first, again] = [await upload(bytes, { key: 'k1' }), await upload(bytes, { key: 'k1' })];
    expect(again).toEqual(first);
    expect(await files()).toHaveLength(3);
    expect(await upload(await picture(7), { key: 'k1' })).toMatchObject({
      json: { code: 'idempotency-mismatch' },
    });
    expect(await files()).toHaveLength(3);
  });

  it('is refused when the dispute holds the same bytes already', async () => {
    await upload(await picture());
    const again = await upload(await picture(), { as: 'mediator', item: 'other' });
    expect(again).toMatchObject({ status: 409, json: { code: 'duplicate-evidence' } });
    expect(await files()).toHaveLength(3);
  });

  it.each([
    ['a foreign seller', 'seller2', 404],
    ['nobody', null, 401],
    ['an admin', 'admin', 403],
    ['a mediator who worked for the seller', 'insider', 403],
  ] as const)('is refused to %s, and no file stays', async (_label, as, status) => {
    expect((await upload(await picture(), { as })).status).toBe(status);
    expect(await files().catch(() => [])).toEqual([]);
  });

  it.each([
    ['a damaged picture', async () => (await picture()).slice(0, 300), 422, 'unreadable-file'],
    ['an empty file', async () => new Uint8Array(), 422, 'unreadable-file'],
    ['a page of HTML', async () => new TextEncoder().encode('<html>'), 415, 'unsupported-file-type'],
    [
      'a picture too large',
      async () => Buffer.concat([await picture(), Buffer.alloc(10_000_001)]),
      413,
      'file-too-large',
    ],
  ] as const)('is refused when it is %s', async (_label, bytes, status, code) => {
    expect(await upload(new Uint8Array(await bytes()))).toMatchObject({ status, json: { code } });
    expect(await files()).toEqual([]);
    expect(await readdir(join(dataDir, 'evidence', 'tmp'))).toEqual([]);
    expect((await api.deps.store.get('disputes', 'dis-9'))?.version).toBe(1);
  });

  it('stops at twenty items a side', async () => {
    const item = (n: number) => ({ item: 'other', text: `Statement ${n}` });
    const send = (n: number) =>
      api.ask('/disputes/dis-9/evidence', { method: 'POST', as: 'seller', body: item(n) });
    for (let n = 1; n <= 20; n += 1) expect((await send(n)).status).toBe(201);
    expect(await send(21)).toMatchObject({ status: 422, json: { code: 'too-many-files' } });
    expect((await upload(await picture(), { as: 'mediator', item: 'other' })).status).toBe(201);
  });

  it('is refused once the dispute is closed', async () => {
    const dispute = (await api.deps.store.get('disputes', 'dis-9'))!;
    await api.deps.store.transaction(tx =>
      tx.put('disputes', { ...dispute, status: 'closed', deadline: null, ballWith: null, version: 2 }, 1),
    );
    expect(await upload(await picture())).toMatchObject({ status: 422, json: { code: 'wrong_status' } });
  });
});

describe('evidence that is looked at', () => {
  it('is an image without its metadata, inline and harmless', async () => {
    const { id } = (await upload(await picture())).json;
    const shown = await get(`/evidence/${id}/file`);
    const body = Buffer.from(await shown.arrayBuffer());
    expect(body.includes('SECRET PLACE')).toBe(false);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringMatching(/^inline; /),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'x-evidence-form': 'derivative',
      'cache-control': 'private, no-cache',
    });
    const small = await get(`/evidence/${id}/thumbnail`);
    expect(small.headers.get('content-type')).toBe('image/webp');
  });

  it('is downloaded as it came, labelled as the original', async () => {
    const bytes = await picture();
    const { id } = (await upload(bytes)).json;
    const original = await get(`/evidence/${id}/original`);
    expect(Buffer.from(await original.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(original.headers.get('content-disposition')).toMatch(/^attachment; filename="original-photo.jpg"/);
    expect(original.headers.get('x-evidence-form')).toBe('original');
  });

  it("keeps from a seller what the buyer's original may tell of the buyer", async () => {
    const { id } = (await upload(await picture(), { as: 'mediator', actAs: 'buyer', item: 'other' })).json;
    expect((await get(`/evidence/${id}/original`)).status).toBe(403);
    expect((await get(`/evidence/${id}/file`)).status).toBe(200);
    expect((await get(`/evidence/${id}/original`, 'mediator')).status).toBe(200);
  });

  it('that cannot be re-encoded is an attachment, and has no thumbnail', async () => {
    const { id } = (await upload(pdf(), { name: 'bill.pdf' })).json;
    const shown = await get(`/evidence/${id}/file`);
    expect(shown.headers.get('content-disposition')).toMatch(/^attachment; filename="original-bill.pdf"/);
    expect((await get(`/evidence/${id}/thumbnail`)).status).toBe(404);
  });

  it('is sent again only when it changed, and in the part that is asked for', async () => {
    const { id } = (await upload(pdf(), { name: 'bill.pdf' })).json;
    const etag = (await get(`/evidence/${id}/file`)).headers.get('etag') ?? '';
    // Without the second header fetch asks for a fresh copy.
    const known = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' };
    expect((await get(`/evidence/${id}/file`, 'seller', known)).status).toBe(304);
    const part = await get(`/evidence/${id}/file`, 'seller', { Range: 'bytes=1-3' });
    expect([part.status, await part.text()]).toEqual([206, 'PDF']);
    expect((await get(`/evidence/${id}/file`, 'seller', { Range: 'bytes=9999-' })).status).toBe(416);
  });

  it('leaves a trace of who looked; the pieces of one video are one look', async () => {
    const { id } = (await upload(pdf())).json;
    await get(`/evidence/${id}/file`, 'mediator');
    await get(`/evidence/${id}/file`, 'mediator', { Range: 'bytes=4-' });
    expect(await views()).toBe(1);
    expect((await api.deps.store.all('evidence-views'))[0]).toMatchObject({
      userId: 'user-mediator',
      evidenceId: id,
    });
  });

  it('leaves the trace also of who asks for a piece without having looked', async () => {
    const { id } = (await upload(pdf())).json;
    await get(`/evidence/${id}/file`, 'mediator', { Range: 'bytes=1-' });
    expect(await views()).toBe(1);
    await get(`/evidence/${id}/file`, 'mediator', { Range: 'bytes=-4' });
    expect(await views()).toBe(1);
    await get(`/evidence/${id}/file`, 'manager', { Range: 'bytes=2-' });
    expect(await views()).toBe(2);
    api.pass(HOUR);
    await get(`/evidence/${id}/file`, 'mediator', { Range: 'bytes=1-' });
    expect(await views()).toBe(3);
  });

  it('does not exist for a foreign seller', async () => {
    const { id } = (await upload(await picture())).json;
    for (const form of ['file', 'thumbnail', 'original', 'duplicates'])
      expect((await get(`/evidence/${id}/${form}`, 'seller2')).status).toBe(404);
    expect((await get('/evidence/none/file')).status).toBe(404);
    expect(await views()).toBe(0);
  });

  it('warns staff, and only staff, of the same bytes in another case', async () => {
    const { json } = await upload(await picture());
    const elsewhere: Evidence = { ...json, id: 'evi-far', disputeId: 'dis-far' };
    await api.deps.store.transaction(tx => tx.put('evidence', elsewhere, null));
    expect((await api.ask(`/evidence/${json.id}/duplicates`, { as: 'mediator' })).json).toMatchObject({
      duplicateOf: [{ id: 'evi-far', disputeId: 'dis-far' }],
    });
    expect((await api.ask(`/evidence/${json.id}/duplicates`, { as: 'seller' })).status).toBe(403);
  });
});
