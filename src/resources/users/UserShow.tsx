import { YesNo } from '../../ui/fields/YesNo.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { ConflictNames } from './ConflictNames.tsx';

type R = Records['users'];

export default function UserShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> canEdit>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'username', value: r.username },
                { field: 'role', value: <Word of="roles" code={r.role} /> },
                { field: 'sellerId', value: <SellerReferenceField id={r.sellerId} /> },
                { field: 'lead', value: <YesNo value={r.lead} /> },
                { field: 'language', value: <Word of="enums.language" code={r.language} /> },
                { field: 'active', value: <YesNo value={r.active} /> },
                { field: 'demo', value: <YesNo value={r.demo} /> },
                { field: 'conflicts', value: <ConflictNames ids={r.conflicts} />, wide: true },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
