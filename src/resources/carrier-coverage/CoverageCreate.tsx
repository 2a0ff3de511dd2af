import { CreatePage } from '../../ui/form/CreatePage.tsx';
import { CoverageFields } from './CoverageFields.tsx';
const defaults = { cod: true, deliveryDays: 3 };

export default function CoverageCreate() {
  return (
    <CreatePage defaults={defaults}>
      <CoverageFields />
    </CreatePage>
  );
}
