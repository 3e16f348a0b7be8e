import type { Section } from './section.ts';

/** The section of the latest run: its head is the pull request's. */
export const newestOf = (sections: readonly Section[]): Section | undefined =>
  [...sections].sort((a, b) => (isLater(a, b) ? -1 : isLater(b, a) ? 1 : a.key < b.key ? -1 : 1))[0];

const isLater = (one: Section, other: Section): boolean =>
  one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
