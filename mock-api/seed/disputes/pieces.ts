import { createHash } from 'node:crypto';
import type { EvidenceItem } from '../../../src/domain/disputes/checklist.ts';
import type { Side } from '../../../src/domain/disputes/types.ts';
import type { Instant } from '../../../src/domain/shared/instant.ts';
import type { Evidence } from '../../../src/contract/records.ts';
import type { Motif } from '../evidenceArt.ts';
import { shotOf, type DrawnImage } from '../evidenceImages.ts';
import type { Random } from '../random.ts';
import { phrase, type Line } from './texts.ts';

/** Which drawings can stand for an item of the checklist; the rest are written statements. */
const motifsOf: Partial<Record<EvidenceItem, readonly Motif[]>> = {
  photo_of_item: ['garment', 'shoe'],
  photo_of_fault: ['broken_item', 'garment', 'shoe'],
  photo_of_parcel: ['dented_parcel', 'parcel'],
  photo_of_label: ['label'],
  photo_unused: ['garment', 'parcel'],
  courier_receipt: ['receipt'],
  payment_proof: ['receipt'],
  account_statement: ['invoice'],
  shipping_proof: ['label'],
  tracking_history: ['tracking'],
  packing_photo: ['parcel', 'scale'],
  listing_snapshot: ['garment'],
  supplier_invoice: ['invoice'],
  refund_proof: ['receipt'],
  delivery_proof: ['tracking'],
  collection_record: ['receipt'],
  weight_record: ['scale'],
  other: ['dented_parcel', 'label', 'broken_item'],
};

const statements: Partial<Record<EvidenceItem, Line>> = {
  statement_of_non_receipt: 'nonReceipt',
  grounds_for_doubt: 'doubt',
  comparison_with_listing: 'comparison',
  account_statement: 'statement',
};

/** A piece of evidence and, when it is a picture, which one. */
export interface Piece {
  readonly record: Evidence;
  readonly image: DrawnImage | null;
}

export interface Handover {
  readonly id: string;
  readonly disputeId: string;
  readonly sellerId: string;
  readonly side: Side;
  readonly submittedBy: string;
  readonly item: EvidenceItem;
  readonly at: Instant;
}

export function makePiece(handover: Handover, images: readonly DrawnImage[], random: Random): Piece {
  const motifs = motifsOf[handover.item];
  const fitting = images.filter(image => motifs?.includes(image.motif));
  return fitting.length > 0
    ? picture(handover, shotOf(random.pick(fitting), handover.id))
    : statement(handover, random);
}

export function picture({ at, ...handover }: Handover, image: DrawnImage): Piece {
  const record: Evidence = {
    ...handover,
    version: 1,
    kind: 'image',
    fileName: `${handover.item}.${image.mime === 'image/png' ? 'png' : 'jpg'}`,
    mime: image.mime,
    bytes: image.original.length,
    sha256: image.sha256,
    text: null,
    hasThumbnail: true,
    receivedAt: at,
  };
  return { record, image };
}

function statement({ at, ...handover }: Handover, random: Random): Piece {
  const text = phrase(statements[handover.item] ?? 'buyerAnswer', random);
  const record: Evidence = {
    ...handover,
    version: 1,
    kind: 'text',
    fileName: `${handover.item}.txt`,
    mime: 'text/plain',
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    hasThumbnail: false,
    receivedAt: at,
  };
  return { record, image: null };
}
