import { useTranslate } from 'ra-core';

export function PaymentMethodName({ id }: { readonly id: string }) {
  const translate = useTranslate();
  return <>{translate(`enums.paymentMethod.${id}`)}</>;
}
