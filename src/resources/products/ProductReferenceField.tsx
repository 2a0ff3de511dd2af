import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const ProductReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="products" id={id} />
);
