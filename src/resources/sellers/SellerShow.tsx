import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { latestOpened, newest, shortDisputes, shortOrders } from '../../ui/show/shortColumns.tsx';

type R = Records['sellers'];

export default function SellerShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R>>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'name', value: r.name },
                { field: 'tier', value: <Word of="enums.sellerTier" code={r.tier} /> },
                { field: 'regionId', value: <RegionField id={r.regionId} plain={false} /> },
                { field: 'joinedAt', value: <InstantField value={r.joinedAt} show="date" /> },
                { field: 'codRestriction', value: r.codRestriction?.reason },
              ]}
            />
          </Panel>
          <RelatedList
            title={translate('page.seller.disputes')}
            resource="disputes"
            filter={{ sellerId: r.id }}
            sort={latestOpened}
            columns={shortDisputes}
          />
          <RelatedList
            title={translate('page.seller.orders')}
            resource="orders"
            filter={{ sellerId: r.id }}
            sort={newest}
            columns={shortOrders}
          />
        </>
      )}
    </ShowPage>
  );
}
