/** A pod; the lines of its spec start at line 5. */
export const pod = (...spec: readonly string[]): string =>
  [...head, ...spec.map((line) => `  ${line}`), ''].join('\n');

/** A pod with one container; more lines of the container start at line 8. */
export const container = (...lines: readonly string[]): string =>
  pod('containers:', '  - name: app', '    image: shop/web:1.4', ...lines.map((line) => `    ${line}`));

const head = ['apiVersion: v1', 'kind: Pod', 'metadata: {name: web}', 'spec:'];
