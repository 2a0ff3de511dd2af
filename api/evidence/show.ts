import type { Response } from 'express';
import type { Evidence } from '../../src/contract/records.ts';
import type { Actor } from '../../src/domain/access/types.ts';
import { sideOf } from '../../src/domain/disputes/context.ts';
import { HOUR, plus } from '../../src/domain/shared/instant.ts';
import { findInScope } from '../items.ts';
import type { Answer, Ctx } from '../handle.ts';
import { problem } from '../problem.ts';
import { contentDisposition } from './fileName.ts';
import { evidenceFolder, fileOf, type Variant } from './files.ts';

const ONE_LOOK = HOUR;

interface Shown {
  readonly variant: Variant;
  readonly disposition: 'inline' | 'attachment';
  readonly mime: string;
  readonly name: string;
}

/** Images are looked at as a re-encoded copy; what cannot be re-encoded is only ever downloaded, and says so. */
function shownAs(evidence: Evidence, form: string): Shown | null {
  const { kind, mime, fileName } = evidence;
  const original: Shown = {
    variant: 'original',
    disposition: 'attachment',
    mime,
    name: `original-${fileName}`,
  };
  if (form === 'original') return kind === 'text' ? null : original;
  if (form === 'file')
    return kind === 'image' ? { variant: 'served', disposition: 'inline', mime, name: fileName } : original;
  if (form !== 'thumbnail' || kind !== 'image') return null;
  return { variant: 'thumbnail', disposition: 'inline', mime: 'image/webp', name: `${fileName}.webp` };
}

/** `GET /api/evidence/{id}/file|thumbnail|original` */
export async function showEvidence(ctx: Ctx): Promise<Answer | undefined> {
  const evidence = await findInScope(ctx.deps.store, ctx, 'evidence', ctx.param('id'));
  const shown = shownAs(evidence, ctx.param('form'));
  if (!shown) throw problem('not-found');
  if (!mayHave(ctx.actor, evidence, shown)) throw problem('forbidden');
  if (!(await isPieceOfLook(ctx, evidence.id))) await logView(ctx, evidence.id);
  ctx.res.set({
    'Content-Type': shown.mime === 'text/plain' ? 'text/plain; charset=utf-8' : shown.mime,
    'Content-Disposition': contentDisposition(shown.disposition, shown.name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'X-Evidence-Form': shown.variant === 'original' ? 'original' : 'derivative',
    'Cache-Control': 'private, no-cache',
    ETag: `"${evidence.sha256}-${shown.variant}"`,
  });
  if (evidence.text === null)
    await sendStored(ctx.res, evidenceFolder(ctx.deps.dataDir), fileOf(evidence.id, shown.variant));
  else ctx.res.send(evidence.text);
  return undefined;
}

/** A picture's original may tell where the other party lives. */
const mayHave = (actor: Actor, { kind, side }: Evidence, { variant }: Shown): boolean =>
  kind !== 'image' || variant !== 'original' || side === sideOf(actor) || sideOf(actor) === 'platform';

/** A player asks for many pieces of one video. That is one look, but only after one that was written down. */
async function isPieceOfLook({ deps, req, user, now }: Ctx, evidenceId: string): Promise<boolean> {
  const range = req.get('Range');
  if (!range?.startsWith('bytes=') || range.startsWith('bytes=0-')) return false;
  const views = await deps.store.all('evidence-views');
  const since = plus(now, -ONE_LOOK);
  return views.some(
    view => view.at > since && view.at <= now && view.userId === user.id && view.evidenceId === evidenceId,
  );
}

const logView = (ctx: Ctx, evidenceId: string): Promise<void> =>
  ctx.deps.store.transaction(tx =>
    tx.put(
      'evidence-views',
      { id: ctx.deps.newId(), version: 1, evidenceId, userId: ctx.user.id, at: ctx.now },
      null,
    ),
  );

/** Conditional and range requests are answered by Express's own `send`. */
const sendStored = (res: Response, root: string, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = { root, cacheControl: false, lastModified: false, dotfiles: 'allow' } as const;
    res.sendFile(name, options, (error?: Error & { readonly status?: number }) => {
      if (!error || res.headersSent) return resolve();
      if (error.status === 416) return resolve(void res.status(416).end());
      return reject(new Error(`The file of evidence ${name} cannot be read`, { cause: error }));
    });
  });
