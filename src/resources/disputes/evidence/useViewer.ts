import { useState, type KeyboardEvent } from 'react';
import type { Evidence } from '../../../contract/records.ts';

export interface EvidenceViewerProps {
  readonly images: readonly Evidence[];
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Times the width of the window; the first shows all of the image. */
const ZOOMS = [1, 1.5, 2, 3, 4] as const;

const KEYS = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
} as const;
const isKey = (key: string): key is keyof typeof KEYS => key in KEYS;

export function useViewer({ images, openId, onOpen }: EvidenceViewerProps) {
  const [zoom, setZoom] = useState(0);
  const at = images.findIndex(image => image.id === openId);
  const show = (next: number) => {
    const image = images[(next + images.length) % images.length];
    if (!image) return;
    setZoom(0);
    onOpen(image.id);
  };
  const zoomTo = (next: number) => setZoom(Math.max(0, Math.min(ZOOMS.length - 1, next)));
  const actions = {
    previous: () => show(at - 1),
    next: () => show(at + 1),
    closer: () => zoomTo(zoom + 1),
    farther: () => zoomTo(zoom - 1),
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (isKey(key)) actions[KEYS[key]]();
  };
  const farthest = zoom === 0;
  return {
    image: images[at],
    at,
    times: ZOOMS[zoom] ?? 1,
    farthest,
    closest: zoom === ZOOMS.length - 1,
    actions,
    onKeyDown,
  };
}
