import { Nothing } from '../../ui/fields/Nothing.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';

/** Sellers whose disputes this person never mediates. */
export function ConflictNames({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return <Nothing />;
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 ? ', ' : ''}
      <SellerReferenceField id={id} />
    </span>
  ));
}
