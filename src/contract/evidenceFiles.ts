import type { Evidence } from './records.ts';

export type FileKind = Exclude<Evidence['kind'], 'text'>;

const MEGABYTE = 1_000_000;

/** Practice of the field: 10 MB for pictures and papers, 50 MB for video. */
export const MAX_BYTES: Readonly<Record<FileKind, number>> = {
  image: 10 * MEGABYTE,
  pdf: 10 * MEGABYTE,
  video: 50 * MEGABYTE,
};
export const MAX_ITEMS_PER_SIDE = 20;

const ACCEPTED: ReadonlyMap<string, FileKind> = new Map([
  ['image/jpeg', 'image'],
  ['image/png', 'image'],
  ['image/webp', 'image'],
  ['video/mp4', 'video'],
  ['application/pdf', 'pdf'],
]);
export const acceptedTypes = [...ACCEPTED.keys()];
export const kindOf = (mime: string): FileKind | undefined => ACCEPTED.get(mime);
