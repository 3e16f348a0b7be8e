import { z } from 'zod';
import type { Policy } from '../core/policy.ts';
import { presets } from '../core/rule.ts';
import { severities } from '../core/severity.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

const reason = z.string().trim().min(1, 'must say why');
const patterns = z
  .array(z.string().min(1))
  .describe('Patterns in .gitignore syntax, from the repository’s root.');
const preset = z.enum(presets).describe('Which rules are on; each preset holds the ones before it.');
const failOn = z.enum(severities).describe('The gate closes at this severity or worse.');

const option = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const rule = z.strictObject({
  severity: z.enum([...severities, 'off']).exactOptional(),
  options: z.record(z.string(), option).exactOptional(),
});

/** `rule: high` is short for `rule: { severity: high }`. */
const ruleOrSeverity = z.union([
  z.enum([...severities, 'off']).transform((severity) => ({ severity })),
  rule,
]);

const check = z.strictObject({
  enabled: z.boolean().exactOptional(),
  preset: preset.exactOptional(),
  failOn: failOn.exactOptional(),
  exclude: patterns.exactOptional(),
  rules: z
    .record(z.string(), ruleOrSeverity)
    .describe('By rule id, or by the id another tool gives it.')
    .exactOptional(),
});

/** One entry of the policy’s `suppressions` and of a baseline. */
export const suppression = z.strictObject({
  rule: z.string().min(1).describe('Rule id, or the id another tool gives it.'),
  path: z.string().min(1).describe('Pattern in .gitignore syntax; absent: everywhere.').exactOptional(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/u)
    .exactOptional(),
  reason: reason.describe('Why it is accepted.'),
  until: day.describe('The last day it holds.'),
});

/** `.github/portcullis.yml`; the file for editors is generated from this. */
export const policySchema = z.strictObject({
  preset: preset.exactOptional(),
  failOn: failOn.exactOptional(),
  onError: z
    .enum(['fail', 'warn'])
    .describe('What could not be checked closes the gate, or only warns.')
    .exactOptional(),
  inlineIgnores: z
    .enum(['allow', 'base-only'])
    .describe('Whether an ignore comment counts that the pull request itself adds.')
    .exactOptional(),
  exclude: patterns.exactOptional(),
  allowedRegistries: z
    .array(
      z
        .string()
        .regex(/^[^\s:/]+(?::\d+)?(?:\/[^\s:]+)*$/u, 'a host, or a host and a namespace (no https://)'),
    )
    .describe('Where images may come from: hosts, or hosts with a namespace (ghcr.io/acme).')
    .exactOptional(),
  checks: z.record(z.string(), check).exactOptional(),
  suppressions: z.array(suppression).exactOptional(),
}) satisfies z.ZodType<Policy>;

/** Every key of a policy at any depth, for "did you mean". */
export const policyKeys: readonly string[] = [policySchema, check, rule, suppression].flatMap(({ shape }) =>
  Object.keys(shape),
);
