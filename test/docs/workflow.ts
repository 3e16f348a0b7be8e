import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { knownInputs } from '../../actions/command-line.ts';
import { PortcullisError } from '../../shared/core/errors.ts';
import { valueOf } from '../../shared/github/inputs.ts';
import { root } from './document.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** GitHub docs, "Workflow syntax": permissions of the job's token. */
const scopes = [
  ...['actions', 'artifact-metadata', 'attestations', 'checks', 'contents', 'deployments', 'discussions'],
  ...['id-token', 'issues', 'models', 'packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
];
/** Those that our documents have a use for: never `pull_request_target`. */
const events = [
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
  'release',
];

export const isWorkflow = (value: unknown): boolean => 'jobs' in fieldsOf(value) || 'on' in fieldsOf(value);

export const isSteps = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => 'uses' in fieldsOf(one) || 'run' in fieldsOf(one));

/** What is wrong with a workflow of our documents. */
export function workflowFaults(value: unknown): readonly string[] {
  const { on, permissions, jobs } = fieldsOf(value);
  const named =
    typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(fieldsOf(on));
  return [
    ...named.filter((event) => !events.includes(event)).map((event) => `on ${event}`),
    ...permissionFaults(permissions),
    ...Object.values(fieldsOf(jobs)).flatMap((job) => jobFaults(fieldsOf(job))),
  ];
}

function jobFaults({ permissions, uses, with: given, steps }: Fields): readonly string[] {
  return [
    ...permissionFaults(permissions),
    ...(typeof uses === 'string' ? usesFaults(uses, fieldsOf(given)) : []),
    ...(Array.isArray(steps) ? stepFaults(steps) : []),
  ];
}

const permissionFaults = (value: unknown): readonly string[] =>
  Object.entries(fieldsOf(value))
    .filter(([scope, right]) => !scopes.includes(scope) || !['read', 'write', 'none'].includes(String(right)))
    .map(([scope, right]) => `permissions: ${scope}: ${String(right)}`);

export const stepFaults = (steps: readonly unknown[]): readonly string[] =>
  steps
    .map(fieldsOf)
    .flatMap(({ uses, with: given }) => (typeof uses === 'string' ? usesFaults(uses, fieldsOf(given)) : []));

const own = 'OWNER/portcullis';

function usesFaults(uses: string, given: Fields): readonly string[] {
  const [name = '', ref = ''] = uses.split('@');
  if (name !== own && !name.startsWith(`${own}/`))
    return /^[0-9a-f]{40}$/u.test(ref) ? [] : [`${uses} is not pinned`];
  if (ref !== 'SHA') return [`${uses}: the release fills SHA`];
  const path = name.slice(own.length + 1);
  const file = path.endsWith('.yml') ? path : join(path, 'action.yml');
  if (!existsSync(join(root, file))) return [`${uses}: there is no ${file}`];
  const inputs = Object.keys(inputsOf(load(readFileSync(join(root, file), 'utf8'))));
  return Object.entries(given).flatMap(([input, value]) =>
    inputs.includes(input) ? valueFaults(input, String(value)) : [`${uses} takes no ${input}`],
  );
}

/** Of an action, or of a workflow that others call. */
function inputsOf(file: unknown): Fields {
  const { inputs, on } = fieldsOf(file);
  return fieldsOf(inputs ?? fieldsOf(fieldsOf(on).workflow_call).inputs);
}

function valueFaults(name: string, value: string): readonly string[] {
  const input = knownInputs().find((one) => one.name === name);
  if (input === undefined || value.includes('${{')) return [];
  try {
    valueOf(input, value);
    return [];
  } catch (error) {
    if (error instanceof PortcullisError) return [error.message];
    throw error;
  }
}
