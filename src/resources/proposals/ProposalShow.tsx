import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { ProposedAmount } from './ProposedAmount.tsx';

type R = Records['proposals'];

export default function ProposalShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> title={r => translate(`policy.disputes.remedies.${r.remedy}`)}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'disputeId', value: <DisputeReferenceField id={r.disputeId} /> },
                { field: 'by', value: <Word of="enums.side" code={r.by} /> },
                { field: 'remedy', value: <Word of="policy.disputes.remedies" code={r.remedy} /> },
                { field: 'amount', value: <ProposedAmount proposal={r} /> },
                {
                  field: 'status',
                  value: <StatusChip of="policy.disputes.proposalStatuses" value={r.status} />,
                },
                { field: 'returnRequired', value: <YesNo value={r.returnRequired} /> },
                {
                  field: 'returnShippingPaidBy',
                  value: <Word of="policy.disputes.bearers" code={r.returnShippingPaidBy} />,
                },
                { field: 'madeAt', value: <InstantField value={r.madeAt} /> },
                { field: 'expiresAt', value: <InstantField value={r.expiresAt} /> },
                { field: 'note', value: r.note, wide: true },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
