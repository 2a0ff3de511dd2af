import { printTable } from '../table.ts';
import { crashRounds } from './rounds.ts';

const ROUNDS = 50;

/** Fifty kills at other moments each, on the same data. */
export async function benchCrashes(): Promise<void> {
  const { acknowledged, lost, torn } = await crashRounds(ROUNDS, round => (round * 37) % 400);
  printTable(
    'Writes under kill −9',
    ['kills', 'acknowledged', 'lost', 'transactions torn'],
    [[String(ROUNDS), acknowledged, lost, torn]],
  );
}
