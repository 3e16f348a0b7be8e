import { restrictedVolumes } from '../../pod-security/volumes.ts';
import { pod } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { restricted } from './standards.ts';

const volume = (...lines: readonly string[]) =>
  pod('containers: [{name: app, image: shop/web:1}]', 'volumes:', '  - name: data', ...lines);

export const volumeType = standardRule({
  id: 'manifest-policy-check/volume-type',
  title: 'Storage mounted past a claim',
  severity: 'low',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever may create pods then mounts any share or disk that the node reaches; a claim goes through what an administrator has allowed.',
  advice:
    'Use a persistentVolumeClaim, or a CSI volume; a gitRepo volume becomes an init container that clones.',
  references: [restricted, 'CWE-668'],
  aliases: ['KSV-0028'],
  examples: {
    bad: [
      { text: volume('    nfs: {server: files.example, path: /}'), lines: [8] },
      { text: volume('    gitRepo:', '      repository: https://git.example/x.git'), lines: [8] },
    ],
    good: [
      { text: volume('    persistentVolumeClaim: {claimName: data}') },
      { text: volume() },
      { text: volume('    hostPath: {path: /srv/data}') },
    ],
  },
  standard: restrictedVolumes,
});
