import { importTexts } from '../policy/imports.ts';

type Codes<C extends string> = Readonly<Record<C, string>>;

/** Words of single pages of the shell's own resources and homes. */
export const pages = {
  page: {
    facts: 'Details',
    coverage: { title: 'Coverage of %{id}' },
    message: { title: 'Message from: %{by}' },
    evidence: { file: 'File', image_of: 'Evidence image %{name}', download: 'Download the original' },
    order: {
      life: 'Life',
      money: 'Money',
      parcel: 'Parcel',
      verdict: 'COD verdict at checkout',
      reasons: 'Reasons',
      conditions: 'Conditions',
      policy: 'Seller’s policy, version %{number}',
      attempts: 'Delivery attempts',
      lines: 'Lines',
      product: 'Product',
      quantity: 'Quantity',
      unit_price: 'Each',
      goods: 'Goods',
      shipping: 'Shipping',
      tax: 'Tax',
      ledger: 'Ledger',
      disputes: 'Disputes',
      refunds: 'Refunds',
      no_disputes: 'No dispute was ever opened on this order.',
      attempt: 'Attempt',
      promised: 'promised by %{at}',
      late: 'late',
      imported_line: '%{importId}, line %{line}',
    },
    audit: {
      event: 'Audit event %{seq}',
      verify: 'Verify the chain',
      intact: 'The chain is intact: %{checked} events checked.',
      broken: 'The chain is broken at event %{brokenAt}. Events from there on cannot be trusted.',
    },
    remittance: { lines: 'Lines', difference: 'Difference' },
    carrier: { coverage: 'Coverage', remittances: 'Remittances' },
    seller: { orders: 'Orders', disputes: 'Disputes', policies: 'COD policies' },
    buyer: {
      orders: 'Orders',
      disputes: 'Disputes',
      incidents: 'Refusals that count',
      counts_until: 'Counts until',
    },
    region: {
      below: 'Regions within',
      rules: 'Platform rules',
      coverage: 'Carrier coverage',
      tree: 'Browse',
    },
    category: { products: 'Products', below: 'Categories within' },
    import: {
      unsupported: importTexts.en.unsupported,
      orders: 'Its orders',
      rejected: '%{count} lines were rejected; the import wrote them to a file beside it.',
    },
    key: { once: 'This is the key. Copy it now: it is shown only once.', copy: 'Copy', copied: 'Copied' },
    entry: { balanced: 'Debits and credits add up to %{total}.' },
    everywhere: 'Everywhere',
    everything: 'Everything',
  },
  home: {
    title: 'Good to see you, %{name}',
    needs: 'What needs you',
    nothing: 'Nothing needs you right now.',
  },
};
