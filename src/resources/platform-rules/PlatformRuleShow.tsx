import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { Everywhere } from '../../ui/fields/Everywhere.tsx';
import { CategoryReferenceField } from '../categories/CategoryReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../ui/format.ts';

type R = Records['platform-rules'];

export default function PlatformRuleShow() {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ShowPage<R> canEdit title={r => translate(`enums.platformRuleKind.${r.kind}`)}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'kind', value: <Word of="enums.platformRuleKind" code={r.kind} /> },
                { field: 'regionId', value: <Everywhere id={r.regionId} /> },
                { field: 'categoryId', value: <CategoryReferenceField id={r.categoryId} /> },
                { field: 'amount', value: <MoneyField value={r.amount} /> },
                { field: 'count', value: r.count },
                {
                  field: 'depositBp',
                  value: r.depositBp === null ? null : format.percent(r.depositBp / 10_000, 2),
                },
                { field: 'validFrom', value: <InstantField value={r.validFrom} show="date" /> },
                { field: 'validTo', value: <InstantField value={r.validTo} show="date" /> },
                { field: 'citation', value: r.citation, wide: true },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
