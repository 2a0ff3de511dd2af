import { required } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { RegionListInput } from '../../ui/form/RegionListInput.tsx';

export const PaymentMethodFields = () => (
  <>
    <TextInput source="nameEn" validate={required()} />
    <TextInput source="nameZh" validate={required()} />
    <BooleanInput source="escrow" />
    <BooleanInput source="active" />
    <RegionListInput source="regionIds" />
  </>
);
