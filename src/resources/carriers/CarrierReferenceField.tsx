import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const CarrierReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="carriers" id={id} />
);
