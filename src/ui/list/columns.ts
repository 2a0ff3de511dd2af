import type { ReactNode } from 'react';
import type { RaRecord } from 'ra-core';
import { majorUnits } from '../format.ts';
import type { Money } from '../../domain/shared/money.ts';

export type CsvValue = string | number | boolean | null | undefined;

/** One column of a list: its cell, its line on a phone's card, its field in the CSV. */
export interface Column<T> {
  /** Names the field: `resources.<resource>.fields.<field>` is its label. */
  readonly field: string;
  readonly cell: (record: T) => ReactNode;
  /** What the CSV says; without it, the record's field as it is. */
  readonly csv?: (record: T) => CsvValue;
  /** Name on the wire if it differs from `field`; `false` where the wire cannot sort by it. */
  readonly sort?: string | false;
  readonly numeric?: boolean;
  /** Short words and numbers that should not break. */
  readonly nowrap?: boolean;
  /** Left out below this width. On a phone `phone` decides. */
  readonly from?: 'md' | 'lg' | 'xl';
  /** Shown on a phone's card. The first column always is. */
  readonly phone?: boolean;
}

export const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' &&
  value !== null &&
  'amount' in value &&
  typeof value.amount === 'number' &&
  'currency' in value;

/** Any field of a record as one cell of a CSV; money in the currency's own unit. */
export function plainValue(value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isMoney(value)) return majorUnits(value);
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value.join('; ');
  return JSON.stringify(value);
}

export const csvOf = <T extends RaRecord>(column: Column<T>, record: T): CsvValue =>
  column.csv ? column.csv(record) : plainValue(record[column.field]);
