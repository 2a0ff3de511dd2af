import { useTranslate } from 'ra-core';
import { Box, IconButton, TextField, Typography } from '@mui/material';
import RemoveIcon from '@mui/icons-material/Close';
import { MoneyField } from '../../../ui/fields/MoneyField.tsx';
import { ReferencePicker } from '../../../ui/form/ReferencePicker.tsx';
import { useNameOf } from '../../../ui/nameOf.ts';
import { useRecordsById } from '../../../ui/useRecordsById.ts';
import type { Records } from '../../../contract/records.ts';
import type { AskedLine } from './asked.ts';
import type { AskProps } from './Question.tsx';

const MOST_LINES = 50;

interface LineProps {
  readonly line: AskedLine;
  readonly product: Records['products'] | undefined;
  readonly onQuantity: (quantity: number) => void;
  readonly onRemove: () => void;
}

function Line({ line, product, onQuantity, onRemove }: LineProps) {
  const translate = useTranslate();
  const nameOf = useNameOf();
  const name = product ? nameOf(product) : line.productId;
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 76px auto', gap: 1, alignItems: 'center' }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{name}</Typography>
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          <MoneyField value={product?.price} />
        </Typography>
      </Box>
      <TextField
        type="number"
        value={line.quantity}
        onChange={event => onQuantity(Math.max(1, Math.trunc(Number(event.target.value)) || 1))}
        slotProps={{
          htmlInput: { min: 1, max: 999, 'aria-label': translate('buyerView.quantity', { product: name }) },
        }}
      />
      <IconButton
        size="small"
        onClick={onRemove}
        aria-label={translate('buyerView.remove', { product: name })}
      >
        <RemoveIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

export function BasketPart({ asked, ask }: AskProps) {
  const translate = useTranslate();
  const { lines } = asked;
  const { records } = useRecordsById<Records['products']>(
    'products',
    lines.map(({ productId }) => productId),
  );
  const replace = (productId: string, quantity: number | null) =>
    ask({
      lines: lines.flatMap(line =>
        line.productId !== productId ? [line] : quantity === null ? [] : [{ productId, quantity }],
      ),
    });
  const add = (productId: string | null) => {
    if (productId === null) return;
    const known = lines.find(line => line.productId === productId);
    if (known) replace(productId, known.quantity + 1);
    else ask({ lines: [...lines, { productId, quantity: 1 }].slice(0, MOST_LINES) });
  };
  return (
    <>
      {lines.length > 0 ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {lines.map(line => (
            <Line
              key={line.productId}
              line={line}
              product={records.get(line.productId)}
              onQuantity={quantity => replace(line.productId, quantity)}
              onRemove={() => replace(line.productId, null)}
            />
          ))}
        </Box>
      ) : null}
      <ReferencePicker
        key={lines.map(line => line.productId).join()}
        resource="products"
        label={translate('buyerView.add_product')}
        value={null}
        onChange={add}
        noneText={translate('list.none_match')}
      />
    </>
  );
}
