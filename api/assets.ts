import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** A built file in memory, as it is sent. */
export interface Asset {
  readonly bytes: Buffer;
  readonly brotli: Buffer | null;
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its content, so it never changes. */
  readonly immutable: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const compressed = /^(text|application)\/|svg/;

/** Compressed as far as it goes, once a build: what comes out is kept beside the file for the next start. */
async function compress(path: string, bytes: Buffer): Promise<Buffer> {
  const beside = `${path}.br`;
  const known = await readFile(beside).catch(() => null);
  if (known) return known;
  const made = await brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  // A folder that cannot be written only costs the same work again.
  await writeFile(beside, made).catch(() => undefined);
  return made;
}

async function load(path: string, url: string): Promise<readonly [string, Asset]> {
  const bytes = await readFile(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const small = compressed.test(type) ? await compress(path, bytes) : null;
  return [
    url,
    {
      bytes,
      brotli: small && small.length < bytes.length ? small : null,
      type,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      immutable: url.startsWith('/assets/'),
    },
  ];
}

/** Every file of the build by its path; empty where nothing was built. */
export async function loadAssets(dir: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter(entry => entry.isFile() && !/\.(br|map)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(path => load(path, `/${relative(dir, path).replaceAll(sep, '/')}`))),
  );
}
