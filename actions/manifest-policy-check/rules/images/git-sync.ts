import { containerRule } from '../../workload-rule.ts';
import { podWith } from './pod-example.ts';

export const gitSync = containerRule({
  id: 'manifest-policy-check/git-sync',
  title: 'git-sync runs a command that is configured',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why:
    'git-sync starts the program that its settings name after every pull, and takes the git binary from a setting too: ' +
    'whoever may change the object, or the repository that it follows, runs code with its rights.',
  advice: 'Leave hooks and the git binary out of its settings, and give it a ServiceAccount without rights.',
  references: [
    'https://github.com/kubernetes/git-sync',
    'https://www.akamai.com/blog/security-research/2024-august-kubernetes-gitsync-command-injection-defcon',
    'CWE-78',
  ],
  aliases: ['CKV_K8S_159'],
  examples: {
    bad: [
      {
        text: podWith(
          'image: registry.k8s.io/git-sync/git-sync:v4.2.4',
          '      env:\n        - name: GITSYNC_EXECHOOK_COMMAND\n          value: /sync.sh\n',
        ),
        lines: [10],
      },
      {
        text: podWith('image: registry.k8s.io/git-sync/git-sync:v4.2.4', '      args: [--git=/tmp/git]\n'),
        lines: [9],
      },
    ],
    good: [
      {
        text: podWith(
          'image: registry.k8s.io/git-sync/git-sync:v4.2.4',
          '      args: [--repo=https://code.example/a]\n',
        ),
      },
      { text: podWith('image: shop/web:1', '      args: [--git=/tmp/git]\n') },
    ],
  },
  check({ field, name, pod: { object } }, say) {
    if (!/(?:^|\/)git-sync(?:[:@]|$)/.test(field.at('image').source ?? '')) return;
    for (const variable of field.at('env').items) {
      const setting = variable.at('name');
      if (
        /^GITSYNC_(?:GIT|EXECHOOK_COMMAND|SYNC_HOOK_COMMAND)$|^GIT_SYNC_HOOK_COMMAND$/.test(
          setting.source ?? '',
        )
      )
        say(
          setting,
          `\`${String(setting.source)}\` of container \`${name}\` in ${object.title} names a program to run.`,
        );
    }
    for (const word of [...field.at('args').items, ...field.at('command').items])
      if (/^--?(?:git|exechook-command|sync-hook-command)(?:=|$)/.test(word.source ?? ''))
        say(
          word,
          `\`${String(word.source)}\` of container \`${name}\` in ${object.title} names a program to run.`,
        );
  },
});
