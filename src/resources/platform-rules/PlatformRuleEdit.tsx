import { EditPage } from '../../ui/form/EditPage.tsx';
import { PlatformRuleFields } from './PlatformRuleFields.tsx';

export default function PlatformRuleEdit() {
  return (
    <EditPage canDelete>
      <PlatformRuleFields />
    </EditPage>
  );
}
