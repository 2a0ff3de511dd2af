import { useTranslate } from 'ra-core';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import { LocalName } from '../../ui/fields/LocalName.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { RegionBrowser } from './RegionBrowser.tsx';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const levels = ['country', 'province', 'prefecture', 'county'];

const columns: readonly Column<Records['regions']>[] = [
  { field: 'name', cell: r => <LocalName record={r} />, csv: r => r.nameEn, sort: 'nameEn' },
  { field: 'nameZh', cell: r => r.nameZh, from: 'lg' },
  { field: 'id', cell: r => r.id, phone: true },
  { field: 'level', cell: r => <Word of="enums.regionLevel" code={r.level} />, phone: true },
  { field: 'parentId', cell: r => <RegionField id={r.parentId} plain={false} />, sort: false, phone: true },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'choice', source: 'level', choices: choicesOf(levels, 'enums.regionLevel') },
];

const sort = { field: 'id', order: 'ASC' } as const;

export default function RegionList() {
  const translate = useTranslate();
  return (
    <ListPage
      columns={columns}
      filters={filters}
      sort={sort}
      actions={<RegionBrowser label={translate('page.region.tree')} />}
    />
  );
}
