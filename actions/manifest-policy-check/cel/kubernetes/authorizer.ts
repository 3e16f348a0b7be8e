import { CelError } from '../error.ts';
import { method, type Overload } from '../overload.ts';
import { Opaque, type Result } from '../value.ts';

/** Who asks for what; parts that are not given mean all, or none, as in a SubjectAccessReview. */
export interface AccessQuestion {
  /** Of a URL that is no resource. */
  readonly path?: string;
  readonly group?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly fieldSelector?: string;
  readonly labelSelector?: string;
  /** Namespace and name, where it is not the user of the request. */
  readonly serviceAccount?: readonly [string, string];
  readonly verb?: string;
}

/** What the cluster would say. */
export interface AccessAnswer {
  readonly allowed: boolean;
  readonly reason: string;
}

/** Undefined where only the cluster knows. */
export type Access = (question: AccessQuestion) => AccessAnswer | undefined;

/** The variable `authorizer`, and what its methods narrow it to. */
export class Authorizer extends Opaque {
  readonly kind: string;
  readonly access: Access;
  readonly question: AccessQuestion;
  constructor(
    access: Access = () => undefined,
    question: AccessQuestion = {},
    kind = 'kubernetes.authorization.Authorizer',
  ) {
    super();
    this.access = access;
    this.question = question;
    this.kind = kind;
  }
  narrowed(more: AccessQuestion): Authorizer {
    return new Authorizer(this.access, { ...this.question, ...more }, this.kind);
  }
  equals(other: Opaque): boolean {
    return other === this;
  }
}

/** What `check` gives. */
class Decision extends Opaque {
  readonly kind = 'kubernetes.authorization.Decision';
  readonly answer: AccessAnswer;
  constructor(answer: AccessAnswer) {
    super();
    this.answer = answer;
  }
  equals(other: Opaque): boolean {
    return other === this;
  }
}

function check(authorizer: Authorizer, verb: string): Result {
  const answer = authorizer.access({ ...authorizer.question, verb });
  return answer
    ? new Decision(answer)
    : new CelError('unknowable', 'only the running cluster knows who may do what');
}

const parts = [
  'path',
  'group',
  'resource',
  'subresource',
  'namespace',
  'name',
  'fieldSelector',
  'labelSelector',
] as const;

/** `authorizer` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const authorizerFunctions: readonly Overload[] = [
  ...parts.map((part) =>
    method(part, [Authorizer, 'string'], (authorizer, text) => authorizer.narrowed({ [part]: text })),
  ),
  method('serviceAccount', [Authorizer, 'string', 'string'], (authorizer, namespace, name) =>
    authorizer.narrowed({ serviceAccount: [namespace, name] }),
  ),
  method('check', [Authorizer, 'string'], check),
  method('allowed', [Decision], ({ answer }) => answer.allowed),
  method('reason', [Decision], ({ answer }) => answer.reason),
  method('errored', [Decision], () => false),
  method('error', [Decision], () => ''),
];
