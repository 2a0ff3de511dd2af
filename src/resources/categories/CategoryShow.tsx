import { Codes } from '../../ui/fields/Codes.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import { CategoryReferenceField } from './CategoryReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { byName, byTitle, named, priced } from '../../ui/show/shortColumns.tsx';

type R = Records['categories'];

export default function CategoryShow() {
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
                { field: 'parentId', value: <CategoryReferenceField id={r.parentId} /> },
                { field: 'flags', value: <Codes of="enums.productFlag" values={r.flags} /> },
              ]}
            />
          </Panel>
          <RelatedList
            title={translate('page.category.below')}
            resource="categories"
            filter={{ parentId: r.id }}
            sort={byName}
            columns={named}
          />
          <RelatedList
            title={translate('page.category.products')}
            resource="products"
            filter={{ categoryId: r.id }}
            sort={byTitle}
            columns={priced}
          />
        </>
      )}
    </ShowPage>
  );
}
