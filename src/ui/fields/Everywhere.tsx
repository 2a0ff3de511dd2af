import { useTranslate } from 'ra-core';
import { RegionField } from './RegionField.tsx';

/** A region, or that none is named because all are meant. */
export function Everywhere({ id }: { readonly id: string | null }) {
  const translate = useTranslate();
  return id === null ? <>{translate('page.everywhere')}</> : <RegionField id={id} />;
}
