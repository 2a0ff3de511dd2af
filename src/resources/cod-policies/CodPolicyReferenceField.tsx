import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const CodPolicyReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="cod-policies" id={id} />
);
