import { required } from 'ra-core';
import { BooleanInput, NumberInput, TextInput } from 'react-admin';
import { AmountInput, PercentInput } from '../../ui/form/numberInputs.tsx';

export const CarrierFields = () => (
  <>
    <TextInput source="nameEn" validate={required()} />
    <TextInput source="nameZh" validate={required()} />
    <TextInput source="currency" validate={required()} />
    <NumberInput source="remittanceDays" min={0} max={60} validate={required()} />
    <AmountInput source="codCost.flat" needed />
    <PercentInput source="codCost.bp" needed />
    <AmountInput source="codCost.min" needed />
    <AmountInput source="codCost.max" />
    <AmountInput source="freight.forward" needed />
    <AmountInput source="freight.return" needed />
    <BooleanInput source="codEnabled" />
    <BooleanInput source="active" />
  </>
);
