import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const BuyerReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="buyers" id={id} />
);
