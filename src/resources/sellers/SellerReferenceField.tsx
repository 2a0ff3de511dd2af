import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const SellerReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="sellers" id={id} />
);
