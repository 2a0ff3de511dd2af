import { useReducer, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import type { DoorstepDataProvider } from '../../../providers/dataProvider.ts';
import { kindOf, MAX_BYTES } from '../../../contract/evidenceFiles.ts';

export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly item: string;
  readonly status: 'waiting' | 'sending' | 'done' | 'failed' | 'stopped';
  /** 0 to 1. */
  readonly part: number;
  readonly error: unknown;
}

export interface Refused {
  readonly code: 'unsupported-file-type' | 'file-too-large';
  readonly limitMb: number | null;
}

/** What the server would refuse anyway is not sent at all. An empty type is left to the server, who reads the content. */
export function refusedFile({ type, size }: Pick<File, 'type' | 'size'>): Refused | null {
  const kind = kindOf(type);
  if (type !== '' && !kind) return { code: 'unsupported-file-type', limitMb: null };
  const limit = kind ? MAX_BYTES[kind] : MAX_BYTES.video;
  return size > limit ? { code: 'file-too-large', limitMb: limit / 1_000_000 } : null;
}

type Change =
  | { readonly type: 'add'; readonly uploads: readonly Upload[] }
  | { readonly type: 'set'; readonly key: string; readonly to: Partial<Upload> }
  | { readonly type: 'clear' };

function reduce(uploads: readonly Upload[], change: Change): readonly Upload[] {
  if (change.type === 'add') return [...uploads, ...change.uploads];
  if (change.type === 'clear')
    return uploads.filter(({ status }) => status === 'waiting' || status === 'sending');
  return uploads.map(upload => (upload.key === change.key ? { ...upload, ...change.to } : upload));
}

/** Files on their way, one after the other, each of which can be stopped or tried again. */
export function useUploads(disputeId: string) {
  const provider = useDataProvider<DoorstepDataProvider>();
  const queryClient = useQueryClient();
  const [uploads, dispatch] = useReducer(reduce, []);
  const stops = useRef(new Map<string, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const set = (key: string, to: Partial<Upload>) => dispatch({ type: 'set', key, to });

  const send = async ({ key, file, item }: Upload, actAs: 'buyer' | undefined) => {
    const stop = stops.current.get(key);
    if (!stop || stop.signal.aborted) return;
    set(key, { status: 'sending', error: null });
    const onProgress = (sent: number, total: number) => set(key, { part: total > 0 ? sent / total : 0 });
    try {
      await provider.uploadEvidence(disputeId, { file, item, actAs }, onProgress, stop.signal);
      set(key, { status: 'done', part: 1 });
      await queryClient.invalidateQueries({ predicate: query => query.queryKey[0] !== 'auth' });
    } catch (error) {
      if (!stop.signal.aborted) set(key, { status: 'failed', error });
    }
  };
  const enqueue = (upload: Upload, actAs: 'buyer' | undefined) => {
    stops.current.set(upload.key, new AbortController());
    line.current = line.current.then(() => send(upload, actAs));
  };
  return {
    uploads,
    add: (files: readonly File[], item: string, actAs: 'buyer' | undefined) => {
      const added = files.map((file): Upload => ({
        key: crypto.randomUUID(),
        file,
        item,
        status: 'waiting',
        part: 0,
        error: null,
      }));
      dispatch({ type: 'add', uploads: added });
      for (const upload of added) enqueue(upload, actAs);
    },
    retry: (upload: Upload, actAs: 'buyer' | undefined) => {
      set(upload.key, { status: 'waiting', part: 0, error: null });
      enqueue(upload, actAs);
    },
    stop: (key: string) => {
      stops.current.get(key)?.abort();
      set(key, { status: 'stopped' });
    },
    clear: () => dispatch({ type: 'clear' }),
  };
}
