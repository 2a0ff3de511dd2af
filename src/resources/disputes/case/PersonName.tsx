import { useReference, useTranslate } from 'ra-core';

interface PersonNameProps {
  readonly side: string | null;
  readonly id: string | null;
}

function StaffName({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { referenceRecord } = useReference({ reference: 'users', id });
  const name: unknown = referenceRecord?.['name'];
  return <>{typeof name === 'string' ? name : translate('enums.side.platform')}</>;
}

/** The side for which somebody acted; of the platform's people the name, where the reader may know it. */
export function PersonName({ side, id }: PersonNameProps) {
  const translate = useTranslate();
  if (id === 'system') return <>{translate('roles.system')}</>;
  if (side !== null && side !== 'platform') return <>{translate(`enums.side.${side}`)}</>;
  return id === null ? <>{translate('enums.side.platform')}</> : <StaffName id={id} />;
}
