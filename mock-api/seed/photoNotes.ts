import { crc32 } from 'node:zlib';

/** The same drawing with a note in its metadata, so that two photos are two files, as two shots of one parcel are. */
export const withNote = (bytes: Buffer, mime: 'image/jpeg' | 'image/png', note: string): Buffer =>
  mime === 'image/jpeg' ? jpegWithComment(bytes, note) : pngWithText(bytes, note);

const START_OF_IMAGE = 2;

function jpegWithComment(bytes: Buffer, note: string): Buffer {
  const text = Buffer.from(note);
  const segment = Buffer.from([0xff, 0xfe, 0, 0]);
  segment.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, START_OF_IMAGE), segment, text, bytes.subarray(START_OF_IMAGE)]);
}

/** Signature and header chunk come first in every PNG. */
const AFTER_HEADER = 8 + 25;

function pngWithText(bytes: Buffer, note: string): Buffer {
  const content = Buffer.concat([Buffer.from('tEXtComment\0'), Buffer.from(note)]);
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  return Buffer.concat([bytes.subarray(0, AFTER_HEADER), chunk, bytes.subarray(AFTER_HEADER)]);
}
