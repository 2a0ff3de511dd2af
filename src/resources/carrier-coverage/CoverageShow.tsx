import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { CarrierReferenceField } from '../carriers/CarrierReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';

type R = Records['carrier-coverage'];

export default function CoverageShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> canEdit title={r => translate('page.coverage.title', { id: r.regionId })}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'carrierId', value: <CarrierReferenceField id={r.carrierId} /> },
                { field: 'regionId', value: <RegionField id={r.regionId} plain={false} /> },
                { field: 'cod', value: <YesNo value={r.cod} /> },
                { field: 'cashLimit', value: <MoneyField value={r.cashLimit} /> },
                { field: 'deliveryDays', value: r.deliveryDays },
                { field: 'validFrom', value: <InstantField value={r.validFrom} show="date" /> },
                { field: 'validTo', value: <InstantField value={r.validTo} show="date" /> },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
