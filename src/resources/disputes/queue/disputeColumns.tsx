import { DueField } from '../../../ui/fields/DueField.tsx';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { MoneyField } from '../../../ui/fields/MoneyField.tsx';
import { PaymentMethodName } from '../../../ui/fields/PaymentMethodName.tsx';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import { Word } from '../../../ui/fields/Word.tsx';
import { SellerReferenceField } from '../../sellers/SellerReferenceField.tsx';
import { UserReferenceField } from '../../users/UserReferenceField.tsx';
import type { Column } from '../../../ui/list/columns.ts';
import type { Records } from '../../../contract/records.ts';

type Dispute = Records['disputes'];

const opening: readonly Column<Dispute>[] = [
  { field: 'number', cell: r => r.number, nowrap: true },
  {
    field: 'status',
    cell: r => <StatusChip of="policy.disputes.statuses" value={r.status} />,
    phone: true,
  },
];

const due: Column<Dispute> = {
  field: 'dueAt',
  cell: r => <DueField value={r.deadline?.dueAt} />,
  csv: r => r.deadline?.dueAt,
  nowrap: true,
  phone: true,
};

const turn: Column<Dispute> = {
  field: 'ballWith',
  cell: r => <Word of="policy.disputes.balls" code={r.ballWith} />,
  nowrap: true,
  from: 'lg',
};

const claim: readonly Column<Dispute>[] = [
  {
    field: 'reason',
    cell: r => <Word of="policy.disputes.reasons" code={r.reason} />,
    nowrap: true,
    phone: true,
  },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true, phone: true },
  {
    field: 'paymentMethod',
    cell: r => <PaymentMethodName id={r.paymentMethod} />,
    nowrap: true,
    from: 'xl',
  },
];

const closing: readonly Column<Dispute>[] = [
  { field: 'closeReason', cell: r => <Word of="policy.disputes.closeReasons" code={r.closeReason} /> },
  { field: 'closedAt', cell: r => <InstantField value={r.closedAt} show="date" />, from: 'md' },
];

const seller: Column<Dispute> = {
  field: 'sellerId',
  cell: r => <SellerReferenceField id={r.sellerId} />,
  sort: false,
  from: 'md',
};

const mediator: Column<Dispute> = {
  field: 'assigneeId',
  cell: r => <UserReferenceField id={r.assigneeId} />,
  sort: false,
  from: 'lg',
};

const opened: Column<Dispute> = {
  field: 'openedAt',
  cell: r => <InstantField value={r.openedAt} show="date" />,
  from: 'xl',
};

/** Queues that already say whose cases they hold: the mediator's own, or nobody's. */
const ONE_PERSONS = ['mine', 'free', 'due_today', 'overdue', 'waiting'];

/** What one wants to know of a dispute depends on whether it still runs, and on whose desk one sits. */
export function disputeColumns(queue: string, role: string): readonly Column<Dispute>[] {
  const middle = queue === 'closed' ? closing : [due, turn];
  const known = role === 'mediator' && ONE_PERSONS.includes(queue);
  const people = role === 'seller' ? [] : known ? [seller] : [seller, mediator];
  return [...opening, ...middle, ...claim, ...people, opened];
}
