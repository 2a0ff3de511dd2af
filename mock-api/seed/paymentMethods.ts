import type { Records } from '../../src/contract/records.ts';
import type { paymentMethodIds } from '../../src/domain/orders/types.ts';

type Method = Records['payment-methods'];
type MethodId = (typeof paymentMethodIds)[number];

const method = (
  id: MethodId,
  nameEn: string,
  nameZh: string,
  escrow: boolean,
  regionIds: string[],
): Method => ({
  id,
  version: 1,
  nameEn,
  nameZh,
  escrow,
  regionIds,
  active: true,
});

/** Wallets where their users are; a bank transfer goes straight to the seller, so no escrow covers it. */
export const makePaymentMethods = (): Method[] => [
  method('card', 'Card', '银行卡', true, []),
  method('alipay', 'Alipay', '支付宝', true, ['CN', 'SG', 'MY', 'TH', 'KR', 'JP']),
  method('wechat_pay', 'WeChat Pay', '微信支付', true, ['CN', 'MY']),
  method('paypal', 'PayPal', '贝宝', true, [
    'US',
    'GB',
    'DE',
    'FR',
    'ES',
    'IT',
    'PL',
    'NL',
    'AE',
    'IN',
    'CN-HK',
  ]),
  method('webmoney', 'WebMoney', 'WebMoney', true, ['RU', 'KZ', 'BY', 'UA', 'AM']),
  method('qiwi', 'QIWI', 'QIWI', true, ['RU', 'KZ']),
  method('bank_transfer', 'Bank transfer', '银行转账', false, []),
  method('cod', 'Cash on delivery', '货到付款', true, ['210000']),
];
