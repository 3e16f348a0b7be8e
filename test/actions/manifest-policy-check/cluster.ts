import { readManifest } from '../../../actions/manifest-policy-check/read.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { networkOf, type Network } from '../../../actions/manifest-policy-check/network/network.ts';
import type { Endpoint } from '../../../actions/manifest-policy-check/network/endpoint.ts';
import { strangers, type Party } from '../../../actions/manifest-policy-check/network/reach.ts';

/** An object as it is written; only what a test is about. */
export type Written = Readonly<Record<string, unknown>>;

interface PodSpec {
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly namespace?: string;
  readonly ports?: readonly Written[];
  readonly initContainers?: readonly Written[];
  readonly hostNetwork?: boolean;
}

export const pod = (name: string, { labels = { app: name }, namespace, ...rest }: PodSpec = {}): Written => {
  const { ports, ...spec } = rest;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, labels, ...(namespace === undefined ? {} : { namespace }) },
    spec: { ...spec, containers: [{ name: 'main', image: 'app:1', ...(ports ? { ports } : {}) }] },
  };
};

export const policy = (spec: Written, namespace?: string, name = 'policy'): Written => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  spec,
});

export const namespace = (name: string, labels: Readonly<Record<string, string>> = {}): Written => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});

/** One file for each object. */
export const docsOf = (objects: readonly Written[]): readonly Manifest[] =>
  objects.map((object, index) => docOf(`${index}.yaml`, JSON.stringify(object)));

export function docOf(path: string, text: string): Manifest {
  const { doc } = readManifest({ path, text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error(`not read: ${text}`);
  return doc;
}

export const clusterOf = (objects: readonly Written[]): Network => networkOf(docsOf(objects));

export function endpointIn(network: Network, name: string): Endpoint {
  const found = network.endpoints.find(({ object }) => object.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

export const partyIn = (network: Network, name: string): Party =>
  strangers.find((one) => one === name) ?? endpointIn(network, name);
