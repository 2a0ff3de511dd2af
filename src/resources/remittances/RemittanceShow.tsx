import { InstantField } from '../../ui/fields/InstantField.tsx';
import { MoneyOf } from '../../ui/fields/MoneyOf.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { CarrierReferenceField } from '../carriers/CarrierReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { RemittanceLines } from './RemittanceLines.tsx';

type R = Records['remittances'];

export default function RemittanceShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R>>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'carrierId', value: <CarrierReferenceField id={r.carrierId} /> },
                { field: 'receivedAt', value: <InstantField value={r.receivedAt} /> },
                { field: 'expected', value: <MoneyOf amount={r.expected} currency={r.currency} /> },
                { field: 'remitted', value: <MoneyOf amount={r.remitted} currency={r.currency} /> },
                { field: 'fee', value: <MoneyOf amount={r.fee} currency={r.currency} /> },
                { field: 'openLines', value: r.openLines },
              ]}
            />
          </Panel>
          <RemittanceLines remittance={r} />
        </>
      )}
    </ShowPage>
  );
}
