import { z } from 'zod';
import { isOwnerName, isRepositoryName } from '../../shared/core/github.ts';

/** Texts of files that other jobs wrote: sizes and shapes are stated once here. */

/** Underscores are of managed users alone. */
export const organisationName = z.string().refine((text) => isOwnerName(text) && !text.includes('_'));
/** As GitHub allows it, so it is a file's name too. */
export const repositoryName = z.string().refine(isRepositoryName);
/** Of one audit: nothing of another one is taken for its own. */
export const auditId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
export const commitId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
export const word = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/);
export const moment = z.iso.datetime();
export const count = z.int().nonnegative().max(1_000_000_000);
/** A sentence about something. */
export const sentence = z.string().max(500);
/** Without a slash at the end. */
export const serverUrl = z
  .string()
  .regex(/^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[A-Za-z0-9._-]{1,60})?$/);
