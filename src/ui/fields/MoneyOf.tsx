import { MoneyField } from './MoneyField.tsx';

/** Minor units whose currency stands elsewhere in the record. */
export const MoneyOf = ({
  amount,
  currency,
}: {
  readonly amount: number | null;
  readonly currency: string;
}) => <MoneyField value={amount === null ? null : { amount, currency }} />;
