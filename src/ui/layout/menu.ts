import type { ComponentType } from 'react';
import type { SvgIconProps } from '@mui/material';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import OrderIcon from '@mui/icons-material/LocalShippingOutlined';
import DisputeIcon from '@mui/icons-material/BalanceOutlined';
import PolicyIcon from '@mui/icons-material/RuleOutlined';
import BuyerViewIcon from '@mui/icons-material/PreviewOutlined';
import ProductIcon from '@mui/icons-material/Inventory2Outlined';
import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import SellerIcon from '@mui/icons-material/StorefrontOutlined';
import BuyerIcon from '@mui/icons-material/PeopleOutlined';
import RegionIcon from '@mui/icons-material/PlaceOutlined';
import CarrierIcon from '@mui/icons-material/AirportShuttleOutlined';
import CoverageIcon from '@mui/icons-material/MapOutlined';
import RuleIcon from '@mui/icons-material/GavelOutlined';
import PaymentIcon from '@mui/icons-material/PaymentsOutlined';
import RefundIcon from '@mui/icons-material/CurrencyExchangeOutlined';
import LedgerIcon from '@mui/icons-material/AccountBalanceOutlined';
import RemittanceIcon from '@mui/icons-material/ReceiptLongOutlined';
import MessageIcon from '@mui/icons-material/ForumOutlined';
import EvidenceIcon from '@mui/icons-material/PhotoLibraryOutlined';
import ProposalIcon from '@mui/icons-material/HandshakeOutlined';
import UserIcon from '@mui/icons-material/BadgeOutlined';
import KeyIcon from '@mui/icons-material/VpnKeyOutlined';
import AuditIcon from '@mui/icons-material/FactCheckOutlined';
import RiskIcon from '@mui/icons-material/InsightsOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import type { ResourceName } from '../../contract/records.ts';
import type { Role } from '../../domain/access/types.ts';

export interface MenuPage {
  /** Key of the link's text: `menu.<key>`. */
  readonly key: string;
  readonly to: string;
  readonly icon: ComponentType<SvgIconProps>;
  readonly roles: readonly Role[];
}

/** A resource's list, shown to whom `can` lets list it, or a page of a role's own. */
export type MenuEntry =
  { readonly resource: ResourceName; readonly icon: ComponentType<SvgIconProps> } | MenuPage;

export const home: MenuPage = {
  key: 'home',
  to: '/',
  icon: HomeIcon,
  roles: ['seller', 'mediator', 'manager', 'admin'],
};

export const menu: readonly { readonly key: string; readonly entries: readonly MenuEntry[] }[] = [
  {
    key: 'work',
    entries: [
      { resource: 'disputes', icon: DisputeIcon },
      { resource: 'orders', icon: OrderIcon },
      { resource: 'cod-policies', icon: PolicyIcon },
      {
        key: 'buyer_view',
        to: '/buyer-view',
        icon: BuyerViewIcon,
        roles: ['seller', 'mediator', 'manager', 'admin'],
      },
      { resource: 'products', icon: ProductIcon },
      { key: 'risk', to: '/risk', icon: RiskIcon, roles: ['seller', 'manager', 'admin'] },
    ],
  },
  {
    key: 'case',
    entries: [
      { resource: 'messages', icon: MessageIcon },
      { resource: 'evidence', icon: EvidenceIcon },
      { resource: 'proposals', icon: ProposalIcon },
    ],
  },
  {
    key: 'money',
    entries: [
      { resource: 'refunds', icon: RefundIcon },
      { resource: 'remittances', icon: RemittanceIcon },
      { resource: 'ledger-entries', icon: LedgerIcon },
    ],
  },
  {
    key: 'people',
    entries: [
      { resource: 'sellers', icon: SellerIcon },
      { resource: 'buyers', icon: BuyerIcon },
      { resource: 'users', icon: UserIcon },
      { resource: 'api-keys', icon: KeyIcon },
    ],
  },
  {
    key: 'platform',
    entries: [
      { resource: 'platform-rules', icon: RuleIcon },
      { resource: 'payment-methods', icon: PaymentIcon },
      { resource: 'carriers', icon: CarrierIcon },
      { resource: 'carrier-coverage', icon: CoverageIcon },
      { resource: 'categories', icon: CategoryIcon },
      { resource: 'regions', icon: RegionIcon },
      { resource: 'imports', icon: ImportIcon },
      { resource: 'audit-events', icon: AuditIcon },
    ],
  },
];
