import { CreatePage } from '../../ui/form/CreatePage.tsx';
import { PlatformRuleFields } from './PlatformRuleFields.tsx';

export default function PlatformRuleCreate() {
  return (
    <CreatePage>
      <PlatformRuleFields />
    </CreatePage>
  );
}
