import { execFile } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, expect, test } from 'vitest';
import { issuer, sigstoreInstance, type TestInstance } from '../actions/cosign-verify/sigstore-instance.ts';
import * as signing from '../actions/cosign-verify/signing.ts';
import { makeFolder } from '../shared/files/sandbox.ts';
import { job, root } from './portcullis.ts';

const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');

/** What SECURITY.md tells to type, with a Sigstore of the tests' own in place of the public one. */
const variables = /^```sh\n(tag=[^`]*)^```$/m.exec(security)?.[1] ?? '';
const command = /<!-- verify-release -->\s*```sh\n([^`]*)```/.exec(security)?.[1] ?? '';
const recipe = `
portcullis() { node "${join(root, 'dist/index.js')}" "$@"; }
${variables.replace(/^issuer=.*$/m, `issuer=${issuer}`)}${command}`;

/** Node, that takes the tests' Sigstore for every check it is asked for. */
const node = `#!/bin/sh
script=$1; check=$2; shift 2
exec "${process.execPath}" "$script" "$check" --trust-root trusted_root.json "$@"
`;

async function run(script: string, cwd: string, job: Readonly<Record<string, string>> = {}) {
  const programs = makeFolder({ node });
  chmodSync(join(programs, 'node'), 0o755);
  const { PATH = '', HOME = '' } = process.env;
  const env = { HOME, ...job, PATH: `${programs}${delimiter}${PATH}` };
  return new Promise<{ readonly code: number; readonly stdout: string }>((done) => {
    execFile('bash', ['-eo', 'pipefail', '-c', script], { cwd, env }, (error, stdout) => {
      done({ code: Number(error?.code ?? 0), stdout });
    });
  });
}

const repository = /^workflow=([\w.-]+\/[\w.-]+)\//m.exec(variables)?.[1] ?? '';
const signedBy = (file: string, tag: string): string =>
  `https://github.com/${repository}/.github/workflows/${file}@refs/tags/${tag}`;

let instance: TestInstance;
beforeAll(async () => {
  instance = await sigstoreInstance();
});

const archive = Buffer.from('the archive of v1.2.3');

/** As cosign signs a file, and as GitHub attests it. */
async function proofs(identity: string): Promise<Record<'sigstore.json' | 'intoto.jsonl', string>> {
  const [signer, attester] = [await instance.certified(identity), await instance.certified(identity)];
  const signature = signer.sign(archive);
  const signed = [instance.log.enter(signing.entryBody.hashedrekord(signer, archive, signature), 'both')];
  const envelope = signing.enveloped(attester, signing.statement(signing.digestOf(archive)));
  const attested = [instance.log.enter(signing.entryBody.dsse(attester, envelope), 'both')];
  return {
    'sigstore.json': JSON.stringify(signing.messageBundle(signer, archive, signature, { entries: signed })),
    'intoto.jsonl': `${JSON.stringify(signing.dsseBundle(attester, envelope, { entries: attested }))}\n`,
  };
}

const ours = signedBy('release.yml', 'v1.2.3');

test.for<readonly [string, string, Partial<Record<string, Buffer | undefined>>, number, string]>([
  ['what the workflow signed on the tag', ours, {}, 0, 'Passed'],
  ['another archive', ours, { '': Buffer.from('another') }, 1, 'invalid-signature'],
  ['what it signed on another tag', signedBy('release.yml', 'v1.2.4'), {}, 1, 'untrusted-signer'],
  ['what another workflow signed', signedBy('ci.yml', 'v1.2.3'), {}, 1, 'untrusted-signer'],
  ['no provenance', ours, { '.intoto.jsonl': undefined }, 1, 'missing-attestation'],
  ['no signature', ours, { '.sigstore.json': undefined }, 1, 'unsigned-image'],
])('the recipe of SECURITY.md: %s', async ([, identity, change, code, told]) => {
  const made = await proofs(identity);
  const assets: Partial<Record<string, Buffer | string | undefined>> = {
    '': archive,
    '.sigstore.json': made['sigstore.json'],
    '.intoto.jsonl': made['intoto.jsonl'],
    ...change,
  };
  const files = Object.entries(assets).flatMap(([ending, content]) =>
    content === undefined ? [] : [[`portcullis-1.2.3.tar.gz${ending}`, content] as const],
  );
  const cwd = makeFolder({
    ...Object.fromEntries(files),
    'trusted_root.json': JSON.stringify(instance.trustedRoot()),
  });
  expect(await run(recipe, cwd)).toEqual({ code, stdout: expect.stringContaining(told) as string });
});

test('the workflow verifies what it publishes, in its own job', async () => {
  const { jobs } = load(workflow) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { name?: string; run?: string }[] }>>;
  };
  const { run: script = '' } = jobs.sign?.steps.find(({ name = '' }) => name.startsWith('Verify')) ?? {};
  const made = await proofs(ours);
  const file = 'portcullis-1.2.3.tar.gz';
  const cwd = makeFolder({
    [file]: archive,
    ...Object.fromEntries(Object.entries(made).map(([ending, text]) => [`${file}.${ending}`, text])),
    SHA256SUMS: `${signing.digestOf(archive)}  ${file}\n`,
    'trusted_root.json': JSON.stringify(instance.trustedRoot()),
  });
  const started = {
    event: 'push',
    sha: 'a'.repeat(40),
    ref: 'refs/tags/v1.2.3',
    server: 'https://github.com',
  };
  const ended = await run(script.replace(/https:\/\/token\S+/, issuer), cwd, {
    ...job(started),
    GITHUB_WORKSPACE: root,
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_WORKFLOW_REF: ours.replace('https://github.com/', ''),
  });
  expect(ended).toEqual({ code: 0, stdout: expect.stringContaining('Passed') as string });
});

test('the workflow signs and verifies under the names of the recipe', () => {
  expect(repository).not.toBe('');
  const written = /^issuer=(.*)$/m.exec(variables)?.[1] ?? 'no issuer';
  expect(workflow).toContain(`--issuer ${written}`);
  for (const option of ['--offline', '--artifacts', '--attestations slsaprovenance1', '--identity'])
    expect([workflow.includes(option), command.includes(option)]).toEqual([true, true]);
  for (const ending of ['.sigstore.json', '.intoto.jsonl']) expect(workflow).toContain(`$archive${ending}`);
});
