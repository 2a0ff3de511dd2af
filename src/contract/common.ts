import { z } from 'zod';
import { isInstant } from '../domain/shared/instant.ts';
import type { Money } from '../domain/shared/money.ts';

export const id = z.string().min(1).max(64);
export const instant = z
  .string()
  .refine(isInstant, 'must be an instant in UTC such as 2026-01-31T08:00:00.000Z');
/** 999 pieces on each of 50 lines with a fee as high again still add up to a safe integer. */
export const MOST_MINOR_UNITS = 90_000_000_000;
export const minorUnits = z.number().int().min(0).max(MOST_MINOR_UNITS);
export const currency = z.string().regex(/^[A-Z]{3}$/);
export const money = z.strictObject({ amount: minorUnits, currency }) satisfies z.ZodType<Money>;
export const basisPoints = z.number().int().min(0).max(10_000);
export const version = z.number().int().min(1);

/** Every stored record carries these. */
export const stored = { id, version };

/** An enum over every member of a union: a missing or a foreign one does not compile. */
export const oneOf = <T extends string>(members: Readonly<Record<T, unknown>>): z.ZodEnum<{ [K in T]: K }> =>
  z.enum(Object.keys(members).filter((key): key is T => key in members));
