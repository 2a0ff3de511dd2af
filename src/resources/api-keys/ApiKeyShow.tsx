import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Codes } from '../../ui/fields/Codes.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { Code } from '../../ui/fields/Code.tsx';

type R = Records['api-keys'];

export default function ApiKeyShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> canEdit>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'prefix', value: <Code text={`${r.prefix}…`} /> },
                { field: 'scopes', value: <Codes of="enums.apiScope" values={r.scopes} /> },
                { field: 'active', value: <YesNo value={r.active} /> },
                { field: 'createdAt', value: <InstantField value={r.createdAt} /> },
                { field: 'lastUsedAt', value: <InstantField value={r.lastUsedAt} /> },
              ]}
            />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
