import { InstantField } from '../../ui/fields/InstantField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { byRegion, latestReceived, shortCoverage, shortRemittances } from '../../ui/show/shortColumns.tsx';
import { CarrierCharge, CarrierFreight } from './CarrierCharge.tsx';

type R = Records['carriers'];

export default function CarrierShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> canEdit>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'nameEn', value: r.nameEn },
                { field: 'nameZh', value: r.nameZh },
                { field: 'codEnabled', value: <YesNo value={r.codEnabled} /> },
                { field: 'remittanceDays', value: r.remittanceDays },
                {
                  field: 'remittanceOverdueSince',
                  value: <InstantField value={r.remittanceOverdueSince} show="date" />,
                },
                { field: 'codCost', value: <CarrierCharge carrier={r} /> },
                { field: 'freight', value: <CarrierFreight carrier={r} /> },
                { field: 'active', value: <YesNo value={r.active} /> },
              ]}
            />
          </Panel>
          <RelatedList
            title={translate('page.carrier.coverage')}
            resource="carrier-coverage"
            filter={{ carrierId: r.id }}
            sort={byRegion}
            columns={shortCoverage}
          />
          <RelatedList
            title={translate('page.carrier.remittances')}
            resource="remittances"
            filter={{ carrierId: r.id }}
            sort={latestReceived}
            columns={shortRemittances}
          />
        </>
      )}
    </ShowPage>
  );
}
