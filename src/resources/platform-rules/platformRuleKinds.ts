import { enums } from '../../i18n/en/enums.ts';

/** Every kind that has a word. */
export const platformRuleKinds = Object.keys(enums.platformRuleKind);
