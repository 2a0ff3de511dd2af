import { EditPage } from '../../ui/form/EditPage.tsx';
import { CategoryFields } from './CategoryFields.tsx';

export default function CategoryEdit() {
  return (
    <EditPage canDelete>
      <CategoryFields />
    </EditPage>
  );
}
