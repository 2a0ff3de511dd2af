import { useGetIdentity, useTranslate } from 'ra-core';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { useFormat } from '../../ui/format.ts';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { CasePanels } from './case/CasePanels.tsx';
import type { Dispute } from './case/useCase.ts';
import { ActionBar } from './commands/ActionBar.tsx';
import { CommandHost } from './commands/CommandHost.tsx';
import { ShortcutHelp } from './keys/ShortcutHelp.tsx';
import { NextDispute } from './queue/NextDispute.tsx';

const badge = ({ status }: Dispute) => <StatusChip of="policy.disputes.statuses" value={status} />;

function Subtitle({ dispute: { reason, amount } }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      {translate(`policy.disputes.reasons.${reason}`)} · {format.money(amount)}
    </>
  );
}

const subtitle = (dispute: Dispute) => <Subtitle dispute={dispute} />;

const actions = (dispute: Dispute) => (
  <>
    <ShortcutHelp />
    <NextDispute dispute={dispute} />
  </>
);

export default function DisputeShow() {
  const { identity } = useGetIdentity();
  const isParty = identity?.['role'] === 'seller';
  return (
    <ShowPage<Dispute> title={dispute => dispute.number} badge={badge} subtitle={subtitle} actions={actions}>
      {dispute => (
        <CommandHost key={dispute.id} dispute={dispute}>
          <ActionBar dispute={dispute} />
          <CasePanels dispute={dispute} isParty={isParty} />
        </CommandHost>
      )}
    </ShowPage>
  );
}
