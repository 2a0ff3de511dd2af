import { InstantField } from '../../ui/fields/InstantField.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { Count } from '../../ui/fields/Count.tsx';
import { newest, shortOrders } from '../../ui/show/shortColumns.tsx';
import { Unsupported } from './Unsupported.tsx';

type R = Records['imports'];

export default function ImportShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R>>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'at', value: <InstantField value={r.at} /> },
                { field: 'mapName', value: r.mapName },
                { field: 'linesRead', value: <Count value={r.linesRead} /> },
                { field: 'ordersImported', value: <Count value={r.ordersImported} /> },
                { field: 'ordersUnchanged', value: <Count value={r.ordersUnchanged} /> },
                { field: 'linesRejected', value: <Count value={r.linesRejected} /> },
                { field: 'unknownRegion', value: <Count value={r.unknownRegion} /> },
                { field: 'unknownAmount', value: <Count value={r.unknownAmount} /> },
                { field: 'unsupported', value: <Unsupported codes={r.unsupported} />, wide: true },
              ]}
            />
          </Panel>
          <RelatedList
            title={translate('page.import.orders')}
            resource="orders"
            filter={{ importId: r.id }}
            sort={newest}
            columns={shortOrders}
          />
        </>
      )}
    </ShowPage>
  );
}
