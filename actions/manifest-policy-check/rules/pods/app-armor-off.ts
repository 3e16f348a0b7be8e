import { appArmorProfile } from '../../pod-security/app-armor.ts';
import { container } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, hardeningGuidance } from './standards.ts';

export const appArmorOff = standardRule({
  id: 'manifest-policy-check/app-armor-off',
  title: 'AppArmor taken away',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The default profile of the runtime keeps a container from mounting, and from writing where the kernel is changed; unconfined it may.',
  advice: 'Use `RuntimeDefault`, or a `Localhost` profile made for the program.',
  references: [
    baseline,
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
    hardeningGuidance,
    'CWE-693',
  ],
  aliases: ['ApparmorUnconfined', 'KSV-0002'],
  examples: {
    bad: [
      { text: container('securityContext:', '  appArmorProfile: {type: Unconfined}'), lines: [9] },
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/app: unconfined\nspec:\n  containers:\n    - {name: app, image: shop/web:1}\n',
        lines: [6],
      },
    ],
    good: [
      { text: container('securityContext: {appArmorProfile: {type: RuntimeDefault}}') },
      { text: container() },
    ],
  },
  standard: appArmorProfile,
  more: ({ field }) => ({
    mend: { set: field.name === 'type' ? 'RuntimeDefault' : 'runtime/default', mode: 'suggest' },
  }),
});
