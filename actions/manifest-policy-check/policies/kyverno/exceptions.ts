import { remembered } from '../../../../shared/core/remembered.ts';
import type { Activation } from '../../cel/activation.ts';
import { Budget } from '../../cel/budget.ts';
import { compile } from '../../cel/program.ts';
import { isError } from '../../cel/value.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { isIdle } from '../../../../shared/parse/test-data.ts';
import { fits } from '../../external.ts';
import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';
import { noExcuse, type Excuse } from '../excuse.ts';
import { expressionAt, isFault } from '../expression.ts';
import type { Policy } from '../policy.ts';
import type { Subject } from '../subject.ts';
import { written } from './autogen.ts';
import { kyverno } from './engine.ts';
import { selectsBy } from './filter.ts';

/** The excuses that the PolicyExceptions of one side of a run give. */
export type Excuses = (policy: Policy, subject: Subject) => Excuse;

/** One PolicyException. */
interface Exception {
  /** Whether it names the policy. */
  readonly names: (policy: Policy) => boolean;
  /** Undefined where only the cluster knows. */
  readonly isAbout: (subject: Subject) => boolean | undefined;
  readonly title: string;
  readonly images: readonly string[];
  readonly values: readonly string[];
}

/** Source: https://kyverno.io/docs/exceptions/ */
export const excusesOf = remembered((docs: readonly Manifest[]): Excuses => {
  const exceptions = docs
    .filter(({ path }) => !isIdle(path))
    .flatMap(({ objects }) => objects.flatMap((object) => exceptionOf(object) ?? []));
  return (policy, subject) => {
    if (exceptions.length === 0) return noExcuse;
    const [images, values]: [string[], string[]] = [[], []];
    let doubt: string | undefined;
    for (const exception of exceptions) {
      if (!exception.names(policy)) continue;
      const isAbout = exception.isAbout(subject);
      if (isAbout === undefined) doubt ??= `whether ${exception.title} lets it off`;
      if (isAbout !== true) continue;
      if (exception.images.length === 0 && exception.values.length === 0)
        return { ...noExcuse, isWhole: true };
      images.push(...exception.images);
      values.push(...exception.values);
    }
    return { isWhole: false, doubt, images, values };
  };
});

function exceptionOf(object: KubeObject): Exception | undefined {
  if (object.kind !== 'PolicyException') return undefined;
  if (object.group === 'kyverno.io') return ruleException(object);
  return object.group === 'policies.kyverno.io' ? policyException(object) : undefined;
}

/** For rules of a ClusterPolicy or Policy; conditions of it are no CEL. */
function ruleException({ root, title }: KubeObject): Exception {
  const spec = root.at('spec');
  const entries = spec.at('exceptions').items.map((one) => ({
    policy: one.at('policyName').source,
    rules: one.at('ruleNames').texts,
  }));
  const matches = selectsBy(spec.at('match'), written, 'match');
  const hasConditions = ['any', 'all'].some((name) => spec.at('conditions', name).items.length > 0);
  return {
    title,
    images: [],
    values: [],
    names: ({ object, rule }) => {
      const name = object.kind === 'Policy' ? `${object.namespace ?? 'default'}/${object.name}` : object.name;
      const isOfRules = object.group === 'kyverno.io';
      return isOfRules && entries.some((one) => one.policy === name && one.rules.some((r) => fits(r, rule)));
    },
    isAbout: (subject) => {
      const isPicked = matches(subject);
      return isPicked === 'maybe' || (isPicked && hasConditions) ? undefined : isPicked;
    },
  };
}

/** For a ValidatingPolicy. */
function policyException({ root, title }: KubeObject): Exception {
  const spec = root.at('spec');
  const refs = spec.at('policyRefs').items.map((ref) => [ref.at('kind').source, ref.at('name').source]);
  const conditions = spec.at('matchConditions').items.map((one) => conditionOf(one.at('expression')));
  return {
    title,
    images: spec.at('images').texts,
    values: spec.at('allowedValues').texts,
    names: ({ object }) =>
      object.group === 'policies.kyverno.io' &&
      refs.some(([kind, name]) => kind === object.kind && name === object.name),
    isAbout: (subject) => {
      const variables = kyverno.variables(subject, noExcuse);
      const results = conditions.map((holds) => holds(variables));
      if (results.includes(false)) return false;
      return results.includes(undefined) ? undefined : true;
    },
  };
}

/** What one condition of an exception may cost for an object, and for all, in steps: beyond that it excuses nobody. */
const [mostOfObject, mostOfCondition] = [100_000, 10_000_000];

/** A condition that fails excuses nobody; undefined where only the cluster knows. */
function conditionOf(field: Field): (variables: Activation) => boolean | undefined {
  const program =
    expressionAt(field, { engine: kyverno, declared: kyverno.names, kind: 'bool' })?.program ??
    compile('true');
  let left = mostOfCondition;
  return (variables) => {
    if (isFault(program) || left <= 0) return false;
    const budget = new Budget(mostOfObject);
    const result = program.evaluate(variables, budget);
    left -= mostOfObject - Math.max(0, budget.left);
    return isError(result) && result.kind === 'unknowable' ? undefined : result === true;
  };
}
