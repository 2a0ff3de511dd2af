import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { ReferenceLink } from '../../ui/fields/ReferenceLink.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

export const byKind = { field: 'kind', order: 'ASC' } as const;

export const carrierCoverage: readonly Column<Records['carrier-coverage']>[] = [
  { field: 'carrierId', cell: r => <ReferenceLink plain resource="carriers" id={r.carrierId} /> },
  { field: 'cod', cell: r => <YesNo value={r.cod} /> },
  { field: 'cashLimit', cell: r => <MoneyField value={r.cashLimit} />, numeric: true },
  { field: 'deliveryDays', cell: r => r.deliveryDays, numeric: true },
];

export const platformRules: readonly Column<Records['platform-rules']>[] = [
  { field: 'kind', cell: r => <Word of="enums.platformRuleKind" code={r.kind} /> },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true },
  { field: 'citation', cell: r => r.citation, from: 'md' },
];
