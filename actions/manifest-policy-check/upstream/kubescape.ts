import type { UpstreamTool } from '../../../shared/core/coverage.ts';
import { because, numbered, range } from './numbered.ts';

const controls = (...numbers: readonly number[]): readonly string[] => numbered('C-', numbers, 4);

/** All controls of Kubescape's library, August 2026. */
export const kubescape: UpstreamTool = {
  name: 'kubescape',
  ids: controls(
    ...range(
      1,
      308,
      ...[3, 6, 8, 10, 11, 19, 22, 23, 24, 25, 27, 28, 29, 32, 33],
      ...[40, 43, 47, 51, 60, 64, 71, 72, 80, 82, 86, 224],
    ),
  ),
  without: {
    ...because(
      'It looks at owners and modes of files on a node, which no manifest has.',
      ...controls(...range(92, 112), ...range(162, 171), 235, 238),
    ),
    ...because(
      'It asks the API of a cloud how the cluster and its registry are set up.',
      ...controls(
        ...range(221, 223),
        ...range(226, 233),
        ...range(240, 245),
        ...range(247, 252),
        254,
        264,
        285,
        308,
      ),
    ),
    ...because(
      'It compares versions of running software with a list of holes, which goes stale with every release: a matter for image scanners.',
      ...controls(58, 79, 81, ...range(83, 85), 87, ...range(89, 91), 273),
    ),
    ...because(
      'It is a reminder for a person: the tool finds every object, or none.',
      ...controls(26, 36, 39, 53, 205, 208, 209, 234, ...range(286, 289)),
    ),
    ...because(
      'It lists what a workload uses for a picture of attack paths; to use a Secret, a ConfigMap or a volume is no fault.',
      ...controls(255, 257, 258),
    ),
    ...because(
      'It needs the running cluster: addresses given to load balancers, or a try at the port.',
      ...controls(21, 266, 274),
    ),
    ...because(
      'It asks for `restricted` on every namespace. Where there is no level, or the lowest, is told; `baseline` is a choice.',
      ...controls(197, 198, 200, 201),
    ),
    ...because(
      'It is about templates of the Agent Sandbox, still an alpha; their pods are held to the rules of all pods.',
      ...controls(297, 301, 303, 304),
    ),
    ...because(
      'Whether a signature is there and whose it is only the registry knows; signature-policy-not-enforced and signature-by-anyone look at who asks for one.',
      ...controls(236, 237),
    ),
    'C-0014':
      'It goes by the name of an account, kubernetes-dashboard; the dashboard itself is a finding of that name.',
    'C-0073': 'A pod without a controller is not started anew, and opens nothing.',
    'C-0115':
      'The benchmark has turned round: C-0283 asks for the plugin, as does apiserver-external-ips-plugin.',
    'C-0124':
      'Kubernetes 1.30 took the plugin out; apiserver-pod-security-off tells where its successor is off.',
    'C-0159': 'Whether two files hold the same CA, the names of the files do not tell.',
    'C-0161':
      'What a cluster should log depends on what runs in it; apiserver-audit-policy tells where there is no policy.',
    'C-0211': 'Each field that a securityContext should have is asked for by a rule of its own.',
    'C-0220':
      'What a PodSecurityPolicy does not ask for counts no more: Kubernetes 1.25 took them out. What one allows, permissive-pod-policy tells.',
    'C-0302': 'A route to a Service that is not there answers with an error, and opens nothing.',
  },
};
