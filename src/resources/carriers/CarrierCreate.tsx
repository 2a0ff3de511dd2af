import { CreatePage } from '../../ui/form/CreatePage.tsx';
import { CarrierFields } from './CarrierFields.tsx';
const defaults = {
  currency: 'CNY',
  codEnabled: true,
  active: true,
  codCost: { flat: 0, bp: 0, min: 0, max: null },
};

export default function CarrierCreate() {
  return (
    <CreatePage defaults={defaults}>
      <CarrierFields />
    </CreatePage>
  );
}
