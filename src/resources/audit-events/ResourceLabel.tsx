import { useGetResourceLabel } from 'ra-core';

export function ResourceLabel({ name }: { readonly name: string }) {
  return <>{useGetResourceLabel()(name, 1)}</>;
}
