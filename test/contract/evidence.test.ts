import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/contract/evidenceFiles.ts';
import { evidenceSchema, type Evidence, type Records } from '../../src/contract/records.ts';
import type { Told } from '../builders/ask.ts';
import { openCase } from './cases.ts';
import type { Role } from './client.ts';
import { sharedSite } from './site.ts';

const site = sharedSite();
const { ask, url, cookies } = site;
let dispute: Records['disputes'];
beforeAll(async () => void (dispute = await openCase(site, 'seller-01')));

let shade = 0;
/** Never the same twice: a dispute takes the same bytes once. */
const photo = (format: 'jpeg' | 'png' | 'webp' = 'jpeg') =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: { r: (shade += 5), g: 90, b: 9 } } })
    .withExif({ IFD0: { Make: 'SECRET CAMERA', ImageDescription: 'SECRET PLACE' } })
    .toFormat(format)
    .toBuffer();

interface Sending {
  readonly as?: Role;
  readonly name?: string;
  readonly to?: string;
  readonly item?: string;
}
function send(
  bytes: Uint8Array,
  { as = 'seller', name = 'photo.jpg', to = dispute.id, item = 'other' }: Sending = {},
) {
  const form = new FormData();
  form.append('item', item);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return ask(`/disputes/${to}/evidence`, { method: 'POST', as, form });
}
function submitted({ status, json, text }: Told): Evidence {
  if (status !== 201) throw new Error(`Not submitted: ${text}`);
  return evidenceSchema.parse(json);
}

async function look(id: string, form: string, as: Role = 'seller') {
  const response = await fetch(`${url}/api/evidence/${id}/${form}`, { headers: { Cookie: cookies[as] } });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'as %s is kept as it came and shown without its secrets',
    async format => {
      const bytes = await photo(format);
      const evidence = submitted(await send(bytes));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(evidence).toMatchObject({ sha256, side: 'seller', kind: 'image', mime: `image/${format}` });
      const shown = await look(evidence.id, 'file');
      expect(shown.bytes.includes('SECRET')).toBe(false);
      expect((await sharp(shown.bytes).metadata()).exif).toBeUndefined();
      const original = await look(evidence.id, 'original');
      expect(original.bytes.equals(bytes)).toBe(true);
      const small = await look(evidence.id, 'thumbnail');
      expect(await sharp(small.bytes).metadata()).toMatchObject({ format: 'webp', width: 320 });
    },
  );

  it('is shown in the page, its original only downloaded, and nothing of it runs or is guessed at', async () => {
    const { id } = submitted(await send(await photo()));
    for (const [form, disposition, label] of [
      ['file', 'inline', 'derivative'],
      ['thumbnail', 'inline', 'derivative'],
      ['original', 'attachment', 'original'],
    ] as const) {
      const { headers } = await look(id, form);
      expect(headers.get('Content-Disposition')).toMatch(new RegExp(`^${disposition};`));
      expect(headers.get('X-Evidence-Form')).toBe(label);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'");
      expect(headers.get('Cache-Control')).toContain('private');
    }
  });

  it('is nobody’s business but the parties’ and the staff’s', async () => {
    const { id } = submitted(await send(await photo()));
    const asked = async (as: Role) => (await look(id, 'file', as)).status;
    expect(await Promise.all((['seller2', 'mediator', 'manager', 'admin'] as const).map(asked))).toEqual([
      404, 200, 200, 200,
    ]);
  });

  it('given twice is taken once, also at the same moment', async () => {
    const bytes = await photo();
    const told = await Promise.all(Array.from({ length: 5 }, () => send(bytes)));
    const taken = told.filter(one => one.status === 201);
    expect(taken).toHaveLength(1);
    const { id } = submitted(taken[0]!);
    expect(told.filter(one => one.status === 409).map(one => one.json)).toEqual(
      Array.from({ length: 4 }, () =>
        expect.objectContaining({
          code: 'duplicate-evidence',
          facts: expect.objectContaining({ evidenceId: id }),
        }),
      ),
    );
  });
});

describe('a name', () => {
  const names = [
    ['../../etc/passwd', 'passwd.jpg'],
    ['..\\..\\windows\\system.ini', 'system.jpg'],
    ['.htaccess', 'htaccess.jpg'],
    ['page.html', 'page.jpg'],
    ['a"; filename="b.exe', 'a%22; filename=%22b.jpg'],
    ['invoice\u202Egpj.exe', 'invoicegpj.jpg'],
    ['a\u200Bb.jpg', 'ab.jpg'],
    ['照片 😀.jpg', '照片 😀.jpg'],
    ['   ', 'evidence.jpg'],
    ['x'.repeat(300), `${'x'.repeat(70)}.jpg`],
  ] as const;

  it.each(names)('such as %j is shown as %j, and leads nowhere', async (name, shown) => {
    const { id, fileName } = submitted(await send(await photo(), { name }));
    expect(fileName).toBe(shown);
    const header = (await look(id, 'original')).headers.get('Content-Disposition') ?? '';
    expect(header).toMatch(/^attachment; filename="[^"\\]*\.jpg"; filename\*=UTF-8''[\w%.~!*()-]+$/);
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(`original-${shown}`);
  });
});

describe('a file', () => {
  it.each([
    ['a page', '<html><script>alert(1)</script></html>'],
    ['a drawing that may hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a program', `MZ\u0090\u0000${'\u0000'.repeat(5_000)}`],
    ['an animation', 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;'],
    ['nothing we know', 'hello'],
  ])('that is %s is refused, whatever its name says', async (_label, text) => {
    expect(await send(Buffer.from(text, 'latin1'))).toMatchObject({
      status: 415,
      json: { code: 'unsupported-file-type' },
    });
  });

  it.each([
    ['broken', async () => (await photo()).subarray(0, 400), 422, 'unreadable-file'],
    ['empty', async () => Buffer.alloc(0), 422, 'unreadable-file'],
    [
      'too large',
      async () => Buffer.concat([await photo(), Buffer.alloc(MAX_BYTES.image)]),
      413,
      'file-too-large',
    ],
  ] as const)('that is %s is refused, and says why', async (_label, bytes, status, code) => {
    expect(await send(await bytes())).toMatchObject({ status, json: { code, message: expect.any(String) } });
  });

  it('that cannot be drawn anew is downloaded as the original, and has no small picture', async () => {
    const { id } = submitted(await send(Buffer.from(`%PDF-1.7\n${shade}`), { name: 'paper.pdf' }));
    const { headers } = await look(id, 'file');
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="original-paper.pdf"/);
    expect(headers.get('X-Evidence-Form')).toBe('original');
    expect((await look(id, 'thumbnail')).status).toBe(404);
  });

  it('is not sent to another seller’s dispute, no more than to one that never was', async () => {
    const bytes = await photo();
    const [foreign, unknown] = [
      await send(bytes, { as: 'seller2' }),
      await send(bytes, { as: 'seller2', to: 'nothing' }),
    ];
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(unknown.text);
  });

  it('shows an item of the checklist, or is refused', async () => {
    expect(await send(await photo(), { item: 'gossip' })).toMatchObject({
      status: 400,
      json: { violations: [{ path: 'item' }] },
    });
  });
});
