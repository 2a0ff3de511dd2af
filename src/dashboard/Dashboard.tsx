import { lazy, Suspense, type ComponentType } from 'react';
import { useGetIdentity } from 'ra-core';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import type { Role } from '../domain/access/types.ts';

const AdminHome = lazy(() => import('./AdminHome.tsx'));
const ManagerHome = lazy(() => import('./ManagerHome.tsx'));
const MediatorHome = lazy(() => import('./MediatorHome.tsx'));
const SellerHome = lazy(() => import('./SellerHome.tsx'));

/** Each role's home, loaded only for that role. */
const homes: Readonly<Record<Role, ComponentType>> = {
  seller: SellerHome,
  mediator: MediatorHome,
  manager: ManagerHome,
  admin: AdminHome,
};

const isRole = (role: unknown): role is Role => typeof role === 'string' && Object.hasOwn(homes, role);

export function Dashboard() {
  const { identity } = useGetIdentity();
  const role: unknown = identity?.['role'];
  if (!isRole(role)) return <PageSkeleton />;
  const Home = homes[role];
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Home />
    </Suspense>
  );
}
