import { actionInvalid } from './action-invalid.ts';
import { actionShortSha } from './action-short-sha.ts';
import { actionUnpinned } from './action-unpinned.ts';
import { imageInvalid } from './image-invalid.ts';
import { imageLatest } from './image-latest.ts';
import { imageTag } from './image-tag.ts';
import { unresolvedReference } from './unresolved-reference.ts';

export const rules = [
  imageLatest,
  imageTag,
  imageInvalid,
  actionUnpinned,
  actionShortSha,
  actionInvalid,
  unresolvedReference,
];
