import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identity, issuer } from '../actions/cosign-verify/sigstore-instance.ts';
import {
  pushSigned,
  signedImages,
  stranger,
  trust,
  trusted,
} from '../actions/cosign-verify/signed-images.ts';
import { makeFolder } from '../shared/files/sandbox.ts';
import { DebianRegistry, debianRegistry } from '../shared/network/registry/debian-registry.ts';
import { FakeNetwork } from '../shared/network/registry/fake-network.ts';
import { FakeRegistry } from '../shared/network/registry/fake-registry.ts';
import { index } from '../shared/network/registry/images.ts';
import { report } from './portcullis.ts';

/** Names each image, on a line of its own. */
const dockerfile = (address: string): string =>
  Object.keys(signedImages)
    .map((name) => `FROM ${address}/acme/${name}:1.2\n`)
    .join('');

/** A policy about each image, and what it trusts. */
function tree(address: string): Readonly<Record<string, string>> {
  const entries = Object.entries(signedImages).map(([name, { entry }]) => ({
    images: [`${address}/acme/${name}`],
    signers: [trusted],
    trustRoot: 'keys/trusted_root.json',
    ...entry,
  }));
  return { '.github/portcullis.yml': JSON.stringify({ trustedSigners: entries }), ...trust };
}

/** Runs dist on all of them at once, and gives what it says of each. */
async function outcomes(address: string) {
  const cwd = makeFolder({ ...tree(address), Dockerfile: dockerfile(address) });
  const seen = await report(['cosign-verify', '--local-registries', `http://${address}`, '.'], { cwd });
  const [check] = seen.result.checks;
  const verified = check?.properties.verified as readonly string[];
  const names = Object.keys(signedImages);
  const told = names.map((name, at) => {
    const rules = check?.findings.flatMap(({ ruleId, region }) =>
      region?.startLine === at + 1 ? [ruleId] : [],
    );
    const isVerified = verified.includes(`${address}/acme/${name}@${index.digest}`);
    return [name, [...(isVerified ? ['verified'] : []), ...(rules ?? [])].join()];
  });
  return { ...seen, check, told: Object.fromEntries(told) as Readonly<Record<string, string>> };
}

const expectations = () =>
  Object.fromEntries(
    Object.entries(signedImages).map(([name, { expected }]) => [
      name,
      expected === 'verified' ? expected : `cosign-verify/${expected}`,
    ]),
  );

const { title, skips } = debianRegistry('images in the registry of Debian, which has no referrers API');

describe.skipIf(skips)(title, () => {
  let registry: DebianRegistry;

  beforeAll(async () => {
    registry = await DebianRegistry.start();
    await Promise.all(
      Object.entries(signedImages).map(([name, row]) => pushSigned(registry, `acme/${name}`, row)),
    );
  }, 20_000);
  afterAll(() => registry.stop());

  test('each layout and each fault, by the signers of a policy', async () => {
    const { code, check, told } = await outcomes(registry.address);
    expect(told).toEqual(expectations());
    expect(code).toBe(1);
    expect(check).toMatchObject({ outcome: 1, unchecked: [], errors: [] });
    const found = check?.findings.find(({ ruleId }) => ruleId.endsWith('/untrusted-signer'));
    expect(found?.message).toContain(
      `found, not trusted: \`- { identity: "${stranger}", issuer: "${issuer}" }\``,
    );
    const half = check?.findings.find(({ ruleId }) => ruleId.endsWith('/unsigned-platform'));
    expect(half?.properties.platform).toBe('linux/arm64/v8');
  });

  /** Runs dist with the signer of inputs, and gives what it comes to. */
  async function named(identity: string, ...names: readonly string[]) {
    const { address } = registry;
    const images = names.flatMap((name) => ['--images', `${address}/acme/${name}:1.2`]);
    const signer = ['--identity', identity, '--issuer', issuer, '--trust-root', 'keys/trusted_root.json'];
    const args = ['cosign-verify', '--local-registries', `http://${address}`, ...images, ...signer, '.'];
    const { code, result } = await report(args, { cwd: makeFolder(tree(address)) });
    const { properties, findings = [], errors = [] } = result.checks[0] ?? {};
    return {
      code,
      verified: properties?.verified,
      rules: findings.map(({ ruleId }) => ruleId),
      errors: errors.map(({ message }) => message.replace(address, 'here')),
    };
  }

  test('inputs name those who signed', async () => {
    expect(await named(identity, 'sig-tag', 'bundle-referrer')).toEqual({
      code: 0,
      verified: ['bundle-referrer', 'sig-tag'].map(
        (name) => `${registry.address}/acme/${name}@${index.digest}`,
      ),
      rules: [],
      errors: [],
    });
  });

  test('inputs name somebody else, and an image that is not there', async () => {
    expect(await named(stranger, 'sig-tag', 'none')).toEqual({
      code: 2,
      verified: [],
      rules: ['cosign-verify/untrusted-signer'],
      errors: ['`here/acme/none:1.2` could not be looked up: the registry has no such image'],
    });
  });
});

describe('images in a registry with the referrers API', () => {
  let network: FakeNetwork;
  beforeAll(async () => {
    network = await FakeNetwork.start();
  });
  afterAll(() => network.stop());

  test('the same outcomes, and six requests for an image with one proof', async () => {
    const { address } = network;
    const registry = new FakeRegistry(address);
    registry.door = { scheme: 'bearer', anonymous: true, realm: `http://${address}/token` };
    network.add(address, registry.answer);
    for (const [name, row] of Object.entries(signedImages)) await pushSigned(registry, `acme/${name}`, row);
    expect((await outcomes(address)).told).toEqual(expectations());
    expect(network.lines.filter((line) => line.includes('/v2/acme/bundle-referrer/'))).toHaveLength(6);
  });
});
