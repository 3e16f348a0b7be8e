import type { Unchecked } from '../../../shared/core/check.ts';
import { SandboxError, type Sandbox } from '../../../shared/core/sandbox.ts';
import type { SideFiles } from '../../../shared/core/side-files.ts';
import type { KubeObject } from '../object.ts';
import { sentence } from '../policies/reports.ts';
import { docketOf, type RegoCase } from './docket.ts';
import { evaluate, type Answer, type Judged } from './evaluate.ts';
import { answerCall, functionNames } from './functions.ts';
import { readPolicyFile } from './policy-file.ts';
import {
  judging,
  messagesOf,
  reviewing,
  severityOf,
  type RegoVerdict,
  type RegoVerdicts,
} from './verdict.ts';

interface Trial {
  /** Paths. */
  readonly policies: readonly string[];
  readonly files: { readonly head: SideFiles; readonly base: SideFiles | undefined };
  readonly head: readonly KubeObject[];
  readonly base: readonly KubeObject[];
  readonly sandbox: Sandbox;
  /** In milliseconds. */
  readonly now: () => number;
}

interface Judgement {
  readonly verdicts: RegoVerdicts;
  /** What could not be judged of head; of base nobody wants to know. */
  readonly unchecked: readonly Unchecked[];
}

/** Of one policy, and the time of all of them together. */
const limits = { timeoutMs: 10_000, heapMiB: 512 };
const longest = 30_000;

/** What policies say of the objects of a repository. */
export async function judgeWithRego(trial: Trial): Promise<Judgement> {
  const { policies, files, head, base, sandbox, now } = trial;
  const { cases, tooLarge } = docketOf(head, base);
  const verdicts = new Map<object, RegoVerdict[]>();
  const unchecked = tooLarge.map(leftOut);
  const end = now() + longest;
  for (const path of policies) {
    const timeoutMs = Math.max(1, Math.min(limits.timeoutMs, end - now()));
    const judged = await judge(await policyBytes(path, files), cases, sandbox, timeoutMs);
    if ('left' in judged) unchecked.push({ path, line: null, ...judged.left });
    else unchecked.push(...hear(path, cases, judged, verdicts));
  }
  return { verdicts: { of: ({ root }) => verdicts.get(root.node ?? root) ?? [] }, unchecked };
}

/** As base has it, where it has it: a change must not bring its own judge. */
async function policyBytes(path: string, { head, base }: Trial['files']): Promise<Uint8Array | undefined> {
  const side = base?.paths.has(path) === true ? base : head;
  return (await side.read([path])).get(path);
}

type Left = Pick<Unchecked, 'code' | 'message' | 'hint'>;
type Heard = Exclude<Judged, { readonly refused: string }>;

async function judge(
  bytes: Uint8Array | undefined,
  cases: readonly RegoCase[],
  sandbox: Sandbox,
  timeoutMs: number,
): Promise<Heard | { readonly left: Left }> {
  const policy = bytes === undefined ? 'is not there, or cannot be read' : readPolicyFile(bytes);
  if (typeof policy === 'string') return { left: left('unreadable', policy, rebuild) };
  try {
    const objects = cases.map(({ input }) => input);
    const job = { ...policy, objects, functions: functionNames, judging, reviewing };
    const judged = await sandbox.run(evaluate, job, answerCall, { ...limits, timeoutMs });
    if ('refused' in judged) return { left: left('parse-error', judged.refused, rebuild) };
    const judges = judged.entrypoints.some((one) => judging.test(one)) || objects.length === 0;
    return judges || judged.answers.some((one) => one.fault !== undefined || rulingsOf(one).length > 0)
      ? judged
      : { left: left('parse-error', 'has no rule `deny`, `violation` or `warn`', rebuild) };
  } catch (error) {
    // Whatever a policy does to its thread, the others are heard.
    const code = error instanceof SandboxError ? error.code : 'ended';
    return { left: left(code === 'ended' ? 'no-answer' : 'limit', reasons[code], cheaper) };
  }
}

const left = (code: Left['code'], message: string, hint: string): Left => ({
  code,
  message: sentence(`The Rego policy ${message}`),
  hint,
});

const rebuild =
  'Build it with `opa build -t wasm -e <package>/deny`, of pure functions alone: no network, no time, no chance.';
const cheaper = 'Make the policy cheaper, or check fewer paths in one run.';

const reasons = {
  timeout: 'was stopped: it took too long',
  'too-much-memory': 'was stopped: it took too much memory',
  ended: 'could not be run to its end',
} as const;

const leftOut = ({ root, title }: KubeObject): Unchecked => ({
  path: root.region.path,
  line: root.region.startLine,
  code: 'limit',
  message: `${title} is too large for a Rego policy.`,
  hint: 'Split it, or leave its file out by the option `exclude`.',
});

/** Takes down what a policy said; gives what it did not say. */
function hear(
  path: string,
  cases: readonly RegoCase[],
  { answers }: Heard,
  verdicts: Map<object, RegoVerdict[]>,
): readonly Unchecked[] {
  const gaps: string[] = [];
  for (const [index, { objects, isOfHead }] of cases.entries()) {
    const answer = answers[index] ?? { said: [], fault: 'it was not reached' };
    const [first] = objects;
    if (answer.fault !== undefined && isOfHead) gaps.push(`${first?.title ?? ''}: ${answer.fault}`);
    const said = rulingsOf(answer).flatMap(({ rule, severity, value }) =>
      [...new Set(messagesOf(value))].map((message) => ({ policy: path, rule, severity, message })),
    );
    if (said.length === 0) continue;
    for (const { root } of objects)
      verdicts.set(root.node ?? root, [...(verdicts.get(root.node ?? root) ?? []), ...said]);
  }
  const [some] = gaps;
  if (some === undefined) return [];
  const count = gaps.length === 1 ? 'one object' : `${String(gaps.length)} objects`;
  return [{ path, line: null, ...left('limit', `did not judge ${count} to the end (${some})`, cheaper) }];
}

interface Ruling {
  readonly rule: string;
  readonly severity: RegoVerdict['severity'];
  readonly value: unknown;
}

/** An entrypoint is a rule, or a package of rules. */
const rulingsOf = ({ said }: Answer): readonly Ruling[] =>
  said.flatMap(({ entrypoint, value }) => {
    const severity = severityOf(entrypoint);
    if (severity !== undefined) return [{ rule: entrypoint, severity, value }];
    return Object.entries(typeof value === 'object' ? (value ?? {}) : {}).flatMap(([name, member]) => {
      const rule = `${entrypoint}/${name}`;
      const weighs = severityOf(rule);
      return weighs === undefined ? [] : [{ rule, severity: weighs, value: member as unknown }];
    });
  });
