import { compareText } from '../../core/observation.ts';
import type { Section } from './section.ts';

/** The section of the latest run: its head is the pull request's. */
export const newestOf = (sections: readonly Section[]): Section | undefined =>
  [...sections].sort((a, b) => b.run - a.run || b.attempt - a.attempt || compareText(a.key, b.key))[0];
