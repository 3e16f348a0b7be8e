import { expect, it } from 'vitest';
import { maskSecrets } from '../../actions/mask-secrets.ts';
import { clean } from '../shared/report/sample.ts';

const own = { GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: '/actions/portcullis/v1' };

it.each([
  ['a step of the suite', own, true],
  ['a step of one check', { ...own, GITHUB_ACTION_PATH: '/actions/portcullis/v1/actions/secret-scan' }, true],
  ['an action of others that starts the program', { ...own, GITHUB_ACTION_PATH: '/actions/other/v1' }, false],
  ['an action in a folder above', { ...own, GITHUB_ACTION_PATH: '/actions/portcullis' }, false],
  ['a script of the job', { GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: '' }, false],
  ['no runner', { ...own, GITHUB_ACTIONS: undefined }, false],
])('%s', (_, env, masks) => {
  let text = '';
  const out = {
    write: (part: string | Buffer) => void (text += String(part)),
    end: () => Promise.resolve(undefined),
  };
  const run = { ...clean, secrets: new Set(['a-secret-value']) };
  maskSecrets(run, env, out, '/actions/portcullis/v1/shared/runner/../../dist/index.js');
  expect(text).toBe(masks ? '::add-mask::a-secret-value\n' : '');
});
