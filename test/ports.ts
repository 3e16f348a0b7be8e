import type { Ports } from '../shared/core/run.ts';
import { matcher } from '../shared/files/matcher.ts';

/** For runs that ask nobody: who tries fails. */
export const ports: Ports = {
  matcher,
  now: () => 0,
  today: '2026-06-01',
  io: () => Promise.reject(new Error('this run has no way outside')),
};
