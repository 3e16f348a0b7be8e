import { beforeEach, describe, expect, test } from 'vitest';
import { remotePlace } from '../../../actions/settings/policy-place.ts';
import { app, github, id, reader, release, serveAcme, stranger, tip } from '../../shared/github/acme.ts';
import { blobId, putFiles } from '../../shared/github/committed.ts';

serveAcme();

const text = 'failOn: low\n';
beforeEach(() => {
  putFiles(app, tip, { 'p.yml': text, link: text, module: text }, { link: '120000', module: '160000' });
  putFiles(app, stranger, { 'p.yml': 'failOn: critical\n' });
});

describe('a policy', () => {
  const policy = (path = 'p.yml', commit = tip, name = 'app') =>
    remotePlace({ owner: 'acme', name, path, commit }, () => Promise.resolve(reader())).read(path);

  test('of a commit of the default branch', async () => {
    expect(await policy()).toMatchObject({ text, blob: blobId(text), path: 'p.yml' });
    putFiles(app, release, { 'p.yml': 'failOn: high\n' });
    expect(await policy('p.yml', release)).toMatchObject({ text: 'failOn: high\n' });
  });

  test.each<[string, RegExp, () => unknown]>([
    ['of a fork', /not in the history of main/, () => policy('p.yml', stranger)],
    ['of no commit', /has no commit/, () => policy('p.yml', id('9'))],
    ['behind a link', /no plain file link/, () => policy('link')],
    ['of a submodule', /no plain file module/, () => policy('module')],
    ['in other letters', /no plain file P\.yml/, () => policy('P.yml')],
    ['of no repository', /no repository acme\/none/, () => policy('p.yml', tip, 'none')],
    [
      'of a repository that was renamed',
      /called acme\/app today/,
      () => {
        github.renames.set('acme/old', 'acme/app');
        return policy('p.yml', tip, 'old');
      },
    ],
    [
      'with other bytes',
      /not those of the commit/,
      () => {
        app.files.set(`${tip}:p.yml`, 'failOn: critical\n');
        return policy();
      },
    ],
    [
      'which is no text',
      /not those of the commit/,
      () => {
        app.files.set(`${tip}:p.yml`, '\u0000\ufffd');
        return policy();
      },
    ],
    [
      'of 1 MiB and more',
      /larger than/,
      () => {
        putFiles(app, tip, { 'p.yml': `#${'x'.repeat(1024 * 1024)}` });
        return policy();
      },
    ],
    [
      'that the token may not see',
      /./,
      () => {
        github.fail(/contents/, { status: 403, body: { message: 'no' } });
        return policy();
      },
    ],
  ])('%s is none', async (_, why, read) => {
    expect(await read()).toMatchObject({ why: expect.stringMatching(why) as string });
  });
});
