import { describe, expect, test } from 'vitest';
import { parseBuildChecks } from '../../../shared/core/build-checks.ts';
import { parseIgnore } from '../../../shared/core/ignore-comment.ts';

const read = (text: string) => {
  const parsed = parseIgnore(text);
  return parsed !== undefined && 'ignore' in parsed ? parsed.ignore : parsed;
};

const none = { reason: null, until: null, reach: 'next', own: false };
const anySecret = { ...none, selectors: ['secret-scan:*'] };
const shell = { ...none, reach: 'statement' };

describe('comments of other tools', () => {
  test.each<[string, object]>([
    ['hadolint ignore=DL3008', { ...none, selectors: ['DL3008'] }],
    ['hadolint   ignore = DL3008 ,SC2086 ', { ...none, selectors: ['DL3008', 'SC2086'] }],
    ['hadolint ignore=DL3008#known', { ...none, selectors: ['DL3008'], reason: 'known' }],
    [
      'hadolint ignore=DL3008 # we pin the mirror',
      { ...none, selectors: ['DL3008'], reason: 'we pin the mirror' },
    ],
    ['hadolint ignore=DL3008 #', { ...none, selectors: ['DL3008'] }],
    ['hadolint global ignore=DL3008', { ...none, selectors: ['DL3008'], reach: 'file' }],
    ['hadolint stage  ignore=DL3008', { ...none, selectors: ['DL3008'], reach: 'stage' }],
    ['shellcheck disable=SC2086,2034', { ...shell, selectors: ['SC2086', 'SC2034'] }],
    ['shellcheck disable=all', { ...shell, selectors: ['SC0000-SC9999'] }],
    ['shellcheck disable=SC1000-SC9999 # old', { ...shell, selectors: ['SC1000-SC9999'], reason: 'old' }],
    ['shellcheck shell=sh disable=SC1 disable=2-3', { ...shell, selectors: ['SC1', 'SC2-SC3'] }],
    ['trivy:ignore:DS-0002', { ...none, selectors: ['DS-0002'] }],
    [
      'trivy:ignore:AVD-DS-0002 trivy:ignore:AVD-DS-0026',
      { ...none, selectors: ['AVD-DS-0002', 'AVD-DS-0026'] },
    ],
    ['trivy:ignore:DS-0002 since it is ours', { ...none, selectors: ['DS-0002'] }],
    ['trivy:ignore:*', { ...none, selectors: ['trivy:*'] }],
    ['trivy:ignore:DS-0002:exp:2026-07-01', { ...none, selectors: ['DS-0002'], until: '2026-07-01' }],
    [
      'trivy:ignore:DS-0001:exp:2026-08-01 trivy:ignore:DS-0002:exp:2026-07-01',
      { ...none, selectors: ['DS-0001', 'DS-0002'], until: '2026-07-01' },
    ],
    ['checkov:skip=CKV_DOCKER_2', { ...none, selectors: ['CKV_DOCKER_2'], reach: 'file' }],
    [
      'checkov:skip=CKV_DOCKER_2: a job',
      { ...none, selectors: ['CKV_DOCKER_2'], reach: 'file', reason: 'a job' },
    ],
    ['bridgecrew:skip=CKV_DOCKER_2', { ...none, selectors: ['CKV_DOCKER_2'], reach: 'file' }],
    ['zizmor: ignore[unpinned-uses, x]', { ...none, selectors: ['unpinned-uses', 'x'] }],
    ['gitleaks:allow', { ...anySecret, reach: 'line' }],
    ['betterleaks:allow -- a sample', { ...anySecret, reach: 'line', reason: 'a sample' }],
    ['trufflehog:ignore', { ...anySecret, reach: 'line' }],
    ['kingfisher:ignore', { ...anySecret, reach: 'line' }],
    ['pragma: allowlist secret', { ...anySecret, reach: 'line' }],
    ['pragma: allowlist-secret', { ...anySecret, reach: 'line' }],
    ['pragma: allowlist nextline secret', { ...anySecret, reach: 'below' }],
    ['secretlint-disable', { ...anySecret, reach: 'block' }],
    ['secretlint-disable-line -- ours', { ...anySecret, reach: 'line', reason: 'ours' }],
    [
      'secretlint-disable-next-line a/b, @c/d -- x -- y',
      { ...none, selectors: ['a/b', '@c/d'], reach: 'below', reason: 'x -- y' },
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'hadolint ignore=',
    'hadolint ignore=all',
    'hadolint ignore=DL3008,nonsense',
    'hadolint ignore=DL3008 because',
    'hadolint ignore DL3008',
    'hadolint file ignore=DL3008',
    'hadolint shell=bash',
    'not hadolint ignore=DL3008',
    'trivy:ignore',
    'trivy:ignored:DS-0002',
    'gitleaks:allowed',
    'trufflehog:allow',
    'pragma: allowlist',
    'pragma: no cover',
    'secretlint-enable',
    'secretlint-disable-all',
    'secretlint-disable because of that',
    'trivy:ignore:DS-0002:exp:soon',
    'trivy:ignore:DS-0002:exp:2026-13-01',
    'checkov:skip',
    'checkov:skip=CKV_DOCKER_2,CKV_DOCKER_3',
    'see checkov:skip=CKV_DOCKER_2',
    'check=skip=all',
    'shellcheck disable=',
    'shellcheck disable=style',
    'shellcheck source=a',
    'no shellcheck disable=all',
  ])('%s is none', (text) => expect(read(text)).toBeUndefined());
});

describe('our own', () => {
  const ours = { selectors: ['a/b', 'c/d'], reason: 'known', until: null, reach: 'next', own: true };

  test.each<[string, object]>([
    ['portcullis-ignore: a/b, c/d -- known', ours],
    ['portcullis-ignore: a/b,c/d reason: known', ours],
    ['portcullis-ignore: a/b, c/d — known', ours],
    ['portcullis-ignore: a/b, c/d reason: known until 2999-01-31', { ...ours, until: '2999-01-31' }],
    ['portcullis-ignore: a/b, c/d -- the reason: known', { ...ours, reason: 'the reason: known' }],
    ['portcullis-ignore: a/b, c/d --known', { fault: '"portcullis-ignore" gives no reason' }],
    ['portcullis-ignore: a/b reason:', { fault: '"portcullis-ignore" gives no reason' }],
    ['portcullis-ignore: reason: known', { fault: '"portcullis-ignore" names no rule' }],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('the directive of BuildKit', () => {
  test.each([
    ['skip=all', ['BuildKit:*'], false],
    ['skip=StageNameCasing, FromAsCasing', ['StageNameCasing', 'FromAsCasing'], false],
    ['skip=StageNameCasing;error=true', ['StageNameCasing'], true],
    [' error = true ; skip = A ', ['A'], true],
    ['skip=A,all', ['BuildKit:*'], false],
    ['skip=A;skip=B', ['B'], false],
    ['error=false', [], false],
    ['error=yes', [], false],
    ['error=true;error=false', [], false],
    ['experimental=all', [], false],
    ['skip=', [], false],
    ['skip', [], false],
    ['all', [], false],
    ['skip=DL3008,dockerfile-lint/sudo', [], false],
  ])('%s', (value, skip, isError) => expect(parseBuildChecks(value)).toEqual({ skip, isError }));
});
