import { copyFile, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { evidenceFolder, fileOf, keepFiles, openTemp, sweepTemp } from './files.ts';
import { UnreadableImage } from './images.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'evidence-'));
});

const SECRET = 'Taken at home by the buyer';
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
/** Lying on its side, with the place it was taken at. */
const photo = () =>
  noise(60, 30)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { ImageDescription: SECRET }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();

const keep = async (bytes: Uint8Array, mime = 'image/jpeg') => {
  const path = await openTemp(dataDir, 'e1');
  await writeFile(path, bytes);
  await keepFiles(dataDir, 'e1', { path, kind: mime.startsWith('image') ? 'image' : 'pdf', mime });
};
const read = (variant: 'original' | 'served' | 'thumbnail') =>
  readFile(join(evidenceFolder(dataDir), fileOf('e1', variant)));

describe('kept evidence', () => {
  it('holds the original as it came', async () => {
    const bytes = await photo();
    await keep(bytes);
    expect((await read('original')).equals(bytes)).toBe(true);
  });

  it('is served upright and without its metadata', async () => {
    const bytes = await photo();
    expect(bytes.includes(SECRET)).toBe(true);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    await keep(bytes);
    for (const variant of ['served', 'thumbnail'] as const) {
      const shown = await read(variant);
      const { exif, xmp, iptc, orientation, width, height } = await sharp(shown).metadata();
      expect({ exif, xmp, iptc, orientation }).toEqual({});
      expect([width, height]).toEqual([30, 60]);
      expect(shown.includes(SECRET)).toBe(false);
    }
  });

  it('is served without what was hung behind the picture', async () => {
    await keep(Buffer.concat([await photo(), Buffer.from('<script>alert(1)</script>PK\u0003\u0004')]));
    expect((await read('original')).includes('<script>')).toBe(true);
    expect((await read('served')).includes('<script>')).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('keeps the format it came in: %s', async format => {
    await keep(await noise(700, 500).toFormat(format).toBuffer(), `image/${format}`);
    expect((await sharp(await read('served')).metadata()).format).toBe(format);
    const small = await sharp(await read('thumbnail')).metadata();
    expect([small.format, small.width, small.height]).toEqual(['webp', 320, 229]);
  });

  it('of a PDF is the original alone', async () => {
    await keep(Buffer.from('%PDF-1.7'), 'application/pdf');
    expect(await readdir(evidenceFolder(dataDir))).toEqual(['e1.original', 'tmp']);
  });

  it('leaves no file when the picture is cut off', async () => {
    const bytes = await noise(200, 200).jpeg().toBuffer();
    await expect(keep(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(UnreadableImage);
    expect(await readdir(evidenceFolder(dataDir))).toEqual(['tmp']);
  });

  it('refuses a picture that unpacks beyond the pixel limit', async () => {
    const path = join(dataDir, 'bomb.png');
    await sharp({ create: { width: 8_000, height: 7_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toFile(path);
    expect((await stat(path)).size).toBeLessThan(1_000_000);
    const temp = await openTemp(dataDir, 'e1');
    await copyFile(path, temp);
    await expect(keepFiles(dataDir, 'e1', { path: temp, kind: 'image', mime: 'image/png' })).rejects.toThrow(
      UnreadableImage,
    );
  });
});

it('sweeps what a crash left in the temporary folder, and nothing else', async () => {
  await keep(Buffer.from('%PDF-1.7'), 'application/pdf');
  await writeFile(await openTemp(dataDir, 'half'), 'x');
  expect(await sweepTemp(dataDir)).toBe(1);
  expect(await sweepTemp(dataDir)).toBe(0);
  expect((await read('original')).toString()).toBe('%PDF-1.7');
});
