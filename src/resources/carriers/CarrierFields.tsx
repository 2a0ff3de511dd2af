import { required } from 'ra-core';
import { BooleanInput, NumberInput, TextInput } from 'react-admin';

export const CarrierFields = () => (
  <>
    <TextInput source="nameEn" validate={required()} />
    <TextInput source="nameZh" validate={required()} />
    <TextInput source="currency" validate={required()} />
    <NumberInput source="remittanceDays" min={0} max={60} validate={required()} />
    <NumberInput source="codCost.flat" min={0} validate={required()} />
    <NumberInput source="codCost.bp" min={0} max={10_000} validate={required()} />
    <NumberInput source="codCost.min" min={0} validate={required()} />
    <NumberInput source="codCost.max" min={0} />
    <NumberInput source="freight.forward" min={0} validate={required()} />
    <NumberInput source="freight.return" min={0} validate={required()} />
    <BooleanInput source="codEnabled" />
    <BooleanInput source="active" />
  </>
);
