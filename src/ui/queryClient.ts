import { QueryClient } from '@tanstack/react-query';
import { statusOf } from '../providers/httpClient.ts';

const AGAIN = 2;

/** An answer is an answer; only silence and a server in trouble are worth a second question. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => {
          const status = statusOf(error);
          return failures < AGAIN && (status === 0 || (status !== undefined && status >= 500));
        },
        staleTime: 5_000,
      },
    },
  });
