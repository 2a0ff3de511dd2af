import { useTranslate } from 'ra-core';
import { useFieldLabel } from '../useFieldLabel.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { DayFilter } from './DayFilter.tsx';
import { ReferenceFilter } from './ReferenceFilter.tsx';
import { MoneyFilter } from './MoneyFilter.tsx';
import { SearchFilter } from './SearchFilter.tsx';
import { RegionTreeInput } from '../RegionTreeInput.tsx';
import { fieldOf, suffixOf, type FilterSpec } from './filters.ts';

export interface FilterFieldProps<S extends FilterSpec = FilterSpec> {
  readonly spec: S;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const YES_NO = [
  { id: 'true', name: 'ra.boolean.true' },
  { id: 'false', name: 'ra.boolean.false' },
] as const;

/** `Placed at, from`, `Placed at, until`: the field's label and which end of it. */
function useFilterLabel(spec: FilterSpec): string {
  const translate = useTranslate();
  const labelOf = useFieldLabel();
  if (spec.kind === 'search') return translate('ra.action.search');
  if (spec.label) return translate(spec.label);
  const field = labelOf(fieldOf(spec.source));
  const suffix = suffixOf(spec.source);
  return suffix ? translate(`list.ends.${suffix}`, { field }) : field;
}

export function FilterField({ spec, value, onChange }: FilterFieldProps) {
  const label = useFilterLabel(spec);
  switch (spec.kind) {
    case 'search':
      return <SearchFilter label={label} value={value} onChange={onChange} />;
    case 'choice':
      return <ChoiceFilter label={label} choices={spec.choices} value={value} onChange={onChange} multiple />;
    case 'yesno':
      return (
        <ChoiceFilter
          label={label}
          choices={YES_NO}
          value={typeof value === 'boolean' ? String(value) : undefined}
          onChange={chosen => onChange(chosen === undefined ? undefined : chosen === 'true')}
        />
      );
    case 'day':
      return (
        <DayFilter label={label} end={suffixOf(spec.source) === 'lt'} value={value} onChange={onChange} />
      );
    case 'money':
      return <MoneyFilter label={label} currency={spec.currency} value={value} onChange={onChange} />;
    case 'reference':
      return <ReferenceFilter label={label} spec={spec} value={value} onChange={onChange} />;
    case 'region':
      return (
        <RegionTreeInput
          label={label}
          value={typeof value === 'string' ? value : null}
          onChange={id => onChange(id ?? undefined)}
          compact
        />
      );
    default:
      return null;
  }
}
