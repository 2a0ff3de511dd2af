import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { Codes } from '../../ui/fields/Codes.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { CategoryReferenceField } from '../categories/CategoryReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { newest, shortOrders } from '../../ui/show/shortColumns.tsx';

type R = Records['products'];

export default function ProductShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> canEdit>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'titleEn', value: r.titleEn },
                { field: 'titleZh', value: r.titleZh },
                { field: 'sku', value: r.sku },
                { field: 'price', value: <MoneyField value={r.price} /> },
                { field: 'categoryId', value: <CategoryReferenceField id={r.categoryId} /> },
                { field: 'sellerId', value: <SellerReferenceField id={r.sellerId} /> },
                { field: 'shipsFrom', value: <RegionField id={r.shipsFrom} plain={false} /> },
                { field: 'flags', value: <Codes of="enums.productFlag" values={r.flags} /> },
                { field: 'active', value: <YesNo value={r.active} /> },
              ]}
            />
          </Panel>
          <RelatedList
            title={translate('page.seller.orders')}
            resource="orders"
            filter={{ productId: r.id }}
            sort={newest}
            columns={shortOrders}
          />
        </>
      )}
    </ShowPage>
  );
}
