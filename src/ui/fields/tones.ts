export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** What a code asks of the reader: nothing, patience, joy, attention, alarm. Codes not named are neutral. */
const tones: Readonly<Record<Exclude<Tone, 'neutral'>, readonly string[]>> = {
  info: [
    'placed',
    'paid',
    'cod_confirming',
    'cod_pending',
    'shipped',
    'out_for_delivery',
    'scheduled',
    'in_review',
    'proposed',
    'return_in_transit',
    'return_inspection',
    'settling',
    'pending',
    'open',
    'awaiting_seller',
    'awaiting_buyer',
    'appealed',
  ],
  success: [
    'delivered',
    'confirmed',
    'settled',
    'published',
    'decided',
    'final',
    'paid_out',
    'accepted',
    'matched',
    'offer',
    'allow',
    'active',
    'yes',
  ],
  warning: [
    'returned',
    'escalated',
    'info_requested',
    'awaiting_approval',
    'return_awaited',
    'replacement_awaited',
    'awaiting_cash',
    'conditional',
    'condition',
    'draft',
    'short',
    'over',
    'unexpected',
    'unreachable',
    'bad_address',
    'no_attempt',
  ],
  error: ['refused', 'lost', 'failed', 'deny', 'declined', 'missing', 'duplicate', 'overdue'],
};

/** The same word in another group of codes can mean another thing. */
const exceptions: Readonly<Record<string, Tone>> = {
  'enums.refundStatus.paid': 'success',
};

const toneByCode = new Map<string, Tone>();
for (const tone of ['info', 'success', 'warning', 'error'] as const)
  for (const code of tones[tone]) toneByCode.set(code, tone);

export const toneOf = (group: string, code: string): Tone =>
  exceptions[`${group}.${code}`] ?? toneByCode.get(code) ?? 'neutral';
