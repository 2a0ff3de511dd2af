import { rm } from 'node:fs/promises';
import { evidenceFields, textEvidenceBody } from '../../src/contract/commands.ts';
import type { Evidence } from '../../src/contract/records.ts';
import { sideOf } from '../../src/domain/disputes/context.ts';
import { assertNever } from '../../src/domain/shared/result.ts';
import { actingAs } from '../commands/actingAs.ts';
import { applyToDispute } from '../commands/applyDispute.ts';
import { parseStrictly } from '../commands/envelope.ts';
import { rowsWhere } from '../commands/find.ts';
import { findInScope } from '../items.ts';
import { recordChange } from '../audit.ts';
import { canonical, sha256 } from '../canonical.ts';
import { answer, type Answer, type Ctx } from '../handle.ts';
import { problem } from '../problem.ts';
import type { Tx } from '../store.ts';
import { safeFileName } from './fileName.ts';
import { dropFiles, keepFiles, openTemp } from './files.ts';
import { UnreadableImage } from './images.ts';
import { MAX_ITEMS_PER_SIDE } from '../../src/contract/evidenceFiles.ts';
import { receiveUpload, UploadRefused, type ReceivedFile } from './receive.ts';

type Content = Pick<Evidence, 'kind' | 'fileName' | 'mime' | 'bytes' | 'sha256' | 'text' | 'hasThumbnail'>;
interface Submission {
  readonly id: string;
  readonly disputeId: string;
  readonly item: string;
  readonly actAs: 'buyer' | undefined;
  readonly content: Content;
}

/** `POST /api/disputes/{id}/evidence`: a file as a multipart form, or a text as JSON. */
export async function submitEvidence(ctx: Ctx): Promise<Answer> {
  const disputeId = ctx.param('id');
  await findInScope(ctx.deps.store, ctx, 'disputes', disputeId);
  const id = ctx.deps.newId();
  return ctx.req.is('multipart/form-data') ? submitFile(ctx, id, disputeId) : submitText(ctx, id, disputeId);
}

function submitText(ctx: Ctx, id: string, disputeId: string): Promise<Answer> {
  const { text, item, actAs } = parseStrictly(textEvidenceBody, ctx.req.body);
  const content: Content = {
    kind: 'text',
    fileName: `${item}.txt`,
    mime: 'text/plain',
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
    text,
    hasThumbnail: false,
  };
  return ctx.write(tx => store(ctx, tx, { id, disputeId, item, actAs, content }));
}

async function submitFile(ctx: Ctx, id: string, disputeId: string): Promise<Answer> {
  const { dataDir } = ctx.deps;
  const path = await openTemp(dataDir, id);
  try {
    const upload = await receiveUpload(ctx.req, path);
    const { item, actAs } = parseStrictly(evidenceFields, upload.fields);
    await keepFiles(dataDir, id, upload.file);
    const content = contentOf(upload.file);
    const submission = { id, disputeId, item, actAs, content };
    return await storeOrDrop(ctx, submission, canonical({ item, actAs, sha256: content.sha256 }));
  } catch (error) {
    throw asProblem(error);
  } finally {
    await rm(path, { force: true });
  }
}

/** The files are durable before the record is, and go again when the record does not come, or was there before. */
async function storeOrDrop(ctx: Ctx, submission: Submission, fingerprint: string): Promise<Answer> {
  let stored = false;
  try {
    return await ctx.write(async tx => {
      const made = await store(ctx, tx, submission);
      stored = true;
      return made;
    }, fingerprint);
  } catch (error) {
    stored = false;
    throw error;
  } finally {
    if (!stored) await dropFiles(ctx.deps.dataDir, submission.id);
  }
}

async function store(ctx: Ctx, tx: Tx, { id, disputeId, item, actAs, content }: Submission): Promise<Answer> {
  const dispute = await findInScope(tx, ctx, 'disputes', disputeId);
  // The instant that counts is when the last byte was here, not when the request began.
  const now = ctx.deps.clock();
  const actor = actingAs(ctx, dispute, actAs);
  const side = sideOf(actor);
  const submittedBy = ctx.user.id;
  await refuseDoubles(tx, disputeId, side, content.sha256);
  const evidence: Evidence = {
    id,
    version: 1,
    disputeId,
    sellerId: dispute.sellerId,
    side,
    item,
    ...content,
    submittedBy,
    receivedAt: now,
  };
  await applyToDispute({ tx, newId: ctx.deps.newId, actor, now }, dispute, {
    type: 'submit_evidence',
    evidenceId: id,
    item,
  });
  await tx.put('evidence', evidence, null);
  await recordChange(tx, { actor: ctx.actor, now }, 'submit_evidence', 'evidence', null, evidence);
  return answer(201, evidence);
}

async function refuseDoubles(tx: Tx, disputeId: string, side: Evidence['side'], hash: string): Promise<void> {
  const held = await rowsWhere(tx, 'evidence', { disputeId });
  const same = held.find(item => item.sha256 === hash);
  if (same) throw problem('duplicate-evidence', { facts: { fileName: same.fileName, evidenceId: same.id } });
  if (held.filter(item => item.side === side).length >= MAX_ITEMS_PER_SIDE)
    throw problem('too-many-files', { facts: { limit: MAX_ITEMS_PER_SIDE } });
}

const contentOf = (file: ReceivedFile): Content => ({
  kind: file.kind,
  fileName: safeFileName(file.givenName, file.mime),
  mime: file.mime,
  bytes: file.bytes,
  sha256: file.sha256,
  text: null,
  hasThumbnail: file.kind === 'image',
});

function asProblem(error: unknown): unknown {
  if (error instanceof UnreadableImage) return problem('unreadable-file');
  if (!(error instanceof UploadRefused)) return error;
  const { fault, facts } = error;
  switch (fault) {
    case 'file-too-large':
      return problem('file-too-large', { facts: { ...facts, limitMb: Number(facts['limit']) / 1_000_000 } });
    case 'file-type':
      return problem('unsupported-file-type', { facts });
    case 'file-empty':
      return problem('unreadable-file');
    case 'file-missing':
    case 'bad-upload':
      return problem('bad-request', {
        violations: [{ path: 'file', code: fault, message: 'one file in a multipart form is expected' }],
      });
    default:
      return assertNever(fault);
  }
}
