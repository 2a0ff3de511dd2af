/** Work that comes one after the other, and is turned away when too much of it waits. */
export interface Turns {
  readonly full: () => boolean;
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createTurns(atOnce: number, waitingAtMost: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    full: () => waiting.length >= waitingAtMost,
    take: async work => {
      if (running < atOnce) running += 1;
      else await new Promise<void>(go => void waiting.push(go));
      try {
        return await work();
      } finally {
        // The place goes to the next in line, without being free in between.
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
