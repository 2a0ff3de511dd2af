import type { DisputeReason } from '../../../src/domain/disputes/types.ts';
import type { Random } from '../random.ts';

type Text = readonly [en: string, zh: string];

/** What buyers write when they open. Invented for the demo, nobody's real words. */
const openings: Readonly<Record<DisputeReason, readonly Text[]>> = {
  not_received: [
    [
      'The app says delivered, but nothing was handed to me and the neighbours have nothing either.',
      '显示已签收，但我没有收到包裹，邻居也没有。',
    ],
    ['I waited at home all day. No courier came and no call.', '我在家等了一天，没有快递员来，也没有电话。'],
  ],
  not_as_described: [
    [
      'The listing shows another colour and a thicker fabric than what came.',
      '商品页面的颜色和面料厚度与收到的不一样。',
    ],
    [
      'I ordered one size and got another; a part shown in the photos is missing too.',
      '尺码发错了，图片里的配件也没有。',
    ],
  ],
  quality: [
    ['It does not work: it stopped after ten minutes and smells burnt.', '用了十分钟就坏了，有烧焦味。'],
    ['The box was dented and the item inside is cracked.', '箱子被压坏，里面的东西也裂了。'],
  ],
  counterfeit: [
    [
      'The stitching and the print differ from the genuine one; I compared them in a shop.',
      '走线和印花与正品不同，我在专柜对比过。',
    ],
    ['The serial number on the tag is not known to the maker.', '吊牌上的编号在官网查不到。'],
  ],
  short_quantity: [
    ['I paid for three pieces and there was one in the parcel.', '买了三件，包裹里只有一件。'],
    ['The parcel was lighter than its label says; one item is missing.', '包裹比面单标的轻，少了一件。'],
  ],
  cod_amount_wrong: [
    ['The courier asked for more than the order says and I paid it.', '快递员多收了钱，我当时付了。'],
  ],
  cod_paid_not_recorded: [
    ['I paid the courier in cash, but the order still says unpaid.', '我已经付了现金，但订单显示未付款。'],
  ],
  refund_not_received: [
    ['The order was cancelled weeks ago and no money has come back.', '订单早就取消了，钱还没退。'],
  ],
  buyer_remorse: [
    ['I no longer need it. It is unused, in its wrapping.', '不需要了，没有使用过，包装完好。'],
  ],
};

const lines = {
  sellerLooking: [
    [
      'Thank you for telling us. We are looking for the packing record and answer soon.',
      '收到，我们正在查打包记录，尽快回复您。',
    ],
    ['Sorry about this. May we have a day to ask our warehouse?', '抱歉，我们需要一天时间向仓库核实。'],
    ['Hello, we have seen your claim and the photos.', '您好，已看到您的申请和照片。'],
  ],
  buyerUrges: [
    ['Please hurry, I need it for the weekend.', '麻烦快一点，周末要用。'],
    ['Is there any news?', '请问有结果了吗？'],
    ['I can send more photos if that helps.', '需要的话我可以再拍照片。'],
  ],
  mediatorHello: [
    [
      'I have taken this case and read what both of you sent. You will hear from me within two working days.',
      '本案由我处理，双方材料已阅，两个工作日内回复。',
    ],
  ],
  sellerReject: [
    [
      'We packed and weighed this parcel before it left; the photos are attached. We cannot agree.',
      '发货前我们称重并拍照，见附件，不同意退款。',
    ],
    [
      'Our records show the right item was sent. Please look at the packing photo.',
      '我们的记录显示发货无误，请看打包照片。',
    ],
  ],
  sellerOffer: [
    [
      'We are sorry. We offer part of the price back and you keep the item.',
      '非常抱歉，我们愿意部分退款，商品您留着。',
    ],
    ['Let us settle this: a partial refund today.', '我们愿意今天就部分退款，您看可以吗？'],
  ],
  sellerSorry: [
    [
      'You are right, this should not have happened. We accept your request.',
      '确实是我们的问题，同意您的申请。',
    ],
    ['We agree to your request. Sorry for the trouble.', '同意，给您添麻烦了。'],
  ],
  buyerDecline: [
    ['That does not cover the damage. I ask for the whole amount.', '这个金额不够，我要求全额退款。'],
    ['I cannot use it at all, so a part is not enough.', '东西完全不能用，部分退款不行。'],
  ],
  buyerEscalate: [
    ['We do not agree. Please have a mediator look at the photos.', '协商不成，请平台看照片处理。'],
    ['The seller says no. I ask the platform to decide.', '卖家拒绝了，请平台介入。'],
  ],
  buyerAnswer: [
    ['Here is a closer photo, and the label can be read on it.', '补充了近照，面单可以看清。'],
    ['I have added what you asked for.', '已按要求补充材料。'],
  ],
  buyerThanks: [
    ['Thank you, that is fair.', '谢谢，可以接受。'],
    ['Agreed.', '同意。'],
  ],
  question: [
    ['Please show the label and the whole parcel in one photo.', '请提供包含面单和整个包裹的照片。'],
    ['Please say when you opened the parcel and who was there.', '请说明拆包时间和在场人员。'],
  ],
  platformNote: [
    ['A split that both sides can live with, on the evidence so far.', '根据现有证据，建议双方各让一步。'],
    ['Proposed on the file as it stands.', '依据现有材料提出调解方案。'],
  ],
  internalNote: [
    ['The label on the photo matches the tracking number.', '照片上的面单与运单号一致。'],
    ['Compare with the other cases of this seller.', '与该卖家的其他案件对照。'],
  ],
  appeal: [
    ['I have a new photo that shows what the decision did not see.', '我有新的照片，原决定没有看到。'],
    [
      'Since the decision I have found the packaging with its label; photo attached.',
      '决定作出后我找到了带面单的包装，照片已附上。',
    ],
  ],
  contest: [['What came back is not what we sent; see the photo.', '退回的不是我们发出的商品，见照片。']],
  uphold: [['The new material does not change the finding.', '新材料不影响原认定。']],
  nonReceipt: [
    [
      'I state that I did not receive this parcel and paid no courier for it.',
      '本人声明未收到该包裹，也未向快递员付款。',
    ],
  ],
  doubt: [['Smell of glue, blurred print, and a tag without a maker.', '胶味重，印刷模糊，吊牌没有厂家。']],
  comparison: [
    [
      'Listing: 480 g/m² wool. Received: thin polyester by its own tag.',
      '页面写480克羊毛，实物吊牌写聚酯纤维。',
    ],
  ],
  statement: [['Account statement for the month: no refund from the marketplace.', '当月账单没有平台退款。']],
} as const satisfies Record<string, readonly Text[]>;

/** Six in ten write Chinese. */
const inLanguage = ([en, zh]: Text, random: Random): string => (random.chance(0.6) ? zh : en);

export type Line = keyof typeof lines;
export const phrase = (line: Line, random: Random): string =>
  inLanguage(random.pick<Text>(lines[line]), random);
export const openingText = (reason: DisputeReason, random: Random): string =>
  inLanguage(random.pick(openings[reason]), random);
