import { EditPage } from '../../ui/form/EditPage.tsx';
import { ProductFields } from './ProductFields.tsx';

export default function ProductEdit() {
  return (
    <EditPage canDelete>
      <ProductFields />
    </EditPage>
  );
}
