import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/contract/evidenceFiles.ts';
import { receiveUpload, UploadRefused, type Upload } from './receive.ts';

let folder: string;
let server: Server;
let origin: string;
let count = 0;
let lastSettled: Promise<unknown> = Promise.resolve();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receive-'));
  server = createServer((request, response) => {
    const settled = receiveUpload(request, join(folder, String(count++)));
    lastSettled = settled.catch(() => undefined);
    settled.then(
      upload => response.end(JSON.stringify(upload)),
      (error: unknown) => {
        response.statusCode = 400;
        response.end(error instanceof UploadRefused ? error.fault : String(error));
      },
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => new Promise(done => server.close(done)));

const send = async (...parts: [string, Blob | string, string?][]) => {
  const form = new FormData();
  for (const [name, value, fileName] of parts)
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, fileName);
  const response = await fetch(origin, { method: 'POST', body: form });
  return { status: response.status, text: await response.text() };
};
const sendFile = (bytes: Uint8Array<ArrayBuffer>, name = 'photo.jpg', type = 'image/jpeg') =>
  send(['item', 'photo'], ['file', new Blob([bytes], { type }), name]);

const picture = async (format: 'jpeg' | 'png' | 'webp' | 'gif') =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c33' } })
      .toFormat(format)
      .toBuffer(),
  );
const ascii = (text: string, length = text.length) => {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode(text));
  return bytes;
};
const mp4 = (length: number) => {
  const bytes = new Uint8Array(length);
  bytes.set(Buffer.from('00000018667479706d70343200000000', 'hex'));
  bytes.set(new TextEncoder().encode('mp42isom'), 16);
  return bytes;
};

describe('an upload', () => {
  it('is kept byte for byte, with the hash of the original', async () => {
    const bytes = await picture('jpeg');
    const { text } = await sendFile(bytes);
    const upload = JSON.parse(text) as Upload;
    const kept = await readFile(upload.file.path);
    expect(kept.equals(Buffer.from(bytes))).toBe(true);
    expect(upload.file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(upload).toMatchObject({ fields: { item: 'photo' }, file: { kind: 'image', bytes: bytes.length } });
  });

  it.each([
    ['jpeg', () => picture('jpeg'), 'image/jpeg'],
    ['png', () => picture('png'), 'image/png'],
    ['webp', () => picture('webp'), 'image/webp'],
    ['pdf', () => ascii('%PDF-1.7\n'), 'application/pdf'],
    ['mp4', () => mp4(64), 'video/mp4'],
  ] as const)('has the type its bytes say, whatever its name: %s', async (_label, bytes, mime) => {
    const { text } = await sendFile(await bytes(), 'innocent.txt', 'text/plain');
    expect((JSON.parse(text) as Upload).file.mime).toBe(mime);
  });

  it.each([
    ['a GIF', () => picture('gif')],
    ['an HTML page named as a picture', () => ascii('<html><script>alert(1)</script>')],
    ['an SVG with a script', () => ascii('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', () => ascii('MZ\u0090\u0000', 5_000)],
    ['an archive', () => Uint8Array.from(Buffer.from('504b0304140000000800', 'hex'))],
  ] as const)('is refused when it is %s', async (_label, bytes) => {
    expect(await sendFile(await bytes())).toEqual({ status: 400, text: 'file-type' });
  });

  it.each([
    ['image', () => ascii('\u0000', 8)],
    ['pdf', () => ascii('%PDF-1.7\n')],
    ['video', () => mp4(32)],
  ] as const)('of the largest %s is taken and one byte more is not', async (kind, head) => {
    const start = kind === 'image' ? await picture('png') : head();
    const largest = new Uint8Array(MAX_BYTES[kind]);
    largest.set(start);
    expect((await sendFile(largest)).status).toBe(200);
    const tooLarge = new Uint8Array(MAX_BYTES[kind] + 1);
    tooLarge.set(start);
    expect(await sendFile(tooLarge)).toEqual({ status: 400, text: 'file-too-large' });
  });

  it('needs a file, with something in it, and one only', async () => {
    const one = new Blob([await picture('png')]);
    expect((await send(['item', 'photo'])).text).toBe('file-missing');
    expect((await sendFile(new Uint8Array())).text).toBe('file-empty');
    expect((await send(['file', one, 'a.png'], ['file', one, 'b.png'])).text).toBe('bad-upload');
  });

  it('that is no multipart form is refused', async () => {
    const plain = await fetch(origin, {
      method: 'POST',
      body: 'hello',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(await plain.text()).toBe('bad-upload');
    const cut = await fetch(origin, {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    expect(await cut.text()).toBe('bad-upload');
  });

  it('that is refused half way leaves the line usable for the next request', async () => {
    const start = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n';
    const body = Buffer.concat([Buffer.from(`${start}nothing we know`), Buffer.alloc(8_000_000)]);
    const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n`;
    const { port, hostname } = new URL(origin);
    const answers = await new Promise<string>((done, fail) => {
      let told = '';
      const socket = connect(Number(port), hostname);
      socket.on('error', fail);
      socket.on('close', () => done(told));
      socket.on('data', bytes => (told += bytes.toString()));
      socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
      socket.write(body);
      socket.write(`${head}Content-Length: 0\r\nConnection: close\r\n\r\n`);
    });
    expect(answers.match(/file-type|bad-upload/g)).toEqual(['file-type', 'bad-upload']);
  });

  it('leaves nothing behind when it is refused or the line breaks', async () => {
    const before = await readdir(folder);
    await sendFile(ascii('nothing we know'));
    const url = new URL(origin);
    await new Promise<void>(done => {
      const socket = connect(Number(url.port), url.hostname, () => {
        server.once('request', () => setImmediate(() => socket.destroy()));
        socket.write(
          'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n' +
            '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 half',
        );
      });
      socket.on('close', () => done());
    });
    await lastSettled;
    expect(await readdir(folder)).toEqual(before);
  });
});
