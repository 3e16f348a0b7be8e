import type { KubeObject } from '../object.ts';

export const isIngress = ({ kind, group }: KubeObject): boolean =>
  kind === 'Ingress' && (group === 'networking.k8s.io' || group === 'extensions');

/** Annotations and classes with which a controller has a certificate that no `tls` names. Sources: their documentation. */
const elsewhere =
  /^(?:alb\.ingress\.kubernetes\.io\/(?:certificate-arn|listen-ports)|(?:ingress\.gcp\.kubernetes\.io|networking\.gke\.io)\/(?:pre-shared-cert|managed-certificates)|traefik\.ingress\.kubernetes\.io\/router\.tls(?:\..+)?|appgw\.ingress\.kubernetes\.io\/appgw-ssl-certificate|route\.openshift\.io\/termination|nginx\.ingress\.kubernetes\.io\/ssl-passthrough|konghq\.com\/protocols|haproxy\.org\/ssl-passthrough)$/;

export const endsTlsElsewhere = ({ annotations, root }: KubeObject): boolean =>
  [...annotations.keys()].some((name) => elsewhere.test(name)) ||
  /^(?:tailscale|cloudflare-tunnel|ngrok)$/.test(root.at('spec', 'ingressClassName').source ?? '');

/** A wildcard stands for one label. */
export const coversHost = (pattern: string, host: string): boolean =>
  pattern === host ||
  (pattern.startsWith('*.') && host.includes('.') && host.slice(host.indexOf('.')) === pattern.slice(1));
