import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { RegionNames } from './RegionNames.tsx';

type R = Records['payment-methods'];

export default function PaymentMethodShow() {
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
                { field: 'escrow', value: <YesNo value={r.escrow} /> },
                { field: 'active', value: <YesNo value={r.active} /> },
                { field: 'regionIds', value: <RegionNames ids={r.regionIds} />, wide: true },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
