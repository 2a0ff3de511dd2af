import sharp, { type Sharp } from 'sharp';
import { createTurns } from '../turns.ts';
import { MAX_PIXELS } from './kinds.ts';

/** A picture of the largest size takes some 200 MB while it is read. */
const turns = createTurns(2, Infinity);
const THUMBNAIL = 320;
const LARGEST_SIDE = 4_096;

/** The bytes call themselves an image but do not decode as one. */
export class UnreadableImage extends Error {
  override readonly name = 'UnreadableImage';
}

const decode = (path: string) =>
  sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' }).autoOrient();
const within = (size: number) =>
  ({ width: size, height: size, fit: 'inside', withoutEnlargement: true }) as const;

/** Re-encoded, so that neither metadata (place, device, owner) nor anything appended to the picture survives. */
export function makeDerivatives(original: string, mime: string, served: string, thumbnail: string) {
  return turns.take(() => derive(original, mime, served, thumbnail));
}

async function derive(original: string, mime: string, served: string, thumbnail: string) {
  try {
    const shown = decode(original).resize(within(LARGEST_SIDE));
    await encode(shown, mime).toFile(served);
    await decode(original).resize(within(THUMBNAIL)).webp({ quality: 75 }).toFile(thumbnail);
  } catch (error) {
    throw new UnreadableImage('The image does not decode', { cause: error });
  }
}

function encode(image: Sharp, mime: string): Sharp {
  if (mime === 'image/png') return image.png();
  if (mime === 'image/webp') return image.webp({ quality: 88 });
  return image.jpeg({ quality: 88 });
}
