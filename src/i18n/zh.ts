import type { Shape } from './shape.ts';
import type { en } from './en.ts';
import { ra } from './zh/ra.ts';
import { codPages } from './zh/codPages.ts';
import { cases } from './zh/cases.ts';
import { codReasonNames } from './zh/codReasonNames.ts';
import { enums } from './zh/enums.ts';
import { pages } from './zh/pages.ts';
import { risk } from './zh/risk.ts';
import { policy } from './zh/policy.ts';
import { shell } from './zh/shell.ts';
import { catalogue } from './zh/resources/catalogue.ts';
import { money } from './zh/resources/money.ts';
import { platform } from './zh/resources/platform.ts';
import { trade } from './zh/resources/trade.ts';

export const zh: Shape<typeof en> = {
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
