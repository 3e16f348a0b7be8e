/** Variables of which the API server knows every field; those that end in a dot have what fields they like. */
const fields = `request.kind.group request.kind.version request.kind.kind
request.resource.group request.resource.version request.resource.resource
request.requestKind.group request.requestKind.version request.requestKind.kind
request.requestResource.group request.requestResource.version request.requestResource.resource
request.subResource request.requestSubResource request.name request.namespace request.operation
request.userInfo.username request.userInfo.uid request.userInfo.groups request.userInfo.extra.
request.dryRun request.options.
namespaceObject.metadata.name namespaceObject.metadata.generateName namespaceObject.metadata.namespace
namespaceObject.metadata.labels. namespaceObject.metadata.annotations. namespaceObject.metadata.UID
namespaceObject.metadata.creationTimestamp namespaceObject.metadata.deletionGracePeriodSeconds
namespaceObject.metadata.deletionTimestamp namespaceObject.metadata.generation
namespaceObject.metadata.resourceVersion namespaceObject.metadata.finalizers
namespaceObject.spec.finalizers namespaceObject.status.phase namespaceObject.status.conditions`;

/** Paths that there are, and those below which there is anything. */
interface Known {
  readonly exact: ReadonlySet<string>;
  readonly open: readonly string[];
}

let known: Known | undefined;

function read(): Known {
  const exact = new Set<string>();
  const open: string[] = [];
  for (const field of fields.split(/\s+/)) {
    const path = field.replace(/\.$/, '');
    const names = path.split('.');
    for (let length = 2; length <= names.length; length += 1) exact.add(names.slice(0, length).join('.'));
    if (path !== field) open.push(path);
  }
  return { exact, open };
}

/**
 * Whether a path (`request.kind.group`) may be one; all that does not begin at a variable with a type may.
 *
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
 */
export function isKnownField(path: string): boolean {
  if (!/^(?:request|namespaceObject)\./.test(path)) return true;
  const { exact, open } = (known ??= read());
  return exact.has(path) || open.some((start) => path.startsWith(`${start}.`));
}
