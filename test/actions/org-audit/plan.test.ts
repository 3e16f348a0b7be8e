import { describe, expect, it } from 'vitest';
import { nameFilter } from '../../../actions/org-audit/filter.ts';
import { readOptions } from '../../../actions/org-audit/options.ts';
import { matrixOf, planOf, planSchema, type Wish } from '../../../actions/org-audit/plan.ts';
import { repositories } from './organisation.ts';

const wish: Wish = {
  audit: '77',
  organisation: 'acme',
  server: 'https://github.example',
  now: new Date('2026-11-23T03:00:00Z'),
  tool: '1.2.3',
  settings: { checks: ['all'], orgPolicy: null },
  archived: false,
  forks: false,
  batchSize: 20,
  fits: () => true,
};

const listed = (count: number) =>
  repositories(count).map(({ name, archived = false, disabled = false, fork = false }, at) => ({
    ...{ name, archived, disabled, fork },
    isPrivate: at % 2 === 0,
  }));

describe('a plan', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [1_000, 48, 20],
    [10_000, 251, 38],
  ])('of %d repositories has %d batches of at most %d', (count, batches, most) => {
    const plan = planOf(listed(count), wish);
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(plan.batches).toHaveLength(batches);
    expect(Math.max(0, ...plan.batches.map(({ length }) => length))).toBe(most);
    const { archived, disabled, fork, filter } = plan.left;
    expect(plan.batches.flat().length + archived + disabled + fork + filter).toBe(count);
    expect(JSON.stringify(matrixOf(plan)).length).toBeLessThan(10_000);
  });

  it('is the same in whatever order they are listed', () => {
    const all = listed(500);
    expect(planOf(all.toReversed(), wish)).toEqual(planOf(all, wish));
    const names = planOf(all, wish).batches.flat();
    expect(names.map((name) => name.toLowerCase())).toEqual(names.map((name) => name.toLowerCase()).sort());
  });

  it('counts what it leaves out once, with its reason', () => {
    const one = { name: 'a', archived: false, disabled: false, fork: false, isPrivate: false };
    const all = [
      one,
      { ...one, name: 'b', archived: true, fork: true },
      { ...one, name: 'c', fork: true },
      { ...one, name: 'd', disabled: true, archived: true },
      { ...one, name: 'no', archived: true },
    ];
    const fits = (name: string): boolean => name !== 'no';
    expect(planOf(all, { ...wish, fits }).left).toEqual({ archived: 1, disabled: 1, fork: 1, filter: 1 });
    const whole = planOf(all, { ...wish, fits, archived: true, forks: true });
    expect(whole.batches).toEqual([['a', 'b', 'c']]);
    expect(whole.left).toEqual({ archived: 0, disabled: 1, fork: 0, filter: 1 });
  });

  it('has another digest for other settings', () => {
    const digest = (checks: string[]) =>
      planOf([], { ...wish, settings: { checks, orgPolicy: null } }).digest;
    expect(digest(['all'])).not.toBe(digest(['secret-scan']));
  });
});

describe('a filter', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[], ['Web-1', 'web-old', 'lib']],
    [['web-*'], ['Web-1', 'web-old']],
    [['WEB-*', '!*-old'], ['Web-1']],
    [['!*-old'], ['Web-1', 'lib']],
    [['!web-*', 'web-old'], ['web-old']],
    [['li?'], ['lib']],
  ])('%j lets %j through', (patterns, names) => {
    expect(['Web-1', 'web-old', 'lib'].filter(nameFilter(patterns))).toEqual(names);
  });

  it.each([['acme/web'], ['!'], ['web/']])('%j can fit no name', (pattern) => {
    expect(() => nameFilter([pattern])).toThrow(/no name can fit/);
  });
});

describe('options', () => {
  it('come from the command line, and under it from the step', () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      PORTCULLIS_STEP: 'plan',
      PORTCULLIS_ORG: 'acme',
      PORTCULLIS_FORKS: 'true',
    };
    const options = readOptions(['--org', 'other', '--filter', 'a,b', '--filter', 'c'], env);
    expect([options.step, options.needed('org'), options.flag('forks')]).toEqual(['plan', 'other', true]);
    expect(options.list('filter')).toEqual(['a', 'b', 'c']);
    expect(readOptions(['merge', 'x', 'y'], { PORTCULLIS_ORG: 'acme' })).toMatchObject({
      folders: ['x', 'y'],
    });
    expect(readOptions(['merge'], { PORTCULLIS_ORG: 'acme' }).text('org')).toBeUndefined();
  });

  it.each<[readonly string[], RegExp]>([
    [[], /its step/],
    [['pln'], /no step "pln"/],
    [['plan', '--orgs', 'x'], /no option --orgs/],
    [['plan', '--org'], /needs a value/],
    [['plan', '--org', '--forks'], /needs a value/],
    [['plan', '--github-token', 'x'], /no option --github-token/],
    [['plan', '--batch-size', '-1'], /needs a value|number/],
  ])('%j is refused', (argv, why) => {
    expect(() => readOptions(argv, {})).toThrow(why);
  });

  it.each(['0', '257'])('batch %s is none', (batch) => {
    expect(() => readOptions(['run', '--batch', batch], {}).number('batch', 1, 1, 256)).toThrow(
      /from 1 to 256/,
    );
  });
});
