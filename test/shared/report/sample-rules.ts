import type { RuleMeta } from '../../../shared/core/rule.ts';

export const rules: readonly RuleMeta[] = [
  rule('dockerfile-lint/secret-in-env', 'A secret stays in the image', {
    severity: 'critical',
    why: 'Everybody who can pull the image can read its environment.',
    advice: 'Hand the secret over at run time, or mount it for one step with `RUN --mount=type=secret`.',
    references: ['CWE-798', 'https://docs.docker.example/build/secrets'],
    aliases: ['CKV_X_1'],
  }),
  rule('dockerfile-lint/last-user-root', 'The container runs as root', {
    severity: 'high',
    advice: 'End the last stage with `USER` and a numeric id other than 0.',
    references: ['CWE-250'],
  }),
  rule('dockerfile-lint/pipe-to-shell', 'A download runs unseen', {
    severity: 'medium',
    confidence: 'medium',
    advice: 'Download to a file, compare its checksum, then run it.',
  }),
  rule('image-pin-check/image-tag', 'The image can change under its tag', {
    severity: 'medium',
    advice: 'Add the digest behind the tag: `name:tag@sha256:…`.',
  }),
  rule('image-pin-check/action-unpinned', 'The action can change under its ref', {
    severity: 'high',
    advice: 'Write the full commit id, and the version in a comment.',
  }),
];

function rule(id: string, title: string, more: Partial<RuleMeta>): RuleMeta {
  return {
    id,
    title,
    severity: 'low',
    confidence: 'high',
    preset: 'security',
    why: `${title}, and someone takes advantage of it.`,
    advice: '',
    references: [],
    aliases: [],
    examples: { bad: [{ text: '', lines: [1] }], good: [{ text: '' }] },
    ...more,
  };
}
