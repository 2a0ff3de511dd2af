import { HttpError, type Identifier } from 'ra-core';
import { OFFLINE } from './httpClient.ts';
import type { Evidence } from '../contract/records.ts';

export interface EvidenceUpload {
  readonly file: File;
  /** What it shows, an item of the checklist or `other`. */
  readonly item: string;
  /** Staff record what the buyer sent. */
  readonly actAs?: 'buyer' | undefined;
}

const parsed = (text: string) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** XMLHttpRequest, because fetch cannot tell how much of a request has left. */
export function uploadEvidence(
  disputeId: Identifier,
  { file, item, actAs }: EvidenceUpload,
  onProgress: (sent: number, total: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Evidence> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/disputes/${encodeURIComponent(String(disputeId))}/evidence`);
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.upload.addEventListener('progress', event => onProgress(event.loaded, event.total));
    request.addEventListener('load', () => {
      const json = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(json);
      else reject(new HttpError(json?.message ?? request.statusText, request.status, json));
    });
    request.addEventListener('error', () =>
      reject(new HttpError('problem.offline', OFFLINE, { code: 'offline' })),
    );
    request.addEventListener('abort', () => reject(new DOMException('Upload stopped', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('item', item);
    if (actAs) form.append('actAs', actAs);
    form.append('file', file);
    request.send(form);
  });
}
