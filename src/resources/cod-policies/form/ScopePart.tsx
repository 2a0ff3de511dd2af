import { useTranslate } from 'ra-core';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { ReferencePicker } from '../../../ui/form/ReferencePicker.tsx';
import { RegionTreeInput } from '../../../ui/RegionTreeInput.tsx';
import type { ProductScope, RuleEffect } from '../../../domain/cod/types.ts';
import { CategoryTreeSelect } from './CategoryTreeSelect.tsx';
import type { RulePartProps } from './formTypes.ts';

const kinds = ['all', 'category', 'product'] as const;
const effects = ['allow', 'condition', 'deny'] as const;

const isKind = (value: unknown): value is ProductScope['kind'] => kinds.some(kind => kind === value);
const isEffect = (value: unknown): value is RuleEffect => effects.some(effect => effect === value);

const scopeOf = (kind: ProductScope['kind'], id: string): ProductScope =>
  kind === 'all' ? { kind } : { kind, id };

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: unknown) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <ToggleButtonGroup
      exclusive
      fullWidth
      size="small"
      color="primary"
      aria-label={label}
      value={value}
      onChange={(_, next: unknown) => onChange(next)}
    >
      {options.map(([option, text]) => (
        <ToggleButton key={option} value={option} sx={{ textTransform: 'none' }}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** For which products, where, and what then. */
export function ScopePart({ rule, onChange, scopes, errorOf }: RulePartProps) {
  const translate = useTranslate();
  const { product } = rule;
  return (
    <>
      <Choice
        label={translate('codPolicy.fields.product')}
        value={product.kind}
        options={kinds.map(kind => [kind, translate(`codPolicy.scope_kinds.${kind}`)])}
        onChange={kind => (isKind(kind) ? onChange({ ...rule, product: scopeOf(kind, '') }) : undefined)}
      />
      {product.kind === 'category' ? (
        <CategoryTreeSelect
          categories={scopes.categories}
          value={product.id}
          onChange={id => onChange({ ...rule, product: { kind: 'category', id } })}
          error={errorOf('product')}
        />
      ) : null}
      {product.kind === 'product' ? (
        <ReferencePicker
          resource="products"
          label={translate('codPolicy.find_product')}
          value={product.id || null}
          onChange={id => onChange({ ...rule, product: { kind: 'product', id: id ?? '' } })}
          noneText={translate('list.none_match')}
          error={errorOf('product')}
        />
      ) : null}
      <RegionTreeInput
        label={translate('codPolicy.fields.region')}
        value={rule.regionId}
        onChange={regionId => onChange({ ...rule, regionId })}
        noneText={translate('codPolicy.everywhere')}
        error={errorOf('region')}
      />
      <Choice
        label={translate('codPolicy.fields.effect')}
        value={rule.effect}
        options={effects.map(effect => [effect, translate(`policy.cod.effects.${effect}`)])}
        onChange={effect => (isEffect(effect) ? onChange({ ...rule, effect }) : undefined)}
      />
    </>
  );
}
