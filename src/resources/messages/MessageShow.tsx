import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';

type R = Records['messages'];

export default function MessageShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> title={r => translate('page.message.title', { by: translate(`enums.side.${r.by}`) })}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'disputeId', value: <DisputeReferenceField id={r.disputeId} /> },
                { field: 'by', value: <Word of="enums.side" code={r.by} /> },
                { field: 'visibility', value: <Word of="enums.visibility" code={r.visibility} /> },
                { field: 'at', value: <InstantField value={r.at} /> },
                { field: 'text', value: r.text, wide: true },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
