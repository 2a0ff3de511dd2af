import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const UserReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="users" id={id} />
);
