import { useGetIdentity, useTranslate } from 'ra-core';
import { PageTitle } from '../ui/PageTitle.tsx';

export function Dashboard() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  return <PageTitle title={translate('home.title', { name: identity?.fullName ?? '' })} />;
}
