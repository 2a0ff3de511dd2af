import { can } from '../../domain/access/can.ts';
import { useActor } from '../../ui/useActor.ts';

/** Whether the reader may change this seller's policy: the seller's own people, nobody else. */
export function useMayChange(sellerId: string | null | undefined): boolean {
  const actor = useActor();
  return (
    actor !== undefined && can(actor, 'command', { resource: 'cod-policies', sellerId: sellerId ?? null })
  );
}
