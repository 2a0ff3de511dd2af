import type { Region } from '../../src/domain/regions/types.ts';
import { chinaRegions } from './china.ts';
import { worldRegions } from './world.ts';

let built: readonly Region[] | undefined;

/** The whole tree in order of code, parents before children of the same prefix. Built once a process. */
export function buildRegions(): readonly Region[] {
  built ??= [...worldRegions(), ...chinaRegions()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return built;
}
