import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { BuyerIncidents } from './BuyerIncidents.tsx';
import { latestOpened, newest, shortDisputes, shortOrders } from '../../ui/show/shortColumns.tsx';

type R = Records['buyers'];

export default function BuyerShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R>>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'displayName', value: r.displayName },
                { field: 'regionId', value: <RegionField id={r.regionId} plain={false} /> },
                { field: 'completedOrders', value: r.completedOrders },
                { field: 'phoneVerified', value: <YesNo value={r.phoneVerified} /> },
                { field: 'firstSeenAt', value: <InstantField value={r.firstSeenAt} show="date" /> },
                { field: 'codSuspendedUntil', value: <InstantField value={r.codSuspendedUntil} /> },
                { field: 'blocklisted', value: r.blocklisted?.reason },
              ]}
            />
          </Panel>
          {r.incidents.length > 0 ? <BuyerIncidents buyer={r} /> : null}
          <RelatedList
            title={translate('page.buyer.disputes')}
            resource="disputes"
            filter={{ buyerId: r.id }}
            sort={latestOpened}
            columns={shortDisputes}
          />
          <RelatedList
            title={translate('page.buyer.orders')}
            resource="orders"
            filter={{ buyerId: r.id }}
            sort={newest}
            columns={shortOrders}
          />
        </>
      )}
    </ShowPage>
  );
}
