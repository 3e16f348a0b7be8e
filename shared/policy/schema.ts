import { z } from 'zod';
import { lockableKeys } from '../core/locks.ts';
import { inlineIgnores, type Policy } from '../core/policy.ts';
import { presets } from '../core/rule.ts';
import { severities } from '../core/severity.ts';
import { signerKeys, trustedSigners } from './signers.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

const reason = z.string().trim().min(1, 'must say why');
const patterns = z
  .array(z.string().min(1))
  .describe('Patterns in .gitignore syntax, from the repository’s root.');
const preset = z.enum(presets).describe('Which rules are on; each preset holds the ones before it.');
const failOn = z.enum(severities).describe('The gate closes at this severity or worse.');
const ignores = z
  .enum(inlineIgnores)
  .describe('Which ignore comments count: all, only those that the base has too, or none.');

const option = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const options = z.record(z.string(), option);

const rule = z.strictObject({
  severity: z.enum([...severities, 'off']).exactOptional(),
  options: options.exactOptional(),
});

/** `*.example.com`: a star may stand at either end of the host. */
export const registry = z
  .string()
  .regex(/^[^\s:/]+(?::\d+)?(?:\/[^\s:]+)*$/u, 'a host, or a host and a namespace (no https://)');

/** `rule: high` is short for `rule: { severity: high }`. */
const ruleOrSeverity = z.union([
  z.enum([...severities, 'off']).transform((severity) => ({ severity })),
  rule,
]);

const check = z.strictObject({
  enabled: z.boolean().exactOptional(),
  preset: preset.exactOptional(),
  failOn: failOn.exactOptional(),
  inlineIgnores: ignores.exactOptional(),
  exclude: patterns.exactOptional(),
  options: options.describe('Of the check, and of all its rules that know them.').exactOptional(),
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
  purl: z
    .string()
    .regex(/^pkg:[a-z][a-z0-9.-]*\/[^\s?#]+$/u, 'a package URL without qualifiers (pkg:npm/name@1.0.0)')
    .describe('Package URL; without a version it means every version.')
    .exactOptional(),
  advisory: z
    .string()
    .regex(/^[\w.:-]+$/u, 'the id of an advisory')
    .describe('Id of an advisory, or one of its aliases.')
    .exactOptional(),
  reason: reason.describe('Why it is accepted.'),
  until: day.describe('The last day it holds.'),
  owner: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('Who answers for it: a person or a team.')
    .exactOptional(),
});

const reference = z.string().min(1).max(1_200);

/** `.github/portcullis.yml`; the file for editors is generated from this. */
export const policySchema = z.strictObject({
  extends: z
    .union([reference.transform((one) => [one]), z.array(reference).max(10)])
    .describe(
      'Policies that this one stands on: ./path.yml of the same repository, or owner/repo/path.yml@<40 hex commit>. ' +
        'Of several the later ones win, and this file wins over all of them, but for what they lock.',
    )
    .exactOptional(),
  locked: z
    .array(z.string().min(1).max(200))
    .max(1_000)
    .describe(
      'What nobody below this policy can weaken, only make stricter; an attempt has no effect and is told. ' +
        'A rule (its id, the id of another tool, or `check:*` for all of a check): it stays on, weighs as much, keeps its ' +
        'options and the options of its check, closes the gate from the same severity on, and nobody but this policy and ' +
        'those it extends leaves a file out of it or accepts a finding of it: no suppression, baseline, ignore comment or ' +
        'settings of other tools. A rule that is named by its id is on, whatever the preset. ' +
        'With a rule or check onError is locked too, and with cosign-verify trustedSigners. ' +
        'A check (its id): it stays on with its preset, failOn, inlineIgnores, files, options and rules; single findings may ' +
        'still be accepted. ' +
        `A key (${lockableKeys.join(', ')}): what it says here, or its default, is the least that holds.`,
    )
    .exactOptional(),
  requireOwner: z
    .boolean()
    .describe(
      'Suppressions of policies and of the baseline hold only with an owner; true here or above is true.',
    )
    .exactOptional(),
  preset: preset.exactOptional(),
  failOn: failOn.exactOptional(),
  onError: z
    .enum(['fail', 'warn'])
    .describe('What could not be checked closes the gate, or only warns.')
    .exactOptional(),
  inlineIgnores: ignores.exactOptional(),
  exclude: patterns.exactOptional(),
  allowedRegistries: z
    .array(registry)
    .describe('Where images may come from: hosts, or hosts with a namespace (ghcr.io/acme).')
    .exactOptional(),
  trustedSigners: z
    .array(trustedSigners)
    .max(1_000)
    .describe('Who must have signed which images; the first entry that fits an image holds.')
    .exactOptional(),
  checks: z.record(z.string(), check).exactOptional(),
  suppressions: z.array(suppression).exactOptional(),
}) satisfies z.ZodType<Policy>;

/** Every key of a policy at any depth, for "did you mean". */
export const policyKeys: readonly string[] = [
  ...[policySchema, check, rule, suppression].flatMap(({ shape }) => Object.keys(shape)),
  ...signerKeys,
];
