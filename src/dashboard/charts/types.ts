/** One point or bar of a rate: what a chart needs to know of a report's cell, in the reader's words. */
export interface RateMark {
  readonly id: string;
  /** Below an axis. */
  readonly label: string;
  /** Of the tooltip. */
  readonly title: string;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Fewer than 20: no colour. */
  readonly small: boolean;
  readonly mature: boolean;
  /** Numerator of denominator. */
  readonly count: string;
  /** Lines of the tooltip. */
  readonly facts: readonly string[];
}

export interface CountMark {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly opened: number;
  readonly closed: number;
}
