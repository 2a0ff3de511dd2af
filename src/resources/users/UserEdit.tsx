import { EditPage } from '../../ui/form/EditPage.tsx';
import { UserFields } from './UserFields.tsx';

export default function UserEdit() {
  return (
    <EditPage canDelete>
      <UserFields />
    </EditPage>
  );
}
