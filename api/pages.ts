import type { Request, RequestHandler, Response } from 'express';
import type { Asset } from './assets.ts';

const YEAR = 31_536_000;

function send(req: Request, res: Response, asset: Asset): void {
  const body = asset.brotli && req.acceptsEncodings('br') === 'br' ? asset.brotli : null;
  res.set({
    'Content-Type': asset.type,
    'Cache-Control': asset.immutable ? `public, max-age=${YEAR}, immutable` : 'no-cache',
    ETag: asset.etag,
    Vary: 'Accept-Encoding',
    ...(body && { 'Content-Encoding': 'br' }),
  });
  if (req.fresh) res.status(304).end();
  else res.end(req.method === 'HEAD' ? undefined : (body ?? asset.bytes));
}

/** The built pages: files by their path, and for every address of the single page its one document. */
export const pages =
  (assets: ReadonlyMap<string, Asset>): RequestHandler =>
  (req, res) => {
    const reads = req.method === 'GET' || req.method === 'HEAD';
    const page = req.path.startsWith('/assets/') ? undefined : assets.get('/index.html');
    const asset = reads ? (assets.get(req.path) ?? page) : undefined;
    if (asset) send(req, res, asset);
    else
      res
        .status(404)
        .type('text/plain')
        .send(assets.size > 0 ? 'Not found' : 'The pages are not built yet: npm run build');
  };
