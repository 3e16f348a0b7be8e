/** A pod with one container; what is given stands in line 8. */
export const podWith = (line: string, more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      ${line}\n${more}`;
