import { count } from '../../shared/report/tally.ts';
import type { Survey } from './survey.ts';

export const policyPath = '.github/portcullis.yml';

/** Registries named in the proposal. */
const mostRegistries = 20;

/** The smallest policy, and what only people of the repository can decide, as comments. `until`: `YYYY-MM-DD`. */
export const policyFor = ({ checks, registries }: Survey, until: string): string =>
  [
    '# Settings of Portcullis. Every key is optional; a change to this file counts once it is merged.',
    `# Found when this was written: ${found(checks)}.`,
    '',
    '# Which rules are on: security, recommended or strict. Each holds the ones before it.',
    'preset: security',
    '',
    '# The gate closes at this severity or worse: critical, high, medium, low or info.',
    'failOn: high',
    ...registryLines(registries),
    ...signerLines(registries),
    '',
    '# Yours to decide: what you accept. Each entry says why, and until when.',
    '# suppressions:',
    '#   - rule: image-pin-check/image-tag',
    '#     path: deploy/dev/',
    '#     reason: The development cluster follows tags on purpose.',
    `#     until: ${until}`,
    '',
  ].join('\n');

export function found(checks: Survey['checks']): string {
  const told = checks
    .filter(({ files }) => files > 0)
    .map(({ id, files }) => `${count(files, 'file')} for ${id}`);
  return told.length === 0 ? 'no file that belongs to a check' : told.join(', ');
}

function registryLines(registries: Survey['registries']): readonly string[] {
  if (registries.length === 0) return [];
  const left = registries.length - mostRegistries;
  const entries = registries
    .slice(0, mostRegistries)
    .map(({ name, references }) => `#   - ${name} # ${count(references, 'place')}`);
  return [
    '',
    '# Yours to decide: images come from here today. Take the signs away, and they may come from nowhere else.',
    ...(left > 0 ? [`# ${left} more are not listed: a shorter list may be what you want.`] : []),
    '# allowedRegistries:',
    ...entries,
  ];
}

function signerLines(registries: Survey['registries']): readonly string[] {
  const [first] = registries.filter(({ name }) => name !== 'docker.io/library');
  if (first === undefined) return [];
  return [
    '',
    '# Yours to decide: who has to have signed which images. Until it is said, cosign-verify looks at none.',
    '# trustedSigners:',
    `#   - images: ['${first.name}/**']`,
    '#     signers:',
    '#       - identity: https://github.com/OWNER/NAME/.github/workflows/release.yml@refs/heads/main',
    '#         issuer: https://token.actions.githubusercontent.com',
  ];
}
