import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publish } from '../actions/cosign-verify/published.ts';
import { issuer, sigstoreInstance, type TestInstance } from '../actions/cosign-verify/sigstore-instance.ts';
import * as signing from '../actions/cosign-verify/signing.ts';
import { commit, git, makeFolder } from '../shared/files/sandbox.ts';
import { FakeNetwork } from '../shared/network/registry/fake-network.ts';
import { FakeRegistry } from '../shared/network/registry/fake-registry.ts';
import { armImage, config, image, index, layer } from '../shared/network/registry/images.ts';
import { github } from './github.ts';
import type { StandIn, Uses } from './workflow-actions.ts';
import { type Ran, WorkflowRepository } from './workflow-repository.ts';
import { adopted } from './workflow-scenes.ts';
import { may } from './workflow-token.ts';

const provenance = 'https://slsa.dev/provenance/v1';
const signature = 'https://sigstore.dev/cosign/sign/v1';
const oid = (last: number): string => `1.3.6.1.4.1.57264.1.${last}`;

/** What Fulcio writes of a job of the reusable workflow, its docs/oid-info.md says. */
const certified = (instance: TestInstance, env: Uses['env'], run = env.GITHUB_RUN_ID) => {
  const repository = `${env.GITHUB_SERVER_URL ?? ''}/${env.GITHUB_REPOSITORY ?? ''}`;
  const path = 'OWNER/portcullis/.github/workflows/container-release.yml';
  return instance.certified(`${env.GITHUB_SERVER_URL ?? ''}/${path}@${'b'.repeat(40)}`, [
    { oid: oid(12), value: repository },
    { oid: oid(13), value: env.GITHUB_SHA ?? '' },
    { oid: oid(21), value: `${repository}/actions/runs/${run ?? ''}/attempts/1` },
  ]);
};

/** A registry, a Sigstore, and the actions that speak to them; `cosign` is a program that tells who calls it. */
async function workshop(signedIn?: string, refused = 0) {
  const [network, instance] = [await FakeNetwork.start(), await sigstoreInstance()];
  onTestFinished(() => network.stop());
  const registry = new FakeRegistry(network.address);
  const path = 'owner/name';
  const seen: string[] = [];
  let logins = 0;
  const prove = async (env: Uses['env'], type: string) => {
    const signer = await certified(instance, env, signedIn);
    const envelope = signing.enveloped(signer, signing.statement(index.digest.replace('sha256:', ''), type));
    const beside = { entries: [instance.log.enter(signing.entryBody.dsse(signer, envelope), 'both')] };
    const proof = signing.bundleProof(signing.dsseBundle(signer, envelope, beside));
    await publish(registry, path, [{ layout: 'bundle-referrer', of: index, proofs: [proof] }]);
  };
  const standIns: Readonly<Record<string, StandIn>> = {
    'docker/setup-buildx-action': () => ({}),
    'docker/login-action': ({ with: given }) => {
      if (given.password?.startsWith('job-token'))
        seen.push(`${given.registry ?? ''} has the token of the job`);
      if (!given.username || !given.password) return { ok: false };
      if (++logins === refused) return { ok: false };
      seen.push(`login ${given.registry ?? ''} as ${given.username}`);
      return {};
    },
    'docker/metadata-action': ({ with: given }) => ({
      outputs: { tags: `${given.images ?? ''}:1.2`, labels: '' },
    }),
    'docker/build-push-action': ({ with: given, permissions, env }) => {
      if (!may(permissions, 'packages', 'write')) return { ok: false };
      seen.push(`push ${given.tags ?? ''}`);
      for (const blob of [config, layer]) registry.pushBlob(path, blob);
      for (const one of [image, armImage]) registry.push(path, one);
      registry.push(path, index, '1.2');
      signs = () => prove(env, signature);
      return { outputs: { digest: index.digest } };
    },
    'actions/attest-build-provenance': async ({ with: given, permissions, env }) => {
      const isAllowed = (['id-token', 'attestations', 'packages'] as const).every((scope) =>
        may(permissions, scope, 'write'),
      );
      if (!isAllowed || given['subject-digest'] !== index.digest) return { ok: false };
      await prove(env, provenance);
      return {};
    },
    'sigstore/cosign-installer': () => ({}),
  };
  let signs = (): Promise<void> => Promise.resolve();
  network.add(network.address, (request) => {
    if (request.url.pathname !== '/cosign') return registry.answer(request);
    seen.push(`cosign ${request.url.searchParams.get('args') ?? ''}`);
    void signs();
    return { status: 200, body: '{}' };
  });
  const call = `fetch('http://${network.address}/cosign?args=' + encodeURIComponent(process.argv.slice(2).join(' ')))`;
  const programs = makeFolder({
    cosign: `#!/usr/bin/env node\n${call}.then(() => new Promise((done) => setTimeout(done, 50)));\n`,
  });
  chmodSync(join(programs, 'cosign'), 0o755);
  return { network, instance, standIns, seen, programs };
}

