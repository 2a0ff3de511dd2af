import { minLength, required } from 'ra-core';
import { BooleanInput, PasswordInput, SelectInput, TextInput } from 'react-admin';
import { RecordInput } from '../../ui/form/inputs.tsx';
import { choicesOf } from '../../ui/list/filters.ts';
import { roles } from '../../domain/access/types.ts';

const roleChoices = choicesOf(roles, 'roles');
const languageChoices = choicesOf(['en', 'zh'], 'enums.language');
export const UserFields = () => (
  <>
    <TextInput source="name" validate={required()} />
    <TextInput source="username" validate={required()} />
    <SelectInput source="role" choices={roleChoices} validate={required()} />
    <RecordInput source="sellerId" resource="sellers" />
    <SelectInput source="language" choices={languageChoices} validate={required()} />
    <PasswordInput source="password" validate={minLength(8)} autoComplete="new-password" />
    <BooleanInput source="lead" />
    <BooleanInput source="active" />
  </>
);
