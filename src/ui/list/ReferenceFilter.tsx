import { useTranslate } from 'ra-core';
import { ReferencePicker } from '../form/ReferencePicker.tsx';
import type { FilterSpec } from './filters.ts';
import type { ValueFilterProps } from './SearchFilter.tsx';

interface ReferenceFilterProps extends ValueFilterProps {
  readonly spec: Extract<FilterSpec, { kind: 'reference' }>;
}

export function ReferenceFilter({ label, spec, value, onChange }: ReferenceFilterProps) {
  const translate = useTranslate();
  return (
    <ReferencePicker
      resource={spec.resource}
      label={label}
      value={typeof value === 'string' ? value : null}
      onChange={id => onChange(id ?? undefined)}
      noneText={translate('list.none_match')}
      sx={{ width: { xs: '100%', sm: 210 } }}
    />
  );
}
