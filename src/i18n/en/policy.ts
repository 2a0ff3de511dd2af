import { codReasonTexts } from '../policy/codReasons.ts';
import { codWords } from '../policy/codWords.ts';
import { disputesEn } from '../policy/disputes.en.ts';
import { ordersEn } from '../policy/orders.en.ts';
import { problemTexts } from '../policy/problems.ts';

const details = Object.fromEntries(
  Object.entries(problemTexts.en).map(([code, { detail }]) => [code, detail] as const),
);

/** The texts of the rules, where screens find them. */
export const policy = {
  policy: {
    disputes: disputesEn,
    orders: ordersEn,
    cod: { ...codWords.en, reasons: codReasonTexts.en },
    problems: details,
  },
  /** Every code that a rule refuses with. */
  refusal: { ...disputesEn.refusals, ...ordersEn.refusals, ...codWords.en.refusals },
};
