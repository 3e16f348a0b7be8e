import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../actions/cosign-verify/published.ts';
import {
  bundleOf,
  pushSigned,
  release,
  signedImages,
  trust,
  trusted,
} from '../actions/cosign-verify/signed-images.ts';
import { DebianRegistry, debianRegistry } from '../shared/network/registry/debian-registry.ts';
import { FakeNetwork } from '../shared/network/registry/fake-network.ts';
import { FakeRegistry } from '../shared/network/registry/fake-registry.ts';
import { config, content, imageBody, layer, ociManifest } from '../shared/network/registry/images.ts';
import { isOnPath, median, medianOf, print, ratio } from './measure.ts';
import { benchSigstore } from './sigstore.ts';

const root = 'keys/trusted_root.json';
const byIdentity = [`--identity=${trusted.identity}`, `--issuer=${trusted.issuer}`];
const forCosign = {
  identity: [
    `--certificate-identity=${trusted.identity}`,
    `--certificate-oidc-issuer=${trusted.issuer}`,
    `--trusted-root=${root}`,
  ],
  key: ['--key=keys/release.pub', '--insecure-ignore-tlog=true'],
};

/** Whole processes, and a registry in another one. */
export async function benchCosignVerify(dist: string, folder: string): Promise<void> {
  await benchSigstore();
  const cwd = join(folder, 'signed');
  write(cwd, trust);
  await benchRequests(dist, cwd);
  const { title, skips } = debianRegistry('images in the registry of Debian');
  if (skips) {
    console.log(title);
    return;
  }
  const registry = await DebianRegistry.start();
  try {
    await benchOneImage(dist, cwd, registry);
    await benchManyImages(dist, join(folder, 'many-signed'), registry);
  } finally {
    registry.stop();
  }
}

const argsOf = (address: string, name: string, signer: readonly string[]) => [
  'cosign-verify',
  `--local-registries=http://${address}`,
  `--images=${address}/acme/${name}:1.2`,
  ...signer,
  `--trust-root=${root}`,
  '.',
];

async function benchRequests(dist: string, cwd: string): Promise<void> {
  const network = await FakeNetwork.start();
  const registry = new FakeRegistry(network.address);
  network.add(network.address, registry.answer);
  const name = 'bundle-referrer';
  await pushSigned(registry, `acme/${name}`, imageOf(name));
  for (const [hasReferrers, most] of [
    [true, 6],
    [false, 7],
  ] as const) {
    registry.hasReferrers = hasReferrers;
    network.log.length = 0;
    const args = [dist, ...argsOf(network.address, name, byIdentity)];
    const [code] = (await once(spawn(process.execPath, args, { cwd, stdio: 'ignore' }), 'close')) as [number];
    if (code !== 0) throw new Error(`${name} is not verified`);
    const count = network.lines.filter((line) => !line.endsWith('/v2/')).length;
    const way = hasReferrers ? 'the referrers API' : 'the fallback tag';
    console.log(`requests for an image, ${way}: ${String(count)}, must be <= ${String(most)}`);
  }
  await network.stop();
}

async function benchOneImage(dist: string, cwd: string, registry: DebianRegistry): Promise<void> {
  const { address } = registry;
  for (const [title, name, signer, cosign] of [
    ['certificate, bundle', 'bundle-referrer', byIdentity, forCosign.identity],
    ['certificate, .sig', 'sig-tag', byIdentity, forCosign.identity],
    ['key, .sig', 'key', ['--key=keys/release.pub', '--without-log'], forCosign.key],
  ] as const) {
    await pushSigned(registry, `acme/${name}`, imageOf(name));
    const own = [dist, ...argsOf(address, name, signer)];
    mustPass(process.execPath, own, cwd);
    const sample = median(own, cwd, 11);
    print(`one image, ${title}`, sample, 'must be <= 300 ms');
    if (!isOnPath('cosign')) continue;
    const other = ['verify', '--allow-http-registry', ...cosign, `${address}/acme/${name}:1.2`];
    mustPass('cosign', other, cwd);
    const theirs = medianOf('cosign', other, cwd, 11);
    print('  cosign verify', theirs, `${ratio(sample, theirs)} x`);
  }
}

async function benchManyImages(dist: string, cwd: string, registry: DebianRegistry): Promise<void> {
  const path = 'acme/many';
  const numbers = Array.from({ length: 100 }, (_, number) => String(number));
  for (const blob of [config, layer]) await registry.pushBlob(path, blob);
  for (const number of numbers) {
    const image = content(imageBody({ annotations: { number } }), ociManifest);
    await registry.push(path, image, number);
    await publish(registry, path, [
      { layout: 'bundle-referrer', proofs: [bundleOf(release, image)], of: image },
    ]);
  }
  const entry = { images: [`${registry.address}/${path}`], signers: [trusted], trustRoot: root };
  write(cwd, {
    ...trust,
    '.github/portcullis.yml': JSON.stringify({ trustedSigners: [entry] }),
    Dockerfile: numbers.map((number) => `FROM ${registry.address}/${path}:${number}\n`).join(''),
  });
  const args = [dist, 'cosign-verify', `--local-registries=http://${registry.address}`, '.'];
  mustPass(process.execPath, args, cwd);
  print('100 images with a bundle each', median(args, cwd, 3), 'must be <= 5000 ms');
}

function imageOf(name: string) {
  const image = signedImages[name];
  if (image === undefined) throw new Error(`no image ${name}`);
  return image;
}

/** What ends early is fast. */
function mustPass(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
