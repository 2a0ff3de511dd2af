import { EditPage } from '../../ui/form/EditPage.tsx';
import { PaymentMethodFields } from './PaymentMethodFields.tsx';

export default function PaymentMethodEdit() {
  return (
    <EditPage>
      <PaymentMethodFields />
    </EditPage>
  );
}
