import type { RuleMeta } from '../../../../shared/core/rule.ts';
import { ImageReference, parseImageReference } from '../../../../shared/parse/image-reference.ts';
import { containerRule } from '../../workload-rule.ts';
import { pod } from './example.ts';

interface Product extends Pick<RuleMeta, 'id' | 'title' | 'severity' | 'why' | 'advice' | 'aliases'> {
  readonly image: string;
  readonly names: RegExp;
  readonly sentence: string;
}

const deployed = ({ image, names, sentence, ...own }: Product) => {
  const running = (reference: string) => pod('containers:', '  - name: app', `    image: ${reference}`);
  return containerRule({
    ...own,
    confidence: 'high',
    preset: 'security',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/', 'CWE-1104'],
    examples: {
      bad: [{ text: running(image), lines: [7] }],
      good: [{ text: running('registry.example/shop/web:1.4') }],
    },
    check({ field, name }, say) {
      const text = field.at('image');
      const reference = parseImageReference(text.source ?? '');
      if (reference instanceof ImageReference && names.test(reference.path))
        say(text, `Container \`${name}\` ${sentence}.`);
    },
  });
};

export const tiller = deployed({
  id: 'manifest-policy-check/tiller',
  title: 'Tiller of Helm 2',
  severity: 'high',
  why: 'Tiller obeys every pod that reaches its port, without a login and mostly as cluster-admin; Helm 2 gets no fixes since 2020.',
  advice: 'Remove it and move to Helm 3 or later, which has no server.',
  aliases: ['KSV-0102', 'CKV_K8S_34'],
  image: 'ghcr.io/helm/tiller:v2.17.0',
  names: /(?:^|\/)tiller$/,
  sentence: "is Helm 2's Tiller",
});

export const dashboard = deployed({
  id: 'manifest-policy-check/kubernetes-dashboard',
  title: 'Kubernetes Dashboard',
  severity: 'medium',
  why: 'The dashboard acts in the cluster for whoever reaches it; open ones have been taken over again and again, and it is no longer maintained.',
  advice: 'Remove it; use kubectl, or a client on the own machine that has the rights of its user.',
  aliases: ['CKV_K8S_33'],
  image: 'kubernetesui/dashboard:v2.7.0',
  names: /(?:^|\/)(?:kubernetesui\/dashboard[\w-]*|kubernetes-dashboard(?:-\w+)?)$/,
  sentence: 'is the Kubernetes Dashboard',
});

export const ingressNginx = deployed({
  id: 'manifest-policy-check/ingress-nginx',
  title: 'Ingress NGINX',
  severity: 'medium',
  why: 'The controller reads every Secret of the cluster and has had holes that gave them away; since March 2026 nobody mends it.',
  advice: 'Move to a Gateway API implementation, or to another ingress controller that gets fixes.',
  aliases: ['C-0292'],
  image: 'registry.k8s.io/ingress-nginx/controller:v1.14.0',
  names:
    /(?:^|\/)(?:ingress-nginx\/controller(?:-chroot)?|kubernetes-ingress-controller\/nginx-ingress-controller)$/,
  sentence: 'is the Ingress NGINX controller, which gets no fixes since March 2026',
});
