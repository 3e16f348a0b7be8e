import { load } from 'js-yaml';
import { z } from 'zod';
import type { Value } from './expression.ts';

/** GitHub's docs, "Workflow syntax": what our runner models of it. Every other key is an error. */

const scopes = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
] as const;
export type Scope = (typeof scopes)[number];

export const permissions = z.partialRecord(z.enum(scopes), z.enum(['read', 'write', 'none']));
export type Permissions = z.infer<typeof permissions>;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const scalars = z.record(z.string(), scalar);
const value: z.ZodType<Value> = z.json();
const outputs = z.record(z.string(), z.string());
const condition = z.union([z.string(), z.boolean()]).transform(String);

const named = {
  id: z.string().optional(),
  name: z.string().optional(),
  if: condition.optional(),
  env: scalars.optional(),
  'continue-on-error': z.boolean().optional(),
  'timeout-minutes': scalar.optional(),
};
export const step = z.union([
  z.strictObject({ ...named, uses: z.string(), with: scalars.optional() }),
  z.strictObject({
    ...named,
    run: z.string().refine((text) => !text.includes('${{'), 'An expression inside run is an injection.'),
    shell: z.enum(['bash', 'sh']),
    'working-directory': z.string().optional(),
  }),
]);
export type Step = z.infer<typeof step>;

const everyJob = {
  name: z.string().optional(),
  needs: z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional(),
  if: condition.optional(),
  permissions: permissions.optional(),
  concurrency: z.unknown().optional(),
  strategy: z
    .strictObject({
      matrix: value,
      'fail-fast': z.boolean().optional(),
      'max-parallel': scalar.optional(),
    })
    .optional(),
};
export const stepsJob = z.strictObject({
  ...everyJob,
  'runs-on': z.string(),
  'timeout-minutes': scalar,
  env: scalars.optional(),
  outputs: outputs.optional(),
  environment: z.unknown().optional(),
  steps: z.array(step).min(1),
});
export const callJob = z.strictObject({
  ...everyJob,
  uses: z.string(),
  with: scalars.optional(),
  secrets: z.union([z.literal('inherit'), z.record(z.string(), z.string())]).optional(),
});
export type StepsJob = z.infer<typeof stepsJob>;
export type CallJob = z.infer<typeof callJob>;
export type Job = StepsJob | CallJob;

const described = { description: z.string().min(1) };
const input = z.discriminatedUnion('type', [
  z.strictObject({
    ...described,
    type: z.literal('string'),
    default: z.string().optional(),
    required: z.boolean().optional(),
  }),
  z.strictObject({
    ...described,
    type: z.literal('number'),
    default: z.number().optional(),
    required: z.boolean().optional(),
  }),
  z.strictObject({
    ...described,
    type: z.literal('boolean'),
    default: z.boolean().optional(),
    required: z.boolean().optional(),
  }),
]);
export const call = z.strictObject({
  inputs: z.record(z.string(), input).default({}),
  secrets: z.record(z.string(), z.strictObject({ ...described, required: z.boolean() })).default({}),
  outputs: z.record(z.string(), z.strictObject({ ...described, value: z.string() })).default({}),
});

export const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  env: scalars.optional(),
  concurrency: z
    .strictObject({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]) })
    .optional(),
  jobs: z.record(z.string(), z.union([stepsJob, callJob])),
});
export type Workflow = z.infer<typeof workflow>;

/** @throws ZodError on what GitHub would refuse, or what is not modelled. */
export const readWorkflow = (text: string): Workflow => workflow.parse(load(text));
