import { admitsAddress, metadataAddress } from '../../network/address.ts';
import { isNetworkPolicy, policyOf } from '../../network/policy.ts';
import { everyPort, holdsPort } from '../../network/ports.ts';
import { objectRule } from '../../workload-rule.ts';

const policy = (rest: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n${rest}`;

export const metadataReachable = objectRule({
  id: 'manifest-policy-check/metadata-reachable',
  title: 'A NetworkPolicy opens the metadata address of the cloud',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Under 169.254.169.254 a cloud hands the credentials of its virtual machine to whoever asks: a request forged through the pod is enough to become the node.',
  advice:
    'Take the address out: `except: [169.254.169.254/32]` in the block that holds it, and no rule without `to` for port 80.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/securing-a-cluster/#restricting-cloud-metadata-api-access',
    'CWE-918',
  ],
  aliases: ['C-0052'],
  examples: {
    bad: [
      { text: policy('    - to:\n        - ipBlock: { cidr: 0.0.0.0/0 }\n'), lines: [10] },
      {
        text: policy(
          '    - to:\n        - ipBlock:\n            cidr: 169.254.0.0/16\n            except: [169.254.1.0/24]\n',
        ),
        lines: [10],
      },
      { text: policy('    - ports:\n        - port: 80\n'), lines: [9] },
    ],
    good: [
      {
        text: policy(
          '    - to:\n        - ipBlock:\n            cidr: 0.0.0.0/0\n            except: [169.254.169.254/32]\n',
        ),
      },
      { text: policy('    - to:\n        - ipBlock: { cidr: 0.0.0.0/0 }\n      ports: [{ port: 443 }]\n') },
      { text: policy('    - ports: [{ port: 443 }]\n') },
      { text: policy('    - to:\n        - namespaceSelector: {}\n') },
    ],
  },
  check(object, say) {
    const rules = isNetworkPolicy(object) ? (policyOf(object).rules.egress ?? []) : [];
    for (const { field, ports, peers } of rules) {
      if (!holdsPort(ports, 'TCP', 80)) continue;
      // Without any port it is the rule that allows everything, which says so itself.
      if (peers === undefined && ports !== everyPort)
        say(field, `This rule lets the pods send to ${metadataAddress} on port 80: it has no \`to\`.`);
      for (const peer of peers ?? [])
        if (peer.block && admitsAddress(peer.block, metadataAddress))
          say(peer.field, `${peer.block.cidr} lets the pods send to ${metadataAddress}.`);
    }
  },
});
