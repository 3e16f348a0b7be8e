import type { Report } from '../../../shared/core/finding.ts';
import { severityRank } from '../../../shared/core/severity.ts';
import { isExternal } from '../external.ts';
import type { Manifest } from '../manifest.ts';
import { isExempt } from './admission.ts';
import { Evaluation, mostOfPolicy } from './evaluate.ts';
import { gatesOf } from './gates.ts';
import { paramsIn, type Params } from './params.ts';
import type { Gate } from './policy.ts';
import { brokenReport, expressionReport, paramsReport, tooDearReport, unboundReport } from './reports.ts';
import { signatureOf } from './signature.ts';
import { subjectsOf, type Subject } from './subject.ts';

/** A gate with what it has cost and found out so far. */
interface Post {
  readonly gate: Gate;
  readonly params: Params;
  /** The policy is read as base has it. */
  readonly isOfBase: boolean;
  /** In steps, over all objects. */
  spent: number;
}

export interface Case {
  readonly docs: readonly Manifest[];
  /** Documents of base: their policies count as they were, lest a change open its own gate. */
  readonly before: readonly Manifest[] | undefined;
  /** Entries of the option `external`. */
  readonly external: readonly string[];
}

/** What the policies of a repository say about its objects. */
export function judge({ docs, before, external }: Case): readonly Report[] {
  const posts = postsOf(docs, before);
  const found = new Findings();
  for (const policy of gatesOf(docs).unbound) found.add(unboundReport(policy));
  if (posts.length === 0) return found.reports;
  const subjectOf = subjectsOf(docs);
  for (const { objects } of docs)
    for (const object of objects) {
      // What a patch will be part of, nobody here knows.
      if (isExempt(object) || object.isPartial) continue;
      const subject = subjectOf(object);
      for (const post of posts) judgeOne(post, subject, external, found);
    }
  return found.reports;
}

function postsOf(docs: readonly Manifest[], before: readonly Manifest[] | undefined): readonly Post[] {
  const { gates } = gatesOf(docs);
  const post = (gate: Gate, side: readonly Manifest[], isOfBase: boolean): Post => ({
    gate,
    params: paramsIn(side, gate),
    isOfBase,
    spent: 0,
  });
  const here = gates.map((gate) => post(gate, docs, false));
  if (before === undefined) return here;
  const same = new Set(gates.map((gate) => signatureOf(docs, gate)));
  const changed = gatesOf(before).gates.filter((gate) => !same.has(signatureOf(before, gate)));
  return [...here, ...changed.map((gate) => post(gate, before, true))];
}

function judgeOne(post: Post, subject: Subject, external: readonly string[], found: Findings): void {
  const { gate, isOfBase } = post;
  const { policy, enforcement } = gate;
  if (post.spent > mostOfPolicy) return;
  if (!policy.selects(subject) || !enforcement.selects(subject)) return;
  const params = post.params(subject);
  if (params === undefined) {
    const isElsewhere = isParamElsewhere(gate, subject, external);
    if (isElsewhere || policy.failsClosed) found.add(paramsReport(gate, isOfBase, isElsewhere));
    return;
  }
  for (const one of params) {
    const evaluation = new Evaluation(policy, subject, one);
    for (const outcome of evaluation.outcomes()) {
      if (outcome.kind === 'broken' || outcome.kind === 'error')
        found.add(brokenReport(gate, subject.object, outcome, isOfBase));
      else found.add(expressionReport(policy, outcome, isOfBase));
      // What was stopped once would be stopped again; the gate is closed already.
      if (outcome.kind === 'cost') post.spent = Infinity;
    }
    post.spent += evaluation.spent;
    if (post.spent > mostOfPolicy && post.spent < Infinity) found.add(tooDearReport(policy, isOfBase));
  }
}

/** Whether the option `external` says that the params are kept in another place. */
function isParamElsewhere(
  { policy, enforcement }: Gate,
  { namespace }: Subject,
  external: readonly string[],
): boolean {
  const { paramRef } = enforcement;
  const name = paramRef.at('name').source;
  const space = paramRef.at('namespace').source ?? namespace;
  return name !== undefined && isExternal(external, policy.paramKind?.kind ?? '', space, name);
}

/** Each fact once; of two gates that say the same, the stricter one counts. */
class Findings {
  readonly #all = new Map<string, Report>();

  add(report: Report | undefined): void {
    if (report === undefined) return;
    const { region, evidence } = report;
    const key = JSON.stringify([evidence, region?.path, region?.startLine, region?.startColumn]);
    const known = this.#all.get(key);
    if (known === undefined || rank(report) < rank(known)) this.#all.set(key, report);
  }

  get reports(): readonly Report[] {
    return [...this.#all.values()];
  }
}

const rank = ({ severity = 'high' }: Report): number => severityRank(severity);
