import { codReasonTexts } from '../policy/codReasons.ts';
import { codWords } from '../policy/codWords.ts';
import { disputesZh } from '../policy/disputes.zh.ts';
import { ordersZh } from '../policy/orders.zh.ts';
import { problemTexts } from '../policy/problems.ts';

const details = Object.fromEntries(
  Object.entries(problemTexts.zh).map(([code, { detail }]) => [code, detail] as const),
);

/** The texts of the rules, where screens find them. */
export const policy = {
  policy: {
    disputes: disputesZh,
    orders: ordersZh,
    cod: { ...codWords.zh, reasons: codReasonTexts.zh },
    problems: details,
  },
  /** Every code that a rule refuses with. */
  refusal: { ...disputesZh.refusals, ...ordersZh.refusals, ...codWords.zh.refusals },
};
