import type { CodReasonCode } from '../../domain/cod/types.ts';

/** Who reads it. `staff`: mediators, managers, admins. */
export type CodAudience = 'buyer' | 'seller' | 'staff';
type Texts = Record<CodAudience, string>;

const say = (buyer: string, seller: string, staff: string): Texts => ({ buyer, seller, staff });

/** Risk and blocklists never show: every such reason, denying or only adding a condition, reads alike to a buyer. */
const neutralEn = 'Cash on delivery is not available for this order on the usual terms.';
const neutralZh = '此订单无法按常规条件使用货到付款。';

/**
 * Placeholders are named after the reason's facts. `limit` and `actual` are minor units of the fact `currency`, `until`
 * an instant; format them before filling in.
 */
export const codReasonTexts = {
  en: {
    CART_VIRTUAL: say(
      'Cash on delivery needs a parcel; virtual goods are delivered online.',
      'Virtual goods cannot be paid at the door.',
      'The parcel contains virtual goods.',
    ),
    CART_GIFT_CARD: say(
      'Gift cards cannot be bought with cash on delivery.',
      'Gift cards cannot be paid at the door.',
      'The parcel contains a gift card.',
    ),
    CART_PREORDER_CUSTOM: say(
      'Pre-ordered and custom-made goods are paid in advance.',
      'Pre-orders and custom-made goods cannot be paid at the door.',
      'The parcel contains a pre-order or custom-made goods.',
    ),
    ADDRESS_UNRESOLVED: say(
      'We could not find this address. Please check province, city and district.',
      'The address does not resolve to a region.',
      'The address does not resolve to a region of the tree.',
    ),
    CURRENCY_UNSUPPORTED: say(
      'Cash on delivery is not available in this currency.',
      'An amount is in a currency that cash on delivery does not support here.',
      'An amount is in another currency than cash on delivery; it cannot be compared and is refused.',
    ),
    LAW_CASH_LIMIT: say(
      'The law allows at most %{limit} in cash here.',
      'The law allows at most %{limit} in cash there; this parcel would collect %{actual}.',
      'Legal cash limit %{limit}, collectible %{actual}. %{citation}',
    ),
    LAW_CATEGORY_BAN: say(
      'The law does not allow these goods to be paid in cash here.',
      'The law bans cash on delivery for these goods in this region.',
      'Banned by law for this category and region. %{citation}',
    ),
    LAW_ID_REQUIRED: say(
      'Please have an identity document ready when the courier comes.',
      'The courier checks the recipient’s identity.',
      'Identity check required for these goods or this amount.',
    ),
    PLATFORM_REGION_OFF: say(
      'Cash on delivery is paused in this region.',
      'The platform has switched cash on delivery off in this region.',
      'Platform rule: region off. %{citation}',
    ),
    PLATFORM_CATEGORY_EXCLUDED: say(
      'Cash on delivery is not offered for these goods.',
      'The platform excludes this category from cash on delivery here.',
      'Platform rule: category excluded. %{citation}',
    ),
    PLATFORM_AMOUNT_CAP: say(
      'Cash on delivery is limited to %{limit} here.',
      'The platform allows at most %{limit} at the door; this parcel would collect %{actual}.',
      'Platform cap %{limit}, collectible %{actual}. %{citation}',
    ),
    PLATFORM_CROSS_BORDER: say(
      'Parcels from abroad cannot be paid this way at the door.',
      'The platform limits cash on delivery for parcels that cross a border.',
      'Platform rule: cross-border parcels. %{citation}',
    ),
    SELLER_RISK_RESTRICTED: say(
      neutralEn,
      'The platform has restricted cash on delivery for your shop.',
      'The seller is restricted: %{restriction}.',
    ),
    CARRIER_NO_COD: say(
      'No carrier collects cash at this address.',
      'No carrier that goes there collects cash.',
      'No candidate carrier takes cash at the destination.',
    ),
    CARRIER_POSTCODE_UNSERVED: say(
      'No carrier delivers with cash on delivery to this address.',
      'The carriers’ coverage does not reach this region.',
      'No coverage line of the candidate carriers covers the destination.',
    ),
    CARRIER_CAP_EXCEEDED: say(
      'Couriers carry at most %{limit} in cash to this address.',
      'Couriers collect at most %{limit} there; this parcel would collect %{actual}.',
      'Carrier’s cash limit %{limit}, collectible %{actual}.',
    ),
    CARRIER_REMITTANCE_OVERDUE: say(
      'Cash on delivery is paused at this address for the moment.',
      'The carrier has not handed over collected cash in time and takes no new cash parcels.',
      'The carrier’s remittance is overdue.',
    ),
    SELLER_COD_OFF: say(
      'This seller does not offer cash on delivery.',
      'You have not switched cash on delivery on.',
      'The seller has no policy that offers anything.',
    ),
    SELLER_SCHEDULE: say(
      'This seller does not offer cash on delivery here at this time.',
      'Your rule for this product and region is outside its dates.',
      'The seller’s rules for this product and region are outside their dates.',
    ),
    SELLER_REGION: say(
      'This seller does not offer cash on delivery in this region.',
      'Your policy does not offer cash on delivery in this region.',
      'The seller’s policy does not offer it in this region.',
    ),
    SELLER_CATEGORY: say(
      'This seller does not offer cash on delivery for these goods here.',
      'Your policy does not offer cash on delivery for this category here.',
      'The seller’s policy does not offer it for this category.',
    ),
    SELLER_SKU: say(
      'This seller does not offer cash on delivery for this product here.',
      'Your policy does not offer cash on delivery for this product here.',
      'The seller’s policy does not offer it for this product.',
    ),
    SELLER_MIN: say(
      'This seller offers cash on delivery from %{limit}.',
      'Your minimum is %{limit}; this parcel would collect %{actual}.',
      'Seller’s minimum %{limit}, collectible %{actual}.',
    ),
    SELLER_MAX: say(
      'This seller offers cash on delivery up to %{limit}.',
      'Your maximum is %{limit}; this parcel would collect %{actual}.',
      'Seller’s maximum %{limit}, collectible %{actual}.',
    ),
    SELLER_CARRIER: say(
      'The carriers this seller works with do not collect cash at this address.',
      'None of the carriers your rule allows collects cash there.',
      'No carrier that the seller allows is usable at the destination.',
    ),
    SELLER_FIRST_TIME: say(
      'This seller has conditions of its own for a first order.',
      'Your conditions for first-time buyers apply.',
      'The seller’s conditions for first-time buyers apply.',
    ),
    SELLER_OPEN_COD_LIMIT: say(
      'You have cash-on-delivery orders on their way. This seller allows %{count} at a time.',
      'You allow a buyer %{count} open cash orders; this would be number %{open}.',
      'Seller’s limit of open cash orders a buyer: %{count}; this would be number %{open}.',
    ),
    SELLER_DAILY_CAP: say(
      'This seller cannot take more cash-on-delivery orders today.',
      'Your daily limit of %{count} cash orders is reached.',
      'Seller’s daily limit %{count}; this would be number %{today}.',
    ),
    SELLER_EXPOSURE_CAP: say(
      'This seller cannot take more cash-on-delivery orders at the moment.',
      'Your limit of cash at buyers’ doors leaves %{limit}; this parcel would collect %{actual}.',
      'Seller’s exposure limit leaves %{limit}, collectible %{actual}.',
    ),
    BUYER_SUSPENDED: say(
      'Cash on delivery is paused for your account until %{until}.',
      'Cash on delivery is paused for this buyer.',
      'The buyer is suspended from cash on delivery until %{until}.',
    ),
    BUYER_BLOCKLISTED: say(
      neutralEn,
      'The platform does not offer cash on delivery to this buyer.',
      'The buyer is on the blocklist.',
    ),
    BUYER_OPEN_COD_LIMIT: say(
      'Please receive the cash-on-delivery orders that are on their way first.',
      'This buyer has as much cash on delivery on its way as the platform allows.',
      'Platform limit of open cash orders a buyer is reached.',
    ),
    BUYER_FIRST_ORDER_LIMIT: say(
      'A first order can be paid in cash up to a lower amount. Complete an order to lift it.',
      'The platform’s limit for first orders applies to this buyer.',
      'Platform limit for first orders.',
    ),
    BUYER_PHONE_UNVERIFIED: say(
      'Please verify your phone number to pay in cash.',
      'This buyer’s phone number is not verified.',
      'The buyer’s phone is not verified, which this amount requires.',
    ),
    RISK_REGION_HIGH: say(
      neutralEn,
      'The platform asks for more safety in this region.',
      'Risk rule for the region applies.',
    ),
    RISK_SCORE_HIGH: say(
      neutralEn,
      'The platform does not offer cash on delivery for this order.',
      'Refusals by fault %{refusals}, denied from %{count}.',
    ),
    RISK_SCORE_MEDIUM: say(
      neutralEn,
      'The platform asks this buyer for a deposit.',
      'Refusals by fault %{refusals}, deposit asked from %{count}.',
    ),
    CART_PARCEL_INELIGIBLE: say(
      'One part of your basket cannot be paid in cash. You can order it separately.',
      'Another part of the basket cannot be paid in cash.',
      'A parcel of the basket is not eligible, so the basket as a whole is not.',
    ),
  },
  zh: {
    CART_VIRTUAL: say(
      '虚拟商品在线交付，没有包裹，无法货到付款。',
      '虚拟商品无法货到付款。',
      '包裹中含有虚拟商品。',
    ),
    CART_GIFT_CARD: say('礼品卡不支持货到付款。', '礼品卡无法货到付款。', '包裹中含有礼品卡。'),
    CART_PREORDER_CUSTOM: say(
      '预售和定制商品需要提前付款。',
      '预售和定制商品无法货到付款。',
      '包裹中含有预售或定制商品。',
    ),
    ADDRESS_UNRESOLVED: say(
      '未能识别该地址，请检查省、市、区县是否正确。',
      '收货地址无法对应到地区。',
      '收货地址无法对应到地区树中的任何地区。',
    ),
    CURRENCY_UNSUPPORTED: say(
      '该币种不支持货到付款。',
      '有金额使用了此处货到付款不支持的币种。',
      '有金额与货到付款币种不同，无法比较，因此拒绝。',
    ),
    LAW_CASH_LIMIT: say(
      '依照法规，此处现金支付不得超过%{limit}。',
      '依照法规，当地现金支付上限为%{limit}，此包裹需代收%{actual}。',
      '法定现金上限%{limit}，代收金额%{actual}。%{citation}',
    ),
    LAW_CATEGORY_BAN: say(
      '依照法规，此类商品在该地区不能以现金支付。',
      '法规禁止此类商品在该地区货到付款。',
      '法规禁止该类目在该地区货到付款。%{citation}',
    ),
    LAW_ID_REQUIRED: say('收货时请备好身份证件。', '快递员将核验收件人身份。', '该商品或金额需要核验身份。'),
    PLATFORM_REGION_OFF: say(
      '该地区暂停货到付款。',
      '平台已在该地区关闭货到付款。',
      '平台规则：该地区关闭。%{citation}',
    ),
    PLATFORM_CATEGORY_EXCLUDED: say(
      '此类商品不支持货到付款。',
      '平台在此处不允许该类目货到付款。',
      '平台规则：类目除外。%{citation}',
    ),
    PLATFORM_AMOUNT_CAP: say(
      '此处货到付款金额不超过%{limit}。',
      '平台规定代收金额不超过%{limit}，此包裹需代收%{actual}。',
      '平台上限%{limit}，代收金额%{actual}。%{citation}',
    ),
    PLATFORM_CROSS_BORDER: say(
      '跨境包裹无法按此方式货到付款。',
      '平台对跨境包裹的货到付款有限制。',
      '平台规则：跨境包裹。%{citation}',
    ),
    SELLER_RISK_RESTRICTED: say(neutralZh, '平台已限制您的店铺使用货到付款。', '商家受限：%{restriction}。'),
    CARRIER_NO_COD: say(
      '没有快递公司在该地址代收现金。',
      '能送达该地区的快递公司均不代收现金。',
      '候选承运商在目的地均不代收现金。',
    ),
    CARRIER_POSTCODE_UNSERVED: say(
      '没有快递公司可向该地址提供货到付款。',
      '承运商的服务范围不包括该地区。',
      '候选承运商的覆盖记录均不包括目的地。',
    ),
    CARRIER_CAP_EXCEEDED: say(
      '快递员在该地址最多代收%{limit}。',
      '快递员在当地最多代收%{limit}，此包裹需代收%{actual}。',
      '承运商现金上限%{limit}，代收金额%{actual}。',
    ),
    CARRIER_REMITTANCE_OVERDUE: say(
      '该地址暂时无法货到付款。',
      '承运商未按时交付代收款，暂不接受新的货到付款包裹。',
      '承运商代收款逾期未交。',
    ),
    SELLER_COD_OFF: say('该商家未开通货到付款。', '您尚未开通货到付款。', '商家没有任何可用的货到付款规则。'),
    SELLER_SCHEDULE: say(
      '该商家目前在此处不提供货到付款。',
      '您针对该商品和地区的规则不在有效期内。',
      '商家针对该商品和地区的规则不在有效期内。',
    ),
    SELLER_REGION: say(
      '该商家在此地区不提供货到付款。',
      '您的政策未在该地区提供货到付款。',
      '商家政策未在该地区提供货到付款。',
    ),
    SELLER_CATEGORY: say(
      '该商家的此类商品在此处不支持货到付款。',
      '您的政策未对该类目在此处提供货到付款。',
      '商家政策未对该类目提供货到付款。',
    ),
    SELLER_SKU: say(
      '该商家的此商品在此处不支持货到付款。',
      '您的政策未对该商品在此处提供货到付款。',
      '商家政策未对该商品提供货到付款。',
    ),
    SELLER_MIN: say(
      '该商家货到付款的最低金额为%{limit}。',
      '您设定的最低金额为%{limit}，此包裹需代收%{actual}。',
      '商家最低金额%{limit}，代收金额%{actual}。',
    ),
    SELLER_MAX: say(
      '该商家货到付款的最高金额为%{limit}。',
      '您设定的最高金额为%{limit}，此包裹需代收%{actual}。',
      '商家最高金额%{limit}，代收金额%{actual}。',
    ),
    SELLER_CARRIER: say(
      '该商家合作的快递公司在此地址不代收现金。',
      '您的规则所允许的承运商在当地均不代收现金。',
      '商家允许的承运商在目的地均不可用。',
    ),
    SELLER_FIRST_TIME: say(
      '该商家对首次下单有单独的条件。',
      '适用您对首次购买者设定的条件。',
      '适用商家对首次购买者设定的条件。',
    ),
    SELLER_OPEN_COD_LIMIT: say(
      '您有货到付款订单正在途中，该商家同时最多允许%{count}单。',
      '您允许每位买家最多有%{count}单未完成的货到付款订单，此单将是第%{open}单。',
      '商家限定每位买家最多%{count}单未完成的货到付款订单，此单将是第%{open}单。',
    ),
    SELLER_DAILY_CAP: say(
      '该商家今天不再接受货到付款订单。',
      '您每日%{count}单货到付款的上限已满。',
      '商家每日上限%{count}单，此单将是第%{today}单。',
    ),
    SELLER_EXPOSURE_CAP: say(
      '该商家暂时无法接受更多货到付款订单。',
      '您设定的在途现金上限尚余%{limit}，此包裹需代收%{actual}。',
      '商家在途现金上限尚余%{limit}，代收金额%{actual}。',
    ),
    BUYER_SUSPENDED: say(
      '您的账户暂停使用货到付款，至%{until}。',
      '该买家暂停使用货到付款。',
      '该买家的货到付款暂停至%{until}。',
    ),
    BUYER_BLOCKLISTED: say(neutralZh, '平台不向该买家提供货到付款。', '该买家在黑名单中。'),
    BUYER_OPEN_COD_LIMIT: say(
      '请先签收在途的货到付款订单。',
      '该买家在途的货到付款已达到平台上限。',
      '已达到平台对每位买家未完成货到付款的上限。',
    ),
    BUYER_FIRST_ORDER_LIMIT: say(
      '首单货到付款的金额上限较低，完成一笔订单后即可放开。',
      '该买家适用平台的首单限制。',
      '适用平台首单限制。',
    ),
    BUYER_PHONE_UNVERIFIED: say(
      '请先验证手机号码，再使用货到付款。',
      '该买家的手机号码尚未验证。',
      '该买家的手机号码尚未验证，而此金额要求验证。',
    ),
    RISK_REGION_HIGH: say(neutralZh, '平台在该地区要求更多保障。', '适用该地区的风险规则。'),
    RISK_SCORE_HIGH: say(
      neutralZh,
      '平台对此订单不提供货到付款。',
      '归责于买家的拒收%{refusals}次，达到%{count}次即拒绝。',
    ),
    RISK_SCORE_MEDIUM: say(
      neutralZh,
      '平台要求该买家支付定金。',
      '归责于买家的拒收%{refusals}次，达到%{count}次即要求定金。',
    ),
    CART_PARCEL_INELIGIBLE: say(
      '购物车中有一部分无法货到付款，您可以将其分开下单。',
      '购物车中的另一部分无法货到付款。',
      '购物车中有包裹不符合条件，因此整单不可货到付款。',
    ),
  },
} as const satisfies Record<'en' | 'zh', Record<CodReasonCode, Texts>>;
