import { EditPage } from '../../ui/form/EditPage.tsx';
import { ApiKeyFields } from './ApiKeyFields.tsx';

export default function ApiKeyEdit() {
  return (
    <EditPage canDelete>
      <ApiKeyFields />
    </EditPage>
  );
}
