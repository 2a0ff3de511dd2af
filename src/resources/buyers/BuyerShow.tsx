import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import { useTranslate } from 'ra-core';
import { BuyerIncidents } from './BuyerIncidents.tsx';
import type { SeenBuyer } from './seenBuyer.ts';
import { latestOpened, newest, shortDisputes, shortOrders } from '../../ui/show/shortColumns.tsx';

const staffFacts = ({ completedOrders, codSuspendedUntil, blocklisted }: SeenBuyer) =>
  completedOrders === undefined
    ? []
    : [
        { field: 'completedOrders', value: completedOrders },
        { field: 'codSuspendedUntil', value: <InstantField value={codSuspendedUntil} /> },
        { field: 'blocklisted', value: blocklisted?.reason },
      ];

export default function BuyerShow() {
  const translate = useTranslate();
  return (
    <ShowPage<SeenBuyer>>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'displayName', value: r.displayName },
                { field: 'regionId', value: <RegionField id={r.regionId} plain={false} /> },
                { field: 'phoneVerified', value: <YesNo value={r.phoneVerified} /> },
                { field: 'firstSeenAt', value: <InstantField value={r.firstSeenAt} show="date" /> },
                ...staffFacts(r),
              ]}
            />
          </Panel>
          {r.incidents && r.incidents.length > 0 ? <BuyerIncidents incidents={r.incidents} /> : null}
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
