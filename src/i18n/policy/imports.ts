import type { LineFault, UnsupportedFigure } from '../../contract/importReport.ts';

interface ImportTexts {
  readonly unsupported: Readonly<Record<UnsupportedFigure, string>>;
  readonly lineFaults: Readonly<Record<LineFault, string>>;
}

/** What an order file cannot tell, and why a line of it was not read. */
export const importTexts = {
  en: {
    unsupported: {
      ship_cohort_assumed: 'Cohorts count by the order date: there is no ship date',
      ship_cohort: 'Refusals over time: there is no ship date',
      promised_date: 'Late against promised: there is no promised date',
      delivery_days: 'Delivery days: a ship or an end date is missing',
      payment_method: 'COD apart from prepaid: there is no payment method',
      cod_economics: 'COD margin and break-even: there are no costs',
      buyer_history: 'First-time and repeat buyers: there is no buyer history',
      carrier: 'By carrier: there is no carrier',
      dispute_rate: 'Disputes: there are none in the file',
      refusal_reasons: 'Refusal reasons: the status does not say why',
      ledger: 'The ledger: there are no payments in the file',
    },
    lineFaults: {
      missing_column: 'the file has no such column',
      order_id_missing: 'the order has no number',
      date_invalid: 'not a date of the declared format',
      status_unknown: 'a status that the map does not name',
      amount_missing: 'the amount is missing',
      amount_invalid: 'not an amount of the declared unit',
      quantity_invalid: 'not a whole quantity',
      currency_invalid: 'not a currency code',
      payment_method_unknown: 'a payment method that the map does not name',
      order_contradicts_itself: 'differs from an earlier line of the same order',
      columns_mismatch: 'more or fewer cells than the heading',
    },
  },
  zh: {
    unsupported: {
      ship_cohort_assumed: '没有发货日期：批次按下单日期统计',
      ship_cohort: '没有发货日期：无法按时间看拒收',
      promised_date: '没有承诺送达日期：无法看是否超时',
      delivery_days: '缺发货或结束日期：无法看配送天数',
      payment_method: '没有支付方式：无法区分货到付款与预付',
      cod_economics: '没有成本：无法看货到付款毛利与盈亏平衡',
      buyer_history: '没有买家历史：无法区分首次与回头买家',
      carrier: '没有承运商：无法按承运商看',
      dispute_rate: '文件中没有纠纷',
      refusal_reasons: '状态未说明拒收原因',
      ledger: '文件中没有收付款：没有账目',
    },
    lineFaults: {
      missing_column: '文件没有这一列',
      order_id_missing: '没有订单号',
      date_invalid: '日期不符合声明的格式',
      status_unknown: '映射中没有的状态',
      amount_missing: '缺少金额',
      amount_invalid: '金额不符合声明的单位',
      quantity_invalid: '数量不是整数',
      currency_invalid: '不是货币代码',
      payment_method_unknown: '映射中没有的支付方式',
      order_contradicts_itself: '与同一订单前面的行不一致',
      columns_mismatch: '单元格数与表头不符',
    },
  },
} satisfies Record<'en' | 'zh', ImportTexts>;
