import { EditPage } from '../../ui/form/EditPage.tsx';
import { CarrierFields } from './CarrierFields.tsx';

export default function CarrierEdit() {
  return (
    <EditPage canDelete>
      <CarrierFields />
    </EditPage>
  );
}
