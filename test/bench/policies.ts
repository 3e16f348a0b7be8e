import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Expressions of the kinds that people write, over every object of the bench. */
const expressions: readonly (readonly string[])[] = [
  ['has(object.metadata.labels) && "app.kubernetes.io/name" in object.metadata.labels'],
  ['object.metadata.?annotations[?"acme.example/owner"].orValue("").startsWith("team-")'],
  ['variables.containers.all(c, !has(c.securityContext) || !c.securityContext.?privileged.orValue(false))'],
  ['variables.containers.all(c, !c.image.endsWith(":newest"))', 'size(object.metadata.name) < 200'],
  ['object.kind != "Service" || object.spec.?type.orValue("ClusterIP") != "NodePort"'],
  ['object.metadata.name.matches("^[a-z0-9.-]+$")'],
];

const policy = (index: number): string => `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: policy-${String(index)}}
spec:
  matchConstraints:
    resourceRules:
      - {apiGroups: ['*'], apiVersions: ['*'], operations: [CREATE, UPDATE], resources: ['*']}
  variables:
    - name: spec
      expression: 'object.?spec.?template.?spec'
    - name: containers
      expression: 'variables.spec.?containers.orValue([]) + variables.spec.?initContainers.orValue([])'
  validations:
${(expressions[index % expressions.length] ?? []).map((one) => `    - expression: '${one}'\n`).join('')}---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: policy-${String(index)}}
spec:
  policyName: policy-${String(index)}
  validationActions: [Deny]
  matchResources:
    namespaceSelector: {matchExpressions: [{key: exempt, operator: DoesNotExist}]}
`;

/** Policies that are about every object. */
export function writePolicies(root: string, count: number): void {
  mkdirSync(root, { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(root, `policy-${String(index)}.yaml`), policy(index));
}
