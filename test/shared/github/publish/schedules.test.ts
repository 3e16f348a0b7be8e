import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../shared/github/clock.ts';
import { seeded } from '../../../random.ts';
import type { Model, ModelSettings, Request } from './model.ts';
import { bot, expectSound, jobs, lost, merging, ours, people, race, starts } from './race.ts';

const schedules = 200;
const seeds = Array.from({ length: schedules }, (_, seed) => seed);

describe.each(starts)('six jobs at once, beginning with %s', (_, before) => {
  it(`lose nothing in ${schedules} schedules, and leave one comment`, async () => {
    for (const seed of seeds) {
      const ended = await race({ random: seeded(seed), isLagging: seed % 2 === 1 }, before);
      expect([...ended.ends.values()], `seed ${seed}`).toEqual(jobs.map(() => 'done'));
      expect([seed, lost(ended), ours(ended.model).length]).toEqual([seed, [], 1]);
      expect(ours(ended.model)[0]?.[1].reaction, `seed ${seed}`).toBeUndefined();
    }
  });
});

it(`a job that dies takes nothing along, in ${schedules} schedules`, async () => {
  for (const seed of seeds) {
    const random = seeded(seed);
    const [, before] = starts[seed % starts.length] ?? [];
    const dying = new Map([
      ['a', Math.floor(random() * 9)],
      ['b', Math.floor(random() * 9)],
    ]);
    const crash = ({ job, nth }: Request) =>
      dying.get(job) === nth ? (seed % 2 === 0 ? ('before' as const) : ('after' as const)) : undefined;
    const ended = await race({ random, crash, isLagging: seed % 4 > 1 }, before);
    for (const name of jobs.slice(2))
      expect([seed, name, ended.ends.get(name)]).toEqual([seed, name, 'done']);
    await expectSound(seed, ended);
  }
});

it(`two jobs whose lists lag leave one comment, in ${schedules} schedules`, async () => {
  for (const seed of seeds) {
    const random = seeded(seed);
    const ended = await race({ random, isLagging: true }, undefined, {}, ['a', 'b']);
    expect([seed, [...ended.ends.values()], lost(ended), ours(ended.model).length]).toEqual([
      seed,
      ['done', 'done'],
      [],
      1,
    ]);
  }
});

it(`a job that takes another comment for the oldest loses nothing, in ${schedules} schedules`, async () => {
  for (const seed of seeds)
    await expectSound(
      seed,
      await race({ random: seeded(seed), blind: ['a', 'b', 'c'] }, (model) => {
        for (const login of [people, bot, bot]) model.add(login, merging('a', 0)([]));
      }),
    );
});

it(`a write that arrives when its sender has given up does no harm, in ${schedules} schedules`, async () => {
  for (const seed of seeds) {
    let late = 0;
    const mishap = ({ method }: Request) =>
      method === 'PATCH' && (late += 1) === 1 ? ('late' as const) : undefined;
    await expectSound(seed, await race({ random: seeded(seed), mishap }, starts[1]?.[1]));
  }
});

it(`a job that sleeps for long does no harm, in ${schedules} schedules`, async () => {
  let done = 0;
  for (const seed of seeds) {
    const ended = await race({ random: seeded(seed) }, (model) => {
      model.slowest = 40_000;
      starts[seed % starts.length]?.[1]?.(model);
    });
    done += [...ended.ends.values()].filter((end) => end === 'done').length;
    await expectSound(seed, ended);
  }
  expect(done).toBeGreaterThan(0.8 * schedules * jobs.length);
});

it.each<[string, Partial<ModelSettings>, number, Partial<Clock>?]>([
  ['a lock that everybody gets', { isLockless: true }, 0],
  ['a lock that does not grow old for its holder', {}, 40_000, { now: () => 0 }],
])('%s loses sections: these tests can fail', async (_, settings, slowest, clock) => {
  const random = seeded(1);
  let losses = 0;
  for (let turn = 0; turn < 30; turn++) {
    const before = (model: Model) => {
      model.slowest = slowest;
      starts[1]?.[1]?.(model);
    };
    losses += lost(await race({ random, ...settings }, before, clock)).length;
  }
  expect(losses).toBeGreaterThan(0);
});

it('without reactions, six jobs write until all of them stand', async () => {
  const mishap = ({ path }: Request) => (path.endsWith('/reactions') ? 403 : undefined);
  for (const seed of seeds.slice(0, 50)) {
    const ended = await race({ random: seeded(seed), mishap }, starts[seed % starts.length]?.[1]);
    await expectSound(seed, ended);
    expect([...ended.ends.values()], `seed ${seed}`).toEqual(jobs.map(() => 'done'));
  }
});
