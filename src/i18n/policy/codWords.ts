import type { PolicyRefusalCode } from '../../domain/cod/policyTypes.ts';
import type {
  CodCondition,
  CodOutcome,
  CodPolicyStatus,
  CodRemedy,
  CodTier,
  Lifter,
  RuleEffect,
  TraceStep,
} from '../../domain/cod/types.ts';

interface CodWords {
  readonly outcomes: Record<CodOutcome, string>;
  readonly tiers: Record<CodTier, string>;
  readonly lifters: Record<Lifter, string>;
  /** `%{amount}` formatted money, `%{withinHours}`. */
  readonly conditions: Record<CodCondition['kind'], string>;
  /** `%{to}` formatted money, `%{carrier}` and `%{products}` names, `%{at}` formatted instant, `%{count}`. */
  readonly remedies: Record<CodRemedy['kind'], string>;
  readonly trace: Record<TraceStep['did'], string>;
  readonly effects: Record<RuleEffect, string>;
  readonly statuses: Record<CodPolicyStatus, string>;
  /** `%{ruleId}`, `%{number}`. */
  readonly refusals: Record<PolicyRefusalCode, string>;
}

export const codWords = {
  en: {
    outcomes: { offer: 'Offered', conditional: 'Offered with conditions', deny: 'Not offered' },
    tiers: {
      input: 'Basket and address',
      law: 'Law',
      platform: 'Platform',
      carrier: 'Carrier',
      seller: 'Seller’s policy',
      buyer: 'Buyer',
      risk: 'Risk',
      basket: 'Whole basket',
    },
    lifters: {
      nobody: 'Nobody can lift this',
      platform: 'The platform can lift this',
      carrier: 'The carrier can lift this',
      seller: 'The seller can lift this',
      buyer: 'The buyer can lift this',
    },
    conditions: {
      deposit: 'Deposit of %{amount} paid online',
      otp: 'Confirmation with a code by text message',
      call: 'Confirmation by phone call',
      confirm_before_shipping: 'Confirmed within %{withinHours} hours, before it ships',
      id_check: 'Identity check at the door',
    },
    remedies: {
      reduce_amount: 'Reduce the order to %{to} or less',
      raise_amount: 'Raise the order to %{to} or more',
      use_carrier: 'Send it with %{carrier}',
      complete_first_order: 'Complete a first order paid another way',
      verify_phone: 'Verify the phone number',
      wait_until: 'Order from %{at} on',
      close_open_orders: 'Receive open cash-on-delivery orders first: %{count}',
      split_basket: 'Order separately with cash on delivery: %{products}',
    },
    trace: {
      allowed: 'Allowed it',
      denied: 'Denied it',
      conditioned: 'Added a condition',
      beaten: 'Beaten by a more specific rule',
      not_applicable: 'Does not apply',
      passed: 'Passed',
    },
    effects: { allow: 'Allow', deny: 'Deny', condition: 'Allow with conditions' },
    statuses: { draft: 'Draft', scheduled: 'Scheduled', published: 'Published', superseded: 'Superseded' },
    refusals: {
      POLICY_NOT_YOURS: 'Only the seller can change this policy.',
      POLICY_NOT_DRAFT: 'This version is no draft any more.',
      POLICY_DRAFT_EXISTS: 'There is already a draft, version %{number}.',
      POLICY_SCHEDULED_EXISTS: 'Version %{number} is already scheduled. Discard it first.',
      POLICY_NOTE_REQUIRED: 'Please note what changes and why.',
      POLICY_DATE_PAST: 'This date has passed. Choose a later one.',
      POLICY_NOT_DUE: 'This version is not due yet.',
      POLICY_VERSION_UNKNOWN: 'There is no earlier version %{number}.',
      RULE_ID_DUPLICATE: 'Rule %{ruleId} appears twice.',
      RULE_PRODUCT_UNKNOWN: 'Rule %{ruleId} names a product that is not yours.',
      RULE_CATEGORY_UNKNOWN: 'Rule %{ruleId} names an unknown category.',
      RULE_REGION_UNKNOWN: 'Rule %{ruleId} names an unknown region.',
      RULE_CARRIER_UNKNOWN: 'Rule %{ruleId} names an unknown carrier.',
      RULE_AMOUNT_INVALID: 'An amount of rule %{ruleId} is not valid.',
      RULE_COUNT_INVALID: 'A number of rule %{ruleId} must be 1 or more.',
      RULE_MIN_ABOVE_MAX: 'The minimum of rule %{ruleId} is above its maximum.',
      RULE_FEE_INVALID: 'The fee of rule %{ruleId} must be between 0 and 100 %.',
      RULE_DEPOSIT_INVALID: 'The deposit of rule %{ruleId} must be between 0 and 100 %.',
      RULE_DATES_REVERSED: 'Rule %{ruleId} ends before it begins.',
    },
  },
  zh: {
    outcomes: { offer: '可用', conditional: '有条件可用', deny: '不可用' },
    tiers: {
      input: '商品与地址',
      law: '法规',
      platform: '平台',
      carrier: '承运商',
      seller: '商家政策',
      buyer: '买家',
      risk: '风险',
      basket: '整个购物车',
    },
    lifters: {
      nobody: '无人可以解除',
      platform: '平台可以解除',
      carrier: '承运商可以解除',
      seller: '商家可以解除',
      buyer: '买家可以解除',
    },
    conditions: {
      deposit: '在线支付定金%{amount}',
      otp: '短信验证码确认',
      call: '电话确认',
      confirm_before_shipping: '发货前%{withinHours}小时内确认',
      id_check: '收货时核验身份',
    },
    remedies: {
      reduce_amount: '将订单金额降至%{to}或以下',
      raise_amount: '将订单金额提高到%{to}或以上',
      use_carrier: '改用%{carrier}配送',
      complete_first_order: '先用其他方式完成一笔订单',
      verify_phone: '验证手机号码',
      wait_until: '在%{at}之后下单',
      close_open_orders: '先签收在途的货到付款订单：%{count}单',
      split_basket: '以下商品可单独货到付款：%{products}',
    },
    trace: {
      allowed: '允许',
      denied: '拒绝',
      conditioned: '附加条件',
      beaten: '被更具体的规则取代',
      not_applicable: '不适用',
      passed: '通过',
    },
    effects: { allow: '允许', deny: '拒绝', condition: '有条件允许' },
    statuses: { draft: '草稿', scheduled: '待发布', published: '已发布', superseded: '已被取代' },
    refusals: {
      POLICY_NOT_YOURS: '只有商家本人可以修改此政策。',
      POLICY_NOT_DRAFT: '此版本已不是草稿。',
      POLICY_DRAFT_EXISTS: '已有草稿：第%{number}版。',
      POLICY_SCHEDULED_EXISTS: '第%{number}版已定时发布，请先将其撤销。',
      POLICY_NOTE_REQUIRED: '请说明改了什么以及原因。',
      POLICY_DATE_PAST: '该日期已过，请选择更晚的日期。',
      POLICY_NOT_DUE: '此版本尚未到发布时间。',
      POLICY_VERSION_UNKNOWN: '没有更早的第%{number}版。',
      RULE_ID_DUPLICATE: '规则%{ruleId}重复出现。',
      RULE_PRODUCT_UNKNOWN: '规则%{ruleId}中的商品不属于您。',
      RULE_CATEGORY_UNKNOWN: '规则%{ruleId}中的类目不存在。',
      RULE_REGION_UNKNOWN: '规则%{ruleId}中的地区不存在。',
      RULE_CARRIER_UNKNOWN: '规则%{ruleId}中的承运商不存在。',
      RULE_AMOUNT_INVALID: '规则%{ruleId}中有无效金额。',
      RULE_COUNT_INVALID: '规则%{ruleId}中的数量至少为1。',
      RULE_MIN_ABOVE_MAX: '规则%{ruleId}的最低金额高于最高金额。',
      RULE_FEE_INVALID: '规则%{ruleId}的手续费须在0至100%之间。',
      RULE_DEPOSIT_INVALID: '规则%{ruleId}的定金须在0至100%之间。',
      RULE_DATES_REVERSED: '规则%{ruleId}的结束时间早于开始时间。',
    },
  },
} as const satisfies Record<'en' | 'zh', CodWords>;
