import type { Check } from '../../shared/core/check.ts';
import { lowInTestData } from '../../shared/parse/test-data.ts';
import { readReferences } from '../../shared/parse/references/read.ts';
import { claim } from './claims.ts';
import { readLock } from './lock/reader.ts';
import { unlessLocked } from './lock/unless-locked.ts';
import { gatherer, type PinFacts } from './online/gatherer.ts';
import { checkOptions, inputs } from './online/options.ts';
import type { PinDocument } from './pin-document.ts';
import { actionArchived } from './rules/action-archived.ts';
import { actionImpostorCommit } from './rules/action-impostor-commit.ts';
import { actionInvalid } from './rules/action-invalid.ts';
import { actionOutdated } from './rules/action-outdated.ts';
import { actionRefNotFound } from './rules/action-ref-not-found.ts';
import { actionRenamed } from './rules/action-renamed.ts';
import { actionShortSha } from './rules/action-short-sha.ts';
import { actionUnpinned } from './rules/action-unpinned.ts';
import { actionVersionMismatch } from './rules/action-version-mismatch.ts';
import { imageDigestMismatch } from './rules/image-digest-mismatch.ts';
import { imageInvalid } from './rules/image-invalid.ts';
import { imageLatest } from './rules/image-latest.ts';
import { imageNotFound } from './rules/image-not-found.ts';
import { imagePlatformDigest } from './rules/image-platform-digest.ts';
import { imagePlatformMissing } from './rules/image-platform-missing.ts';
import { imageTag } from './rules/image-tag.ts';
import { lockEntryForged } from './rules/lock-entry-forged.ts';
import { lockForged } from './rules/lock-forged.ts';
import { lockInvalid } from './rules/lock-invalid.ts';
import { lockMissing } from './rules/lock-missing.ts';
import { lockStale } from './rules/lock-stale.ts';
import { lockWrongCase } from './rules/lock-wrong-case.ts';
import { nestedAction } from './rules/nested-action.ts';
import { nestedImage } from './rules/nested-image.ts';
import { unresolvedReference } from './rules/unresolved-reference.ts';
import { tally } from './tally.ts';

export const imagePinCheck: Check<PinDocument, PinFacts> = {
  id: 'image-pin-check',
  title: 'Image and action pins',
  summary:
    'Finds container images and actions that are not pinned, wherever a repository names them; online, pins that are not true.',
  inputs,
  options: checkOptions,
  examplePath: 'Dockerfile',
  claims: claim,
  parse: (file, { kind }) => (kind === 'actions-lock' ? readLock(file) : readReferences(file)),
  tally,
  gatherer,
  rules: [
    lowInTestData(imageLatest),
    lowInTestData(imageTag),
    lowInTestData(imageInvalid),
    lowInTestData(imageNotFound),
    lowInTestData(imageDigestMismatch),
    lowInTestData(imagePlatformDigest),
    lowInTestData(imagePlatformMissing),
    unlessLocked(lowInTestData(actionUnpinned)),
    unlessLocked(lowInTestData(actionShortSha)),
    lowInTestData(actionInvalid),
    lowInTestData(actionRefNotFound),
    lowInTestData(actionImpostorCommit),
    lowInTestData(actionVersionMismatch),
    lowInTestData(actionRenamed),
    lowInTestData(actionArchived),
    lowInTestData(actionOutdated),
    lowInTestData(nestedImage),
    lowInTestData(nestedAction),
    lowInTestData(lockInvalid),
    lowInTestData(lockForged),
    lowInTestData(lockEntryForged),
    lowInTestData(lockMissing),
    lowInTestData(lockWrongCase),
    lowInTestData(lockStale),
    lowInTestData(unresolvedReference),
  ],
};
