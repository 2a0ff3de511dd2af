import { useQuery } from '@tanstack/react-query';
import { actorOf, session } from '../providers/session.ts';
import type { Actor } from '../domain/access/types.ts';

const ask = async (): Promise<Actor> => actorOf((await session()).user);

/** Who is signed in, as the rules see them. */
export const useActor = (): Actor | undefined =>
  useQuery({ queryKey: ['auth', 'actor'], queryFn: ask, staleTime: Infinity }).data;
