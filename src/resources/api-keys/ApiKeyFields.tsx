import { required } from 'ra-core';
import { BooleanInput, CheckboxGroupInput, TextInput } from 'react-admin';
import { choicesOf } from '../../ui/list/filters.ts';

const scopeChoices = choicesOf(['checkout', 'intake'], 'enums.apiScope');
export const ApiKeyFields = () => (
  <>
    <TextInput source="name" validate={required()} />
    <CheckboxGroupInput source="scopes" choices={scopeChoices} />
    <BooleanInput source="active" />
  </>
);
