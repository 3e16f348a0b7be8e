import { expect } from 'vitest';
import { GitHubError } from '../../../../shared/core/github.ts';
import type { Clock } from '../../../../shared/github/clock.ts';
import { stickyComment } from '../../../../shared/github/publish/comment.ts';
import { Model, type ModelSettings } from './model.ts';

export const marker = '<!-- ours -->';
export const bot = 'github-actions[bot]';
export const people = 'somebody';

/** Sections are lines `name=version`; of two versions the newer stands. */
export const sectionsOf = (bodies: readonly string[]): Map<string, number> => {
  const sections = new Map<string, number>();
  for (const [, name = '', version] of bodies.join('\n').matchAll(/^(\w+)=(\d+)$/gm))
    sections.set(name, Math.max(sections.get(name) ?? 0, Number(version)));
  return sections;
};
export const bodyOf = (sections: ReadonlyMap<string, number>): string =>
  [marker, ...[...sections].sort().map(([name, version]) => `${name}=${version}`)].join('\n');
export const merging =
  (name: string, version = 1) =>
  (bodies: readonly string[]): string =>
    bodyOf(sectionsOf([...bodies, `${name}=${version}`]));

export const jobs = ['a', 'b', 'c', 'd', 'e', 'f'];

export interface Ended {
  readonly model: Model;
  /** By job: how it ended; a job that crashed is not among them. */
  readonly ends: ReadonlyMap<string, unknown>;
}

/** Lets jobs loose at once. */
export const set = async (
  model: Model,
  names: readonly string[],
  clock: Partial<Clock> = {},
): Promise<Ended> => {
  const ends = new Map<string, unknown>();
  const options = { marker, create: true, clock: { ...model.clock(), ...clock } };
  for (const name of names)
    stickyComment(model.writer(name), 7, merging(name), options).then(
      () => ends.set(name, 'done'),
      (error: unknown) => ends.set(name, error),
    );
  await model.run();
  return { model, ends };
};

export const race = (
  settings: ModelSettings,
  before?: (model: Model) => void,
  clock?: Partial<Clock>,
  names = jobs,
) => {
  const model = new Model(settings);
  before?.(model);
  model.settle();
  return set(model, names, clock);
};

export const ours = (model: Model) =>
  model.comments.filter(([, { login, body }]) => login === bot && body.startsWith(marker));
/** Sections of jobs that ended well and are not in the oldest comment of ours. */
export const lost = ({ model, ends }: Ended): string[] => {
  const standing = sectionsOf(
    ours(model)
      .slice(0, 1)
      .map(([, { body }]) => body),
  );
  return [...ends].filter(([name, end]) => end === 'done' && standing.get(name) !== 1).map(([name]) => name);
};

export const starts: readonly [string, ((model: Model) => void) | undefined][] = [
  ['nothing', undefined],
  ['an older comment', (model) => void model.add(bot, bodyOf(new Map(jobs.map((name) => [name, 0]))))],
  [
    'two comments, a forged one and a lock left behind',
    (model) => {
      model.add(people, merging('a')([]));
      model.add(bot, merging('a', 0)([]), -5_000);
      model.add(bot, merging('old', 3)([]));
    },
  ],
];

/** Nothing of those that ended well is lost, the others said so, and the next job puts all in order. */
export const expectSound = async (seed: number, ended: Ended): Promise<void> => {
  for (const end of ended.ends.values()) if (end !== 'done') expect(end).toBeInstanceOf(GitHubError);
  expect([seed, lost(ended)]).toEqual([seed, []]);
  const { model } = ended;
  model.slowest = 0;
  const next = await set(model, ['z']);
  expect([seed, next.ends.get('z'), lost(next), lost(ended), ours(model).length]).toEqual([
    seed,
    'done',
    [],
    [],
    1,
  ]);
};