const deploy = `  deploy:
    name: Deploy
    needs: portcullis
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - env:
          IMAGE: \${{ needs.portcullis.outputs.image }}
        shell: bash
        run: echo "deployed $IMAGE"
`;

const signIn =
  '    secrets:\n      registry-username: robot\n      registry-password: ${{ secrets.ROBOT }}\n';

/** A push to main of a repository that copied the template, with a deployment behind it. */
async function released(more: readonly string[] = [], signedIn?: string, secrets = signIn, refused = 0) {
  const { network, instance, standIns, seen, programs } = await workshop(signedIn, refused);
  const own = [
    `registry: ${network.address}`,
    `local-registries: http://${network.address}`,
    `issuer: ${issuer}`,
    'trust-root: keys/trusted_root.json',
    ...more,
  ];
  const given = `@SHA\n    with:\n${own.map((line) => `      ${line}\n`).join('')}${secrets}`;
  const scene = adopted(
    'a Node service',
    ['container-release'],
    (_, text) => text.replace('@SHA\n', given) + deploy,
  );
  git(scene.origin, 'checkout', '--quiet', 'main');
  const sha = commit(scene.origin, { 'keys/trusted_root.json': JSON.stringify(instance.trustedRoot()) });
  const repository = await WorkflowRepository.open(await github(), scene.origin, {
    standIns,
    secrets: { ROBOT: 'robots own' },
    programs: [programs],
  });
  const happening = { event: 'push', sha, ref: 'refs/heads/main' } as const;
  const [ran] = await repository.happens(happening);
  if (ran === undefined) throw new Error('Nothing ran.');
  return {
    told: toldOf(ran),
    log: ran.jobs.map(({ log }) => log).join(''),
    again: () => repository.again(ran, happening),
    image: `${network.address}/owner/name@${index.digest}`,
    seen,
    address: network.address,
  };
}

const toldOf = ({ jobs }: Ran): readonly string[] =>
  jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`);

test('an image is built, attested, signed, verified, and only then deployed', async () => {
  const { told, log, image: deployed, seen, address } = await released();
  expect(log).toContain(`deployed ${deployed}\n`);
  expect(told).toEqual([
    'Portcullis release / build: success',
    'Portcullis release / verify: success',
    'Deploy: success',
  ]);
  expect(seen).toEqual([
    `login ${address} as robot`,
    `push ${address}/owner/name:1.2`,
    `cosign sign --yes ${deployed}`,
    `login ${address} as robot`,
  ]);
});

test.each([
  ['proofs of another run', [], '77', 'untrusted-signer'],
  ['no proof at all', ['attest: false', 'sign: never'], undefined, 'unsigned-image'],
] as const)('%s: nothing is deployed', async (_, more, signedIn, why) => {
  const { told, log } = await released(more, signedIn);
  expect(told).toEqual([
    'Portcullis release / build: success',
    'Portcullis release / verify: failure',
    'Deploy: skipped',
  ]);
  expect(log).toContain(why);
  expect(log).not.toContain('deployed ');
});

test("another's registry is not shown the token of the job", async () => {
  const { told, seen } = await released([], undefined, '');
  expect(told[0]).toBe('Portcullis release / build: failure');
  expect(seen).toEqual([]);
});

test('a verification that is run again holds the image to the attempt that built it', async () => {
  // The registry refuses the second login, once.
  const { told, again } = await released(['sign: never'], undefined, signIn, 2);
  expect(told).toEqual([
    'Portcullis release / build: success',
    'Portcullis release / verify: failure',
    'Deploy: skipped',
  ]);
  expect(toldOf(await again())).toEqual(['Portcullis release / verify: success', 'Deploy: success']);
});
