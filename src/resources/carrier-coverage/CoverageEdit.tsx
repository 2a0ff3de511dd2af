import { EditPage } from '../../ui/form/EditPage.tsx';
import { CoverageFields } from './CoverageFields.tsx';

export default function CoverageEdit() {
  return (
    <EditPage canDelete>
      <CoverageFields />
    </EditPage>
  );
}
