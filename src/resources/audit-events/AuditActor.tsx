import { useTranslate } from 'ra-core';
import { UserReferenceField } from '../users/UserReferenceField.tsx';
import type { Records } from '../../contract/records.ts';

const ROLES_OF_USERS = ['seller', 'mediator', 'manager', 'admin'];

/** A person by name; whoever else acts, by what they are. */
export function AuditActor({ event }: { readonly event: Records['audit-events'] }) {
  const translate = useTranslate();
  return ROLES_OF_USERS.includes(event.role) ? (
    <UserReferenceField id={event.actorId} />
  ) : (
    <>{translate(`roles.${event.role}`, { _: event.role })}</>
  );
}
