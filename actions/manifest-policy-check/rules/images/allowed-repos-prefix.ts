import { objectRule } from '../../workload-rule.ts';

const constraint = (repos: string): string =>
  `apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: repos\nspec:\n  parameters:\n    repos: ${repos}\n`;

export const allowedReposPrefix = objectRule({
  id: 'manifest-policy-check/allowed-repos-prefix',
  title: 'A list of allowed registries that lets others in',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'K8sAllowedRepos compares the beginning of the text: `registry.example` allows `registry.example.evil.example` too, ' +
    'and `ghcr.io/acme` allows `ghcr.io/acme-evil`.',
  advice: 'End every entry with `/`, or use K8sAllowedReposv2.',
  references: [
    'https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos/',
    'CWE-183',
  ],
  aliases: ['KSV-0124'],
  examples: {
    bad: [
      { text: constraint('["registry.example", "ghcr.io/acme/"]'), lines: [7] },
      { text: constraint('[""]'), lines: [7] },
    ],
    good: [{ text: constraint('["registry.example/", "ghcr.io/acme/"]') }],
  },
  check(object, say) {
    if (object.kind !== 'K8sAllowedRepos') return;
    for (const repo of object.root.at('spec', 'parameters', 'repos').items) {
      const text = repo.source ?? '';
      // A whole image with its tag or digest ends in itself.
      if (text.endsWith('/') || /[@]sha256:|:[\w.-]+$/.test(text)) continue;
      say(repo, `\`${text}\` in ${object.title} allows every name that begins like it.`, {
        mend: { set: `${text}/`, mode: 'suggest' },
      });
    }
  },
});
