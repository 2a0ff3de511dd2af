import { useMemo } from 'react';
import { useTranslate } from 'ra-core';
import { useFormat, type Formatters } from '../../../ui/format.ts';
import type { RuleField } from '../../../domain/cod/compareRules.ts';
import type { CodRule, FlatOrPart } from '../../../domain/cod/types.ts';
import type { Scopes } from './useScopes.ts';

export interface RuleWords {
  /** What and where: "Electronics × Shenyang". */
  readonly label: (rule: CodRule) => string;
  /** One field's value as words; `null` where the rule sets none. */
  readonly value: (rule: CodRule, field: RuleField) => string | null;
  /** What it says of amounts, conditions, first-time buyers and dates. */
  readonly terms: (rule: CodRule) => readonly string[];
}

const general = [
  'minAmount',
  'maxAmount',
  'fee',
  'deposit',
  'confirmation',
  'confirmWithinHours',
  'maxOpenCodOrders',
  'maxExposure',
  'maxDailyOrders',
  'carriers',
] as const;
const ofNewcomers = [
  ['firstTimeMax', 'maxAmount'],
  ['firstTimeDeposit', 'deposit'],
  ['firstTimeConfirmation', 'confirmation'],
] as const;
const dates = ['validFrom', 'validTo'] as const;

type Translate = ReturnType<typeof useTranslate>;

function valueReaders(translate: Translate, format: Formatters, currency: string, scopes: Scopes) {
  const money = (amount: number | null) => (amount === null ? null : format.money({ amount, currency }));
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? format.number(value) : null;
  const part = (value: FlatOrPart | null): string | null => {
    if (value === null) return null;
    const flat = format.money({ amount: value.flat, currency });
    const percent = format.percent(value.bp / 10_000, 2);
    if (value.bp === 0) return flat;
    return value.flat === 0 ? percent : translate('codPolicy.part_larger', { flat, part: percent });
  };
  const confirmation = (kind: 'none' | 'otp' | 'call' | null) =>
    kind === null || kind === 'none' ? null : translate(`codPolicy.confirmation.${kind}`);
  return {
    product: rule => scopes.productName(rule.product),
    region: rule => scopes.regionName(rule.regionId),
    effect: rule => translate(`policy.cod.effects.${rule.effect}`),
    minAmount: rule => money(rule.terms.minAmount),
    maxAmount: rule => money(rule.terms.maxAmount),
    fee: rule => part(rule.terms.fee),
    deposit: rule => part(rule.terms.deposit),
    confirmation: rule => confirmation(rule.terms.confirmation),
    confirmWithinHours: rule => count(rule.terms.confirmWithinHours),
    maxOpenCodOrders: rule => count(rule.terms.maxOpenCodOrders),
    maxExposure: rule => money(rule.terms.maxExposure),
    maxDailyOrders: rule => count(rule.terms.maxDailyOrders),
    carriers: rule => rule.terms.carriers.map(scopes.carrierName).join(', ') || null,
    firstTimeAllowed: rule => (rule.firstTime.allowed ? null : translate('codPolicy.first_not')),
    firstTimeMax: rule => money(rule.firstTime.maxAmount),
    firstTimeDeposit: rule => part(rule.firstTime.deposit),
    firstTimeConfirmation: rule => confirmation(rule.firstTime.confirmation),
    validFrom: rule => (rule.validFrom === null ? null : format.instant(rule.validFrom)),
    validTo: rule => (rule.validTo === null ? null : format.instant(rule.validTo)),
    note: rule => rule.note || null,
  } satisfies Record<RuleField, (rule: CodRule) => string | null>;
}

export function useRuleWords(currency: string, scopes: Scopes): RuleWords {
  const translate = useTranslate();
  const format = useFormat();
  return useMemo(() => {
    const readers = valueReaders(translate, format, currency, scopes);
    const said = (rule: CodRule, field: RuleField, as: string = field): string[] => {
      const value = readers[field](rule);
      return value === null ? [] : [translate(`codPolicy.says.${as}`, { value })];
    };
    const newcomers = (rule: CodRule): string[] => {
      const not = readers.firstTimeAllowed(rule);
      const parts = not === null ? ofNewcomers.flatMap(([field, as]) => said(rule, field, as)) : [not];
      return parts.length === 0 ? [] : [translate('codPolicy.says.first', { value: parts.join(', ') })];
    };
    const amounts = (rule: CodRule): string[] => {
      if (rule.effect === 'deny') return [];
      const parts = [...general.flatMap(field => said(rule, field)), ...newcomers(rule)];
      return parts.length === 0 ? [translate('codPolicy.no_limits')] : parts;
    };
    return {
      label: rule => `${scopes.productName(rule.product)} × ${scopes.regionName(rule.regionId)}`,
      value: (rule, field) => readers[field](rule),
      terms: rule => [...amounts(rule), ...dates.flatMap(field => said(rule, field))],
    };
  }, [translate, format, currency, scopes]);
}
