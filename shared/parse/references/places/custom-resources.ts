import { child } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { helmReferences } from './helm-values.ts';
import { writtenImage } from './scalar.ts';

/** Where objects of an operator name an image outside a list of containers: by `apiVersion kind`, paths below `spec`. */
const images: readonly (readonly [type: RegExp, ...paths: readonly string[]])[] = [
  // https://prometheus-operator.dev/docs/api-reference/api/
  [
    /^monitoring\.coreos\.com\/\w+ (?:Prometheus|PrometheusAgent|Alertmanager|ThanosRuler)$/,
    'image',
    'thanos.image',
  ],
  // https://www.elastic.co/docs/reference/cloud-on-k8s
  [/^[\w.]+\.k8s\.elastic\.co\//, 'image'],
  // https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  [/^postgresql\.cnpg\.io\/\w+ Cluster$/, 'imageName'],
  // https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api
  [/^opentelemetry\.io\/\w+ OpenTelemetryCollector$/, 'image'],
  // A package is an image that holds the controller's name. https://docs.crossplane.io/latest/api/
  [/^pkg\.crossplane\.io\/\w+ (?:Provider|Configuration|Function)$/, 'package'],
];

/** Flux installs a chart with values that stand in the object. */
const helmRelease = /^helm\.toolkit\.fluxcd\.io\/\w+ HelmRelease$/;

/** `type`: `apiVersion kind` of the object. */
export function* customReferences(object: YamlNode, type: string): Generator<WrittenImage> {
  const spec = child(object, 'spec');
  for (const path of images.find(([pattern]) => pattern.test(type))?.slice(1) ?? []) {
    const image = String(path).split('.').reduce<YamlNode | undefined>(child, spec);
    yield* writtenImage('kubernetes', image);
  }
  const values = helmRelease.test(type) ? child(spec, 'values') : undefined;
  if (values) yield* helmReferences(values);
}
