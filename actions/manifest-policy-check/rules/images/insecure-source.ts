import { objectRule } from '../../workload-rule.ts';

const object = (kind: string, group: string, spec: string): string =>
  `apiVersion: ${group}\nkind: ${kind}\nmetadata:\n  name: shop\nspec:\n${spec}`;

export const insecureSource = objectRule({
  id: 'manifest-policy-check/insecure-source',
  title: 'What is deployed is fetched without TLS',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever sits on the way decides what the cluster runs.',
  advice: 'Use `https://` (or `oci://` without `insecure`).',
  references: [
    'https://fluxcd.io/flux/components/source/helmrepositories/',
    'https://fluxcd.io/flux/components/source/ocirepositories/#insecure',
    'CWE-319',
    'CWE-494',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        text: object('HelmRepository', 'source.toolkit.fluxcd.io/v1', '  url: http://charts.example\n'),
        lines: [6],
      },
      {
        text: object(
          'OCIRepository',
          'source.toolkit.fluxcd.io/v1',
          '  url: oci://registry.example/a\n  insecure: true\n',
        ),
        lines: [7],
      },
      {
        text: object(
          'Application',
          'argoproj.io/v1alpha1',
          '  source:\n    repoURL: http://code.example/a.git\n',
        ),
        lines: [7],
      },
      {
        text: object(
          'Application',
          'argoproj.io/v1alpha1',
          '  sources:\n    - repoURL: git://code.example/a.git\n',
        ),
        lines: [7],
      },
    ],
    good: [
      { text: object('HelmRepository', 'source.toolkit.fluxcd.io/v1', '  url: https://charts.example\n') },
      {
        text: object('GitRepository', 'source.toolkit.fluxcd.io/v1', '  url: http://gitea.gitea.svc/a.git\n'),
      },
      {
        text: object(
          'Application',
          'argoproj.io/v1alpha1',
          '  source:\n    repoURL: git@code.example:a.git\n',
        ),
      },
    ],
  },
  check({ root, group, title }, say) {
    const spec = root.at('spec');
    const urls =
      group === 'source.toolkit.fluxcd.io'
        ? [spec.at('url'), spec.at('endpoint')]
        : group === 'argoproj.io'
          ? [spec.at('source', 'repoURL'), ...spec.at('sources').items.map((each) => each.at('repoURL'))]
          : [];
    for (const url of urls) {
      const text = url.source ?? '';
      if (plain.test(text) && !inside.test(text))
        say(url, `${title} fetches \`${text.slice(0, 100)}\` without TLS.`);
    }
    const insecure = spec.at('insecure');
    if (group === 'source.toolkit.fluxcd.io' && insecure.flag === true)
      say(insecure, `${title} does not ask for TLS.`, { mend: { mode: 'suggest' } });
  },
});

const plain = /^(?:http|git):\/\//i;
/** Names of services, which only the cluster itself resolves. */
const inside =
  /^\w+:\/\/(?:[^/@]*@)?(?:localhost|127\.0\.0\.1|[\w-]+(?:\.[\w-]+)*\.(?:svc|local|internal)|[\w-]+)(?::\d+)?(?:\/|$)/i;
