import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { fileTypeFromBuffer } from 'file-type';
import { kindOf, MAX_BYTES, type FileKind } from '../../src/contract/evidenceFiles.ts';

export interface ReceivedFile {
  readonly path: string;
  readonly givenName: string;
  readonly mime: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: ReceivedFile;
}

export type UploadFault = 'bad-upload' | 'file-missing' | 'file-empty' | 'file-too-large' | 'file-type';

/** The upload is refused before anything was kept. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly fault: UploadFault;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(fault: UploadFault, facts: Readonly<Record<string, string | number>> = {}) {
    super(fault);
    this.fault = fault;
    this.facts = facts;
  }
}

/** Enough for every signature we accept. */
const SNIFF_BYTES = 4_100;
const LIMITS = { files: 1, fields: 8, fieldSize: 2_000, fieldNameSize: 64, parts: 10, headerPairs: 20 };

/**
 * Streams one file to `path`, hashing and measuring as it comes; the type is what the bytes say.
 * @throws UploadRefused and leaves no file
 */
export async function receiveUpload(request: IncomingMessage, path: string): Promise<Upload> {
  try {
    return await parse(request, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function parse(request: IncomingMessage, path: string): Promise<Upload> {
  const fields: Record<string, string> = {};
  let file: Promise<ReceivedFile> | undefined;
  await new Promise<void>((resolve, reject) => {
    const parser = openParser(request);
    // Not destroyed but let run out: the client must be able to read why it was refused, and to ask again.
    const stop = (error: unknown) => {
      request.unpipe(parser);
      request.resume();
      reject(error);
      parser.destroy();
    };
    parser.on('field', (name, value, info) => {
      if (info.valueTruncated || info.nameTruncated) stop(new UploadRefused('bad-upload'));
      fields[name] = value;
    });
    parser.on('file', (_name, stream, info) => {
      file = writeFile(stream, path, info.filename ?? '');
      file.catch(stop);
    });
    for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
      parser.on(event, () => stop(new UploadRefused('bad-upload')));
    parser.on('error', () => stop(new UploadRefused('bad-upload')));
    parser.on('close', resolve);
    request.on('close', () => request.complete || parser.destroy(new UploadRefused('bad-upload')));
    request.pipe(parser);
  }).catch(async (error: unknown) => {
    await file?.catch(() => undefined);
    throw error;
  });
  if (!file) throw new UploadRefused('file-missing');
  return { fields, file: await file };
}

function openParser(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits: LIMITS, defParamCharset: 'utf8' });
  } catch {
    throw new UploadRefused('bad-upload');
  }
}

async function writeFile(source: Readable, path: string, givenName: string): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  let type: { mime: string; kind: FileKind } | undefined;
  async function* metered(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      if (!type && (head = Buffer.concat([head, chunk])).length >= SNIFF_BYTES) type = await typeOf(head);
      if (type && bytes > MAX_BYTES[type.kind])
        throw new UploadRefused('file-too-large', { kind: type.kind, limit: MAX_BYTES[type.kind] });
      yield chunk;
    }
    if (bytes === 0) throw new UploadRefused('file-empty');
    type ??= await typeOf(head);
  }
  await pipeline(source, metered, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  if (!type) throw new UploadRefused('file-type');
  return { path, givenName, ...type, bytes, sha256: hash.digest('hex') };
}

async function typeOf(head: Buffer): Promise<{ mime: string; kind: FileKind }> {
  const mime = (await fileTypeFromBuffer(head))?.mime ?? 'unknown';
  const kind = kindOf(mime);
  if (!kind) throw new UploadRefused('file-type', { found: mime });
  return { mime, kind };
}
