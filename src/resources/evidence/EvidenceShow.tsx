import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { Bytes } from '../../ui/fields/Bytes.tsx';
import { Code } from '../../ui/fields/Code.tsx';
import { EvidenceFile } from './EvidenceFile.tsx';

type R = Records['evidence'];

export default function EvidenceShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R>>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'disputeId', value: <DisputeReferenceField id={r.disputeId} /> },
                { field: 'side', value: <Word of="enums.side" code={r.side} /> },
                { field: 'kind', value: <Word of="enums.evidenceKind" code={r.kind} /> },
                { field: 'item', value: <Word of="policy.disputes.items" code={r.item} /> },
                { field: 'bytes', value: <Bytes count={r.bytes} /> },
                { field: 'receivedAt', value: <InstantField value={r.receivedAt} /> },
                { field: 'sha256', value: <Code text={r.sha256} />, wide: true },
                { field: 'text', value: r.text, wide: true },
              ]}
            />
          </Panel>
          <EvidenceFile evidence={r} />
        </>
      )}
    </ShowPage>
  );
}
