import { required } from 'ra-core';
import { NumberInput, SelectInput, TextInput } from 'react-admin';
import { PercentInput } from '../../ui/form/numberInputs.tsx';
import { DayInput, MoneyInput, RecordInput, RegionInput } from '../../ui/form/inputs.tsx';
import { choicesOf } from '../../ui/list/filters.ts';
import { platformRuleKinds } from './platformRuleKinds.ts';

const kindChoices = choicesOf(platformRuleKinds, 'enums.platformRuleKind');
export const PlatformRuleFields = () => (
  <>
    <SelectInput source="kind" choices={kindChoices} validate={required()} />
    <RegionInput source="regionId" />
    <RecordInput source="categoryId" resource="categories" />
    <MoneyInput source="amount" />
    <NumberInput source="count" min={0} />
    <PercentInput source="depositBp" />
    <DayInput source="validFrom" />
    <DayInput source="validTo" end />
    <TextInput source="citation" multiline validate={required()} />
  </>
);
