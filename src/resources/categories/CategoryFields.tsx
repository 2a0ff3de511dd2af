import { required } from 'ra-core';
import { SelectArrayInput, TextInput } from 'react-admin';
import { productFlagChoices } from '../../ui/form/choices.ts';
import { RecordInput } from '../../ui/form/inputs.tsx';

export const CategoryFields = () => (
  <>
    <TextInput source="nameEn" validate={required()} />
    <TextInput source="nameZh" validate={required()} />
    <RecordInput source="parentId" resource="categories" />
    <SelectArrayInput source="flags" choices={productFlagChoices} />
  </>
);
