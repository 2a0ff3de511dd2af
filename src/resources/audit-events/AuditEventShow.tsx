import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { Code } from '../../ui/fields/Code.tsx';
import { AuditActor } from './AuditActor.tsx';
import { ResourceLabel } from './ResourceLabel.tsx';

type R = Records['audit-events'];

export default function AuditEventShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> title={r => translate('page.audit.event', { seq: r.seq })}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'at', value: <InstantField value={r.at} /> },
                { field: 'actorId', value: <AuditActor event={r} /> },
                { field: 'role', value: <Word of="roles" code={r.role} /> },
                { field: 'action', value: <Code text={r.action} /> },
                { field: 'resource', value: <ResourceLabel name={r.resource} /> },
                { field: 'recordId', value: <Code text={r.recordId} /> },
                { field: 'sellerId', value: <SellerReferenceField id={r.sellerId} /> },
                { field: 'before', value: r.before ? <Code text={r.before} /> : null, wide: true },
                { field: 'after', value: r.after ? <Code text={r.after} /> : null, wide: true },
                { field: 'prevHash', value: <Code text={r.prevHash} />, wide: true },
                { field: 'hash', value: <Code text={r.hash} />, wide: true },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
