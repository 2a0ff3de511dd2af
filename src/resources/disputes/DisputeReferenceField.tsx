import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const DisputeReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="disputes" id={id} nowrap />
);
