import { CreatePage } from '../../ui/form/CreatePage.tsx';
import { UserFields } from './UserFields.tsx';
const defaults = { role: 'mediator', language: 'en', lead: false, active: true };

export default function UserCreate() {
  return (
    <CreatePage defaults={defaults}>
      <UserFields />
    </CreatePage>
  );
}
