import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const CategoryReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="categories" id={id} />
);
