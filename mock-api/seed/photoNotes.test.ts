import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { withNote } from './photoNotes.ts';

describe('A note in a photo', () => {
  test.each(['image/jpeg', 'image/png'] as const)('makes another %s of the same picture', async mime => {
    const drawn = sharp({ create: { width: 24, height: 16, channels: 3, background: '#8a5' } });
    const bytes = await (mime === 'image/jpeg' ? drawn.jpeg() : drawn.png()).toBuffer();
    const noted = withNote(bytes, mime, 'evidence 1');
    expect(noted.equals(bytes)).toBe(false);
    expect(noted.equals(withNote(bytes, mime, 'evidence 2'))).toBe(false);
    const pixels = async (image: Buffer) =>
      (await sharp(image, { failOn: 'warning' }).raw().toBuffer()).toString('hex');
    expect(await pixels(noted)).toBe(await pixels(bytes));
  });
});
