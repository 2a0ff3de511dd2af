import type { OrderCommandType } from './commands.ts';
import type { OrderStatus } from './types.ts';

export interface OrderTransition {
  readonly from: readonly OrderStatus[];
  readonly to: OrderStatus;
  readonly payment: 'prepaid' | 'cod' | 'any';
  /** Whose word it is; `system` also carries what carriers and payment gateways report. */
  readonly by: readonly ('buyer' | 'seller' | 'system')[];
}

const onTheRoad = ['shipped', 'out_for_delivery'] as const;

/** Every way an order moves. Refused, lost, returned, cancelled and settled are ends. */
export const orderTransitions = {
  pay: { from: ['placed'], to: 'paid', payment: 'prepaid', by: ['system'] },
  require_confirmation: { from: ['placed'], to: 'cod_confirming', payment: 'cod', by: ['system'] },
  confirm_cod: {
    from: ['placed', 'cod_confirming'],
    to: 'cod_pending',
    payment: 'cod',
    by: ['buyer', 'system'],
  },
  dispatch: { from: ['paid', 'cod_pending'], to: 'shipped', payment: 'any', by: ['seller'] },
  go_out: { from: ['shipped'], to: 'out_for_delivery', payment: 'any', by: ['system'] },
  record_attempt: {
    from: ['out_for_delivery'],
    to: 'out_for_delivery',
    payment: 'any',
    by: ['system'],
  },
  deliver: { from: ['out_for_delivery'], to: 'delivered', payment: 'any', by: ['system'] },
  refuse: { from: ['out_for_delivery'], to: 'refused', payment: 'cod', by: ['system'] },
  lose: { from: onTheRoad, to: 'lost', payment: 'any', by: ['system'] },
  return: { from: onTheRoad, to: 'returned', payment: 'any', by: ['system'] },
  cancel: {
    from: ['placed', 'paid', 'cod_confirming', 'cod_pending'],
    to: 'cancelled',
    payment: 'any',
    by: ['buyer', 'seller', 'system'],
  },
  confirm: { from: ['delivered'], to: 'confirmed', payment: 'any', by: ['buyer'] },
  lapse_confirmation: { from: ['delivered'], to: 'confirmed', payment: 'any', by: ['system'] },
  settle: { from: ['confirmed'], to: 'settled', payment: 'any', by: ['system'] },
} as const satisfies Record<OrderCommandType, OrderTransition>;

export const acceptedStatuses = ['delivered', 'confirmed', 'settled'] as const satisfies OrderStatus[];
export const onTheRoadStatuses = onTheRoad;
/** Ended without reaching the buyer: nothing is owed to the seller, and the buyer's money goes back. */
export const undeliveredEnds = ['refused', 'lost', 'returned', 'cancelled'] as const satisfies OrderStatus[];

export const hasStatus = (statuses: readonly OrderStatus[], status: OrderStatus): boolean =>
  statuses.includes(status);
