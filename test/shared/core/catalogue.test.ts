import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { sample } from './sample-check.ts';

const rule = (id: string, ...aliases: readonly string[]): Rule =>
  ({ ...sample.rules[0], id, aliases }) as Rule;

const catalogue = new Catalogue([
  {
    ...sample,
    rules: [
      rule('sample/user', 'DS-0002', 'DL3002', 'CKV_DOCKER_3'),
      rule('sample/root', 'DS-0002', 'CKV_DOCKER_8'),
      rule('sample/case', 'StageNameCasing', 'DS-0020'),
      rule('sample/other'),
    ],
    upstream: [
      { name: 'trivy', ids: ['DS-0002', 'DS-0020'], without: {} },
      { name: 'BuildKit', ids: ['StageNameCasing', 'CopyIgnoredFile'], without: {} },
    ],
  },
]);

describe('a selector means', () => {
  test.each([
    ['sample/user', ['user']],
    ['sample/USER', []],
    ['DL3002', ['user']],
    ['dl3002', ['user']],
    ['DS-0002', ['user', 'root']],
    ['DS002', ['user', 'root']],
    ['DS-2', ['user', 'root']],
    ['ds0002', ['user', 'root']],
    ['AVD-DS-0002', ['user', 'root']],
    ['avd-ds-0002', ['user', 'root']],
    ['AVD-DL-3002', ['user']],
    ['DS-0020', ['case']],
    ['DS-0200', []],
    ['DS-00021', []],
    ['CKV_DOCKER_3', ['user']],
    ['CKV_DOCKER_03', []],
    ['CKV2_DOCKER_3', []],
    ['stagenamecasing', ['case']],
    ['trivy:*', ['user', 'root', 'case']],
    ['BuildKit:*', ['case']],
    ['buildkit:*', ['case']],
    ['hadolint:*', []],
    ['*', []],
    ['', []],
  ])('%s: %j', (selector, names) => {
    expect(catalogue.select(selector).map(({ id }) => id)).toEqual(names.map((name) => `sample/${name}`));
  });
});
