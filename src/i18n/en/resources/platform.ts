import type { ResourceTexts } from '../../resourceTexts.ts';

export const platform = {
  carriers: {
    name: 'Carrier |||| Carriers',
    fields: {
      id: 'ID',
      name: 'Name',
      nameEn: 'Name in English',
      nameZh: 'Name in Chinese',
      codEnabled: 'Collects cash',
      remittanceDays: 'Hands cash over within (days)',
      remittanceOverdueSince: 'Cash overdue since',
      codCost: 'COD charge',
      'codCost.flat': 'COD charge, flat',
      'codCost.bp': 'COD charge, part',
      'codCost.min': 'COD charge, at least',
      'codCost.max': 'COD charge, at most',
      freight: 'Freight',
      'freight.forward': 'Freight there',
      'freight.return': 'Freight back',
      currency: 'Currency',
      active: 'Active',
    },
  },
  'carrier-coverage': {
    name: 'Carrier coverage |||| Carrier coverage',
    fields: {
      id: 'ID',
      carrierId: 'Carrier',
      regionId: 'Region',
      cod: 'COD',
      cashLimit: 'Cash limit a parcel',
      deliveryDays: 'Delivery (days)',
      validFrom: 'Valid from',
      validTo: 'Valid until',
    },
  },
  'platform-rules': {
    name: 'Platform rule |||| Platform rules',
    fields: {
      id: 'ID',
      kind: 'Kind',
      regionId: 'Region',
      categoryId: 'Category',
      amount: 'Amount',
      count: 'Count',
      depositBp: 'Deposit instead of refusing',
      citation: 'Source',
      validFrom: 'Valid from',
      validTo: 'Valid until',
    },
  },
  'payment-methods': {
    name: 'Payment method |||| Payment methods',
    fields: {
      id: 'ID',
      name: 'Name',
      nameEn: 'Name in English',
      nameZh: 'Name in Chinese',
      escrow: 'Protected by escrow',
      regionIds: 'Offered in',
      active: 'Active',
    },
  },
  'cod-policies': {
    name: 'COD policy |||| COD policies',
    fields: {
      id: 'ID',
      sellerId: 'Seller',
      number: 'Version',
      status: 'Status',
      currency: 'Currency',
      rules: 'Rules',
      note: 'Note',
      createdBy: 'Created by',
      createdAt: 'Created',
      publishAt: 'Publishes at',
      publishedAt: 'Published',
      publishedBy: 'Published by',
      supersededAt: 'Superseded',
      scopeId: 'Names product or category',
      regionId: 'Names region',
      carrierId: 'Names carrier',
    },
  },
  users: {
    name: 'User |||| Users',
    fields: {
      id: 'ID',
      username: 'User name',
      name: 'Name',
      role: 'Role',
      sellerId: 'Acts for seller',
      lead: 'Lead',
      conflicts: 'Never mediates for',
      language: 'Language',
      active: 'Active',
      demo: 'Demo account',
      password: 'New password',
    },
  },
  'api-keys': {
    name: 'API key |||| API keys',
    fields: {
      id: 'ID',
      name: 'Name',
      prefix: 'Begins with',
      scopes: 'Allowed',
      active: 'Active',
      createdAt: 'Created',
      lastUsedAt: 'Last used',
    },
  },
  'audit-events': {
    name: 'Audit event |||| Audit log',
    fields: {
      id: 'ID',
      seq: 'No.',
      at: 'When',
      actorId: 'Who',
      role: 'Role',
      action: 'What',
      resource: 'On',
      recordId: 'Record',
      sellerId: 'Seller',
      before: 'Fingerprint before',
      after: 'Fingerprint after',
      prevHash: 'Previous link',
      hash: 'This link',
    },
  },
  imports: {
    name: 'Import |||| Imports',
    fields: {
      id: 'ID',
      fileName: 'File',
      mapName: 'Column map',
      at: 'When',
      linesRead: 'Lines read',
      linesRejected: 'Rejected',
      ordersImported: 'Imported',
      ordersUnchanged: 'Known before',
      unsupported: 'Figures it cannot support',
      unknownRegion: 'Region unknown',
      unknownAmount: 'Amount unknown',
    },
  },
} satisfies ResourceTexts<
  | 'carriers'
  | 'carrier-coverage'
  | 'platform-rules'
  | 'payment-methods'
  | 'cod-policies'
  | 'users'
  | 'api-keys'
  | 'audit-events'
  | 'imports'
>;
