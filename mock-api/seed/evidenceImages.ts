import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { draw, motifs, type Motif } from './evidenceArt.ts';
import { withNote } from './photoNotes.ts';
import type { Random } from './random.ts';

export interface DrawnImage {
  readonly motif: Motif;
  readonly mime: 'image/jpeg' | 'image/png';
  readonly original: Buffer;
  readonly served: Buffer;
  readonly thumbnail: Buffer;
  readonly sha256: string;
  /** The very file of other cases: a photo that was used again. */
  readonly reused: boolean;
}

/**
 * All pictures of the demo, drawn side by side; the same seed gives the same bytes on the same libvips.
 * @param variants of each motif: six make a gallery look alive
 */
export async function drawImages(random: Random, variants: number): Promise<readonly DrawnImage[]> {
  const plans = motifs.flatMap(motif =>
    Array.from({ length: variants }, () => ({ motif, svg: draw(motif, random) })),
  );
  return Promise.all(plans.map(render));
}

async function render({ motif, svg }: { motif: Motif; svg: string }): Promise<DrawnImage> {
  const mime = motif === 'tracking' ? 'image/png' : 'image/jpeg';
  const original = await encode(sharp(Buffer.from(svg)), mime, 80);
  const [served, thumbnail] = await Promise.all([
    encode(sharp(original), mime, 88),
    sharp(original).resize({ width: 320, height: 320, fit: 'inside' }).webp({ quality: 75 }).toBuffer(),
  ]);
  return {
    motif,
    mime,
    original,
    served,
    thumbnail,
    sha256: sha256(original),
    reused: false,
  };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** One more shot of the same thing. */
export function shotOf(image: DrawnImage, note: string): DrawnImage {
  if (image.reused) return image;
  const original = withNote(image.original, image.mime, note);
  return { ...image, original, sha256: sha256(original) };
}

const encode = (image: Sharp, mime: DrawnImage['mime'], quality: number): Promise<Buffer> =>
  (mime === 'image/png' ? image.png({ palette: true }) : image.jpeg({ quality })).toBuffer();
