import { CreatePage } from '../../ui/form/CreatePage.tsx';
import { ProductFields } from './ProductFields.tsx';
const defaults = { flags: [], active: true, shipsFrom: '210000' };

export default function ProductCreate() {
  return (
    <CreatePage defaults={defaults}>
      <ProductFields />
    </CreatePage>
  );
}
