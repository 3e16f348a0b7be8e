import type { Check } from '../../shared/core/check.ts';
import { lowInTestData } from '../../shared/parse/test-data.ts';
import { claim, kinds } from './claims.ts';
import { readDockerfilePins } from './dockerfile-file.ts';
import type { PinDocument } from './reference.ts';
import { actionInvalid } from './rules/action-invalid.ts';
import { actionShortSha } from './rules/action-short-sha.ts';
import { actionUnpinned } from './rules/action-unpinned.ts';
import { imageInvalid } from './rules/image-invalid.ts';
import { imageLatest } from './rules/image-latest.ts';
import { imageTag } from './rules/image-tag.ts';
import { unresolvedReference } from './rules/unresolved-reference.ts';
import { tally } from './tally.ts';
import { readYaml } from './yaml-file.ts';

export const imagePinCheck: Check<PinDocument> = {
  id: 'image-pin-check',
  title: 'Image and action pins',
  summary: 'Finds container images and actions that are not pinned, wherever a repository names them.',
  inputs: [
    {
      name: 'trusted-owners',
      kind: 'list',
      summary:
        'Owners whose unpinned actions are reported as medium instead of high, beside actions and github.',
      otherwise: 'none',
      where: 'anywhere',
    },
  ],
  examplePath: 'Dockerfile',
  claims: claim,
  parse(file, claimed) {
    const kind = kinds.find((name) => name === claimed.kind) ?? 'yaml';
    return kind === 'dockerfile' ? readDockerfilePins(file) : readYaml(file, kind);
  },
  tally,
  rules: [
    imageLatest,
    imageTag,
    imageInvalid,
    actionUnpinned,
    actionShortSha,
    actionInvalid,
    unresolvedReference,
  ].map(lowInTestData<PinDocument>),
};
