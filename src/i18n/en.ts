import { ra } from './en/ra.ts';
import { codPages } from './en/codPages.ts';
import { cases } from './en/cases.ts';
import { codReasonNames } from './en/codReasonNames.ts';
import { enums } from './en/enums.ts';
import { pages } from './en/pages.ts';
import { risk } from './en/risk.ts';
import { policy } from './en/policy.ts';
import { shell } from './en/shell.ts';
import { catalogue } from './en/resources/catalogue.ts';
import { money } from './en/resources/money.ts';
import { platform } from './en/resources/platform.ts';
import { trade } from './en/resources/trade.ts';

/** One line an area; `zh.ts` has the same lines. */
export const en = {
  ra,
  enums,
  ...shell,
  ...pages,
  ...risk,
  ...policy,
  ...cases,
  ...codPages,
  codReasonNames,
  resources: { ...catalogue, ...trade, ...money, ...platform },
};
