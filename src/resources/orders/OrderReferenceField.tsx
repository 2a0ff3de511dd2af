import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';

export const OrderReferenceField = ({ id }: { readonly id: string | null | undefined }) => (
  <ReferenceLink resource="orders" id={id} nowrap />
);
