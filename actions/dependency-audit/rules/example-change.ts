/** A package-lock.json of packages from a registry of our own. */
export function lockOf(packages: Readonly<Record<string, object>>): string {
  const members = Object.entries(packages).map(([name, more]): [string, object] => [
    `node_modules/${name}`,
    {
      version: '1.0.0',
      resolved: `https://packages.example/${name}.tgz`,
      integrity: `sha512-${name}1.0.0`,
      ...more,
    },
  ]);
  return `${JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(members) }, null, 2)}\n`;
}

/** Line of the entry at that place in the file. */
export const lineOf = (place: number): number => 4 + place * 5;

/** In a comparison. */
export const changedFrom = (before: string) => ({ before: { 'package-lock.json': before } });
