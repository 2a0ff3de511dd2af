import { required } from 'ra-core';
import { BooleanInput, SelectArrayInput, TextInput } from 'react-admin';
import { productFlagChoices } from '../../ui/form/choices.ts';
import { MoneyInput, RecordInput, RegionInput } from '../../ui/form/inputs.tsx';

export const ProductFields = () => (
  <>
    <TextInput source="titleEn" validate={required()} />
    <TextInput source="titleZh" validate={required()} />
    <TextInput source="sku" validate={required()} />
    <MoneyInput source="price" needed />
    <RecordInput source="categoryId" resource="categories" needed />
    <RegionInput source="shipsFrom" needed />
    <SelectArrayInput source="flags" choices={productFlagChoices} />
    <BooleanInput source="active" />
  </>
);
