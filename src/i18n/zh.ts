import type { TranslationMessages } from 'ra-core';
import type { Shape } from './shape.ts';
import type { en } from './en.ts';
import { ra } from './zh/ra.ts';
import { enums } from './zh/enums.ts';
import { pages } from './zh/pages.ts';
import { shell } from './zh/shell.ts';
import { catalogue } from './zh/resources/catalogue.ts';
import { money } from './zh/resources/money.ts';
import { platform } from './zh/resources/platform.ts';
import { trade } from './zh/resources/trade.ts';

export const zh: TranslationMessages & Shape<Omit<typeof en, 'ra'>> = {
  ra,
  enums,
  ...shell,
  ...pages,
  resources: { ...catalogue, ...trade, ...money, ...platform },
};
