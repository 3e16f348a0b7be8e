import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { exposureOf, isOpenToAll } from '../../network/service.ts';
import { objectRule } from '../../workload-rule.ts';

/** By number: what listens there by default, and was not made for strangers. Source: the IANA registry, and each project. */
const adminPorts: Readonly<Record<number, string>> = {
  22: 'SSH',
  23: 'Telnet',
  445: 'SMB',
  1433: 'SQL Server',
  2049: 'NFS',
  2181: 'ZooKeeper',
  2375: 'the Docker daemon',
  2376: 'the Docker daemon',
  2379: 'etcd',
  2380: 'etcd',
  3306: 'MySQL',
  3389: 'RDP',
  5432: 'PostgreSQL',
  5900: 'VNC',
  6379: 'Redis',
  6443: 'the Kubernetes API',
  9042: 'Cassandra',
  9200: 'Elasticsearch',
  10250: 'the kubelet',
  11211: 'memcached',
  27017: 'MongoDB',
};

const service = (spec: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n${spec}`;

export const exposedAdminPort = objectRule({
  id: 'manifest-policy-check/exposed-admin-port',
  title: 'A Service offers a database or an admin port to the outside',
  severity: 'medium',
  confidence: 'medium',
  preset: 'security',
  why: 'Databases, SSH and control interfaces that answer outside the cluster are found by scanners within hours, and one weak password or bug is enough.',
  advice:
    'Use `ClusterIP` and reach it with `kubectl port-forward` or a VPN, or limit the load balancer by `loadBalancerSourceRanges`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer', 'CWE-668'],
  aliases: [],
  examples: {
    bad: [
      { text: service('  type: LoadBalancer\n  ports:\n    - port: 5432\n'), lines: [8] },
      {
        text: service('  type: NodePort\n  ports:\n    - port: 80\n    - port: 2222\n      targetPort: 22\n'),
        lines: [10],
      },
    ],
    good: [
      { text: service('  type: ClusterIP\n  ports:\n    - port: 5432\n') },
      {
        text: service(
          '  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n  ports:\n    - port: 5432\n',
        ),
      },
      {
        text: service(
          '  type: LoadBalancer\n  ports:\n    - port: 53\n      protocol: UDP\n    - port: 443\n',
        ),
      },
    ],
  },
  check(object, say) {
    const exposure = exposureOf(object);
    if (exposure === undefined || (exposure === 'LoadBalancer' && !isOpenToAll(object))) return;
    for (const entry of object.root.at('spec', 'ports').items) {
      if ((entry.at('protocol').source ?? 'TCP') !== 'TCP') continue;
      const found = [entry.at('targetPort'), entry.at('port')].find((field) => serverOf(field) !== undefined);
      if (found === undefined) continue;
      const message = `This ${exposure} offers port ${String(found.integer)}, the usual one of ${String(serverOf(found))}.`;
      say(found, message);
    }
  },
});

const serverOf = ({ integer }: Field): string | undefined =>
  integer !== undefined && Object.hasOwn(adminPorts, integer) ? adminPorts[integer] : undefined;
