import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const ImportReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="imports" id={id} />
);
