import type { RateMark } from './types.ts';

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25] as const;
const MOST_TICKS = 6;

/** Where the axis ends: at the highest interval of groups large enough to tell, on a round number. */
export function rateTicks(marks: readonly RateMark[], reference: number | null): readonly number[] {
  const telling = marks.filter(mark => !mark.small);
  const used = telling.length > 0 ? telling : marks;
  const rates = marks.map(mark => mark.rate ?? 0);
  const top = Math.max(0.01, reference ?? 0, ...rates, ...used.map(mark => mark.high ?? 0));
  const step = STEPS.find(size => top / size <= MOST_TICKS - 1) ?? 0.25;
  const count = Math.ceil(Math.min(1, top) / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Math.min(1, Number((i * step).toFixed(4))));
}
