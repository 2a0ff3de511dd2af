export const roles = ['seller', 'mediator', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who acts. `system` fires deadlines; `buyer` speaks through a storefront or is recorded by staff. */
export type Actor =
  | { readonly kind: 'user'; readonly id: string; readonly role: 'seller'; readonly sellerId: string }
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly role: 'mediator' | 'manager' | 'admin';
      /** May reopen, reassign and approve. */
      readonly lead: boolean;
      /** Sellers this person works or worked for: never mediates their disputes. */
      readonly conflicts: readonly string[];
    }
  | { readonly kind: 'buyer'; readonly id: string; readonly recordedBy: string | null }
  | { readonly kind: 'system' };
