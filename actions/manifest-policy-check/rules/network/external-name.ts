import type { Severity } from '../../../../shared/core/severity.ts';
import { cidrOf, metadataAddress } from '../../network/address.ts';
import { objectRule } from '../../workload-rule.ts';

const service = (name: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  type: ExternalName\n  externalName: ${name}\n`;

export const externalName = objectRule({
  id: 'manifest-policy-check/external-name',
  title: 'A Service leads to where its namespace has no business',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'An ExternalName is an alias in the DNS of the cluster: an Ingress that trusts the namespace then serves another namespace, the node itself, or the credentials of the cloud.',
  advice: 'Name a host outside the cluster; for another namespace use a Gateway route with a ReferenceGrant.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#externalname', 'CWE-441'],
  aliases: [],
  examples: {
    bad: [
      { text: service('db.prod.svc.cluster.local'), lines: [8] },
      { text: service('metadata.google.internal'), lines: [8] },
      { text: service('localhost'), lines: [8] },
      { text: service('192.0.2.10'), lines: [8] },
    ],
    good: [{ text: service('db.shop.svc.cluster.local') }, { text: service('api.pay.example') }],
  },
  check({ kind, group, root, namespace }, say) {
    const spec = root.at('spec');
    if (kind !== 'Service' || group !== '' || spec.at('type').source !== 'ExternalName') return;
    const field = spec.at('externalName');
    const found = fault((field.source ?? '').toLowerCase().replace(/\.$/, ''), namespace);
    if (found) say(field, found.message, found.severity ? { severity: found.severity } : {});
  },
});

interface Fault {
  readonly message: string;
  readonly severity?: Severity;
}

function fault(host: string, own: string | undefined): Fault | undefined {
  if (
    host === metadataAddress ||
    /^(?:metadata\.google\.internal|instance-data(?:\.[\w-]+)*\.internal)$/.test(host)
  )
    return { message: `${host} is where a cloud hands out credentials.`, severity: 'medium' };
  if (host === 'localhost' || host.endsWith('.localhost') || host.startsWith('127.'))
    return {
      message: `${host} is whoever asks: an Ingress controller would serve itself.`,
      severity: 'medium',
    };
  if (cidrOf(`${host}/32`) !== undefined)
    return { message: `${host} is an address, and an ExternalName is a DNS name: nothing resolves it.` };
  const other = /^[^.]+\.(?<namespace>[^.]+)\.svc(?:\.cluster\.local)?$/.exec(host)?.groups?.namespace;
  if (other === undefined || own === undefined || other === own) return undefined;
  return { message: `This leads into namespace ${other}.` };
}
