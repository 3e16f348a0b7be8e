import { Catalogue } from '../shared/core/catalogue.ts';
import type { Check } from '../shared/core/check.ts';
import type { RunRequest } from '../shared/core/run.ts';
import { side } from './shared/core/sample-check.ts';

/** Texts by path; null stands for a file that cannot be read. */
export type Files = Readonly<Record<string, string | null>>;

/** What one check makes of `head`, compared with `before` where it is there. */
export const runRequest = (check: Check, head: Files, before?: Files): RunRequest => ({
  checks: [check],
  catalogue: new Catalogue([check]),
  policy: {},
  overrides: { options: {} },
  suppressions: [],
  scope: before ? 'introduced' : 'all',
  head: side(head, 'head'),
  base: before && { ...side(before, 'base'), renamed: new Map() },
  named: [],
  proposed: [],
  errors: [],
  tool: { name: 'portcullis', version: '0' },
});
