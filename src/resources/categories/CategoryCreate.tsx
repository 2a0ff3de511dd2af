import { CreatePage } from '../../ui/form/CreatePage.tsx';
import { CategoryFields } from './CategoryFields.tsx';
const defaults = { flags: [] };

export default function CategoryCreate() {
  return (
    <CreatePage defaults={defaults}>
      <CategoryFields />
    </CreatePage>
  );
}
