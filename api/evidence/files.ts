import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDerivatives } from './images.ts';
import type { FileKind } from '../../src/contract/evidenceFiles.ts';

/** `served`: the derivative without metadata that people look at; only images have one. */
export type Variant = 'original' | 'served' | 'thumbnail';
const VARIANTS = ['original', 'served', 'thumbnail'] as const;

export const evidenceFolder = (dataDir: string): string => join(dataDir, 'evidence');
export const fileOf = (id: string, variant: Variant): string => `${id}.${variant}`;
const tempFolder = (dataDir: string): string => join(evidenceFolder(dataDir), 'tmp');

export async function openTemp(dataDir: string, id: string): Promise<string> {
  await mkdir(tempFolder(dataDir), { recursive: true });
  return join(tempFolder(dataDir), `${id}.upload`);
}

/**
 * Makes a received file durable under its id, with what people will look at beside it. After it resolves the files
 * survive a power cut; when it throws nothing is left but the temporary original.
 * @throws UnreadableImage
 */
export async function keepFiles(
  dataDir: string,
  id: string,
  source: { path: string; kind: FileKind; mime: string },
) {
  const temp = tempFolder(dataDir);
  const folder = evidenceFolder(dataDir);
  const made: Variant[] = source.kind === 'image' ? ['served', 'thumbnail'] : [];
  const at = (variant: Variant) => join(temp, fileOf(id, variant));
  try {
    if (made.length > 0) await makeDerivatives(source.path, source.mime, at('served'), at('thumbnail'));
    for (const variant of made) await flush(at(variant));
    for (const variant of made) await rename(at(variant), join(folder, fileOf(id, variant)));
    await rename(source.path, join(folder, fileOf(id, 'original')));
    await flush(folder);
  } catch (error) {
    await Promise.all(made.map(variant => rm(at(variant), { force: true })));
    await dropFiles(dataDir, id);
    throw error;
  }
}

export async function dropFiles(dataDir: string, id: string): Promise<void> {
  const folder = evidenceFolder(dataDir);
  await Promise.all(VARIANTS.map(variant => rm(join(folder, fileOf(id, variant)), { force: true })));
}

/** Uploads that a crash cut off; called at start, when none can be running. */
export async function sweepTemp(dataDir: string): Promise<number> {
  const temp = tempFolder(dataDir);
  await mkdir(temp, { recursive: true });
  const left = await readdir(temp);
  await Promise.all(left.map(name => rm(join(temp, name), { recursive: true, force: true })));
  return left.length;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
