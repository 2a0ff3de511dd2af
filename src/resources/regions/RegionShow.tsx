import { useTranslate } from 'ra-core';
import { LocalName } from '../../ui/fields/LocalName.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { byKind, carrierCoverage, platformRules } from './regionColumns.tsx';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

type Region = Records['regions'];

const below: readonly Column<Region>[] = [
  { field: 'name', cell: r => <LocalName record={r} /> },
  { field: 'id', cell: r => r.id },
  { field: 'level', cell: r => <Word of="enums.regionLevel" code={r.level} /> },
];

const byId = { field: 'id', order: 'ASC' } as const;

export default function RegionShow() {
  const translate = useTranslate();
  return (
    <ShowPage<Region> subtitle={r => r.id}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'nameEn', value: r.nameEn },
                { field: 'nameZh', value: r.nameZh },
                { field: 'level', value: <Word of="enums.regionLevel" code={r.level} /> },
                { field: 'parentId', value: <RegionField id={r.parentId} plain={false} /> },
                { field: 'aliases', value: r.aliases.join(', '), wide: true },
              ]}
            />
          </Panel>
          <RelatedList
            title={translate('page.region.below')}
            resource="regions"
            filter={{ parentId: r.id }}
            sort={byId}
            columns={below}
          />
          <RelatedList
            title={translate('page.region.coverage')}
            resource="carrier-coverage"
            filter={{ regionId: r.id }}
            sort={byId}
            columns={carrierCoverage}
          />
          <RelatedList
            title={translate('page.region.rules')}
            resource="platform-rules"
            filter={{ regionId: r.id }}
            sort={byKind}
            columns={platformRules}
          />
        </>
      )}
    </ShowPage>
  );
}
