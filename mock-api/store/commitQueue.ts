import { journalLine } from './journal.ts';

interface Commit {
  readonly ops: readonly string[];
  /** Makes the writes visible; runs once they are durable, in the order of the journal. */
  readonly apply: () => void;
  readonly done: (failure?: Error) => void;
}

/** Resolves when the lines are on disk for good. */
type Append = (lines: string) => Promise<void>;

/** Transactions that end while the disk is busy share the next sync. */
export class CommitQueue {
  readonly #append: Append;
  #seq = 0;
  #waiting: Commit[] = [];
  #running: Promise<void> | undefined;
  #failure: Error | undefined;

  constructor(append: Append) {
    this.#append = append;
  }

  get written(): number {
    return this.#seq;
  }

  get failed(): boolean {
    return this.#failure !== undefined;
  }

  /** Resolves when the operations are on disk and applied. */
  push(ops: readonly string[], apply: () => void): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ops, apply, done: failure => (failure ? reject(failure) : resolve()) });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits for the disk. */
  async idle(): Promise<void> {
    await this.#running;
    if (this.#failure) throw this.#failure;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch);
    }
    this.#running = undefined;
  }

  async #write(batch: readonly Commit[]): Promise<void> {
    try {
      if (this.#failure) throw this.#failure;
      const lines = batch.map((commit, at) => journalLine(this.#seq + 1 + at, commit.ops));
      await this.#append(lines.join(''));
      this.#seq += batch.length;
    } catch (cause) {
      // What later transactions read is now uncertain, so nothing more is taken until the store is opened again.
      this.#failure ??= new Error(
        'The journal could not be written; nothing more is stored until a restart',
        {
          cause,
        },
      );
      for (const commit of batch) commit.done(this.#failure);
      return;
    }
    for (const commit of batch) {
      commit.apply();
      commit.done();
    }
  }
}
