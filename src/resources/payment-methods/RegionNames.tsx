import { useTranslate } from 'ra-core';
import { RegionField } from '../../ui/fields/RegionField.tsx';

/** The regions something is offered in; none named means all. */
export function RegionNames({ ids }: { readonly ids: readonly string[] }) {
  const translate = useTranslate();
  if (ids.length === 0) return <>{translate('page.everywhere')}</>;
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 ? ', ' : ''}
      <RegionField id={id} />
    </span>
  ));
}
