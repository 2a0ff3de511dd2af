import type { Shape } from '../../shape.ts';
import type { catalogue as english } from '../../en/resources/catalogue.ts';

export const catalogue: Shape<typeof english> = {
  products: {
    name: '商品',
    fields: {
      id: 'ID',
      sellerId: '卖家',
      sku: 'SKU',
      title: '标题',
      titleEn: '英文标题',
      titleZh: '中文标题',
      categoryId: '类目',
      price: '价格',
      currency: '币种',
      flags: '特殊属性',
      shipsFrom: '发货地',
      active: '在售',
    },
  },
  categories: {
    name: '类目',
    fields: {
      id: 'ID',
      name: '名称',
      parentId: '上级类目',
      nameEn: '英文名称',
      nameZh: '中文名称',
      flags: '特殊属性',
    },
  },
  regions: {
    name: '地区',
    fields: {
      id: '代码',
      name: '名称',
      parentId: '上级地区',
      level: '级别',
      nameEn: '英文名称',
      nameZh: '中文名称',
      aliases: '其他写法',
    },
  },
  sellers: {
    name: '卖家',
    fields: {
      id: 'ID',
      name: '名称',
      tier: '等级',
      regionId: '地区',
      joinedAt: '入驻时间',
      codRestriction: '货到付款限制',
      restriction: '货到付款限制',
      demo: '演示数据',
    },
  },
  buyers: {
    name: '买家',
    fields: {
      id: 'ID',
      displayName: '姓名',
      regionId: '地区',
      phoneVerified: '手机已验证',
      addressHash: '地址指纹',
      firstSeenAt: '首次出现',
      completedOrders: '完成订单数',
      incidents: '计入的拒收',
      codSuspendedUntil: '货到付款暂停至',
      blocklisted: '黑名单',
      blocklistReason: '黑名单',
      sellerIds: '购买过的卖家',
      disputed: '有过纠纷',
    },
  },
};
