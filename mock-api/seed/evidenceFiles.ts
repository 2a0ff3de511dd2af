import { join } from 'node:path';
import { evidenceFolder, fileOf } from '../../api/evidence/files.ts';
import type { Piece } from './disputes/pieces.ts';

export interface EvidenceFile {
  /** Below the data folder. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files of every picture, as the API would have stored them. Pieces that show the same drawing share what is made from it. */
export const evidenceFiles = (pieces: readonly Piece[]): EvidenceFile[] =>
  pieces.flatMap(({ record, image }) =>
    image === null
      ? []
      : (['original', 'served', 'thumbnail'] as const).map(variant => ({
          path: join(evidenceFolder(''), fileOf(record.id, variant)),
          bytes: image[variant],
        })),
  );
