import { enums } from '../../i18n/en/enums.ts';
import { choicesOf } from '../list/filters.ts';

export const productFlagChoices = choicesOf(Object.keys(enums.productFlag), 'enums.productFlag');
