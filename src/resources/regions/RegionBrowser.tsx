import { useRedirect } from 'ra-core';
import { RegionTreeInput } from '../../ui/RegionTreeInput.tsx';

/** Walks the tree to a region's page. */
export function RegionBrowser({ label }: { readonly label: string }) {
  const redirect = useRedirect();
  return (
    <RegionTreeInput
      compact
      label={label}
      value={null}
      onChange={id => (id === null ? undefined : redirect('show', 'regions', id))}
    />
  );
}
