import type { Verdict } from '../kind.ts';

export const fits: Verdict = { state: 'proven', why: 'its form and its checksum fit' };
export const misfits: Verdict = {
  state: 'disproven',
  why: 'its checksum does not fit, so it was never given out',
};
