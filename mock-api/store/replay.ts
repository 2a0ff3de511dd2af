import { DamagedData } from './damaged.ts';
import type { Database } from './database.ts';
import type { JournalEntry } from './journal.ts';

/** Does again what was done since the snapshot. Every version must follow the one before it. */
export function replay(database: Database, entries: readonly JournalEntry[], file: string): void {
  for (const { seq, ops } of entries)
    for (const op of ops) {
      const [collection, id] = 'put' in op ? [op.put, op.record.id] : [op.delete, op.id];
      const before = database.current(collection, id);
      if ('put' in op ? op.record.version !== (before?.version ?? 0) + 1 : !before)
        throw new DamagedData(
          file,
          `transaction ${seq} does not fit the state before it (${collection}/${id})`,
        );
      database.apply(collection, id, 'put' in op ? op.record : null);
    }
}
