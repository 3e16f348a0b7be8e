import { describe, expect, it } from 'vitest';
import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { seeded } from '../../../actions/secret-scan/grammar.ts';
import type { NamedKind } from '../../../actions/secret-scan/kind.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';
import { allProviders } from '../../../actions/secret-scan/providers.ts';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';

/** How people write a name, a credential word and a value: `n`, `w` and `v`. */
interface Parts {
  readonly n: string;
  readonly w: string;
  readonly v: string;
}

const camel = (text: string): string =>
  text.replace(/[-_. ]+([a-z0-9])/gi, (_, first: string) => first.toUpperCase());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const snake = (text: string): string => text.replaceAll(/[-. ]/g, '_');
const kebab = (text: string): string => text.replaceAll(/[_. ]/g, '-');

const syntaxes: Readonly<Record<string, (parts: Parts) => string>> = {
  'environment file': ({ n, w, v }) => `${snake(`${n} ${w}`).toUpperCase()}=${v}\n`,
  'quoted in an environment file': ({ n, w, v }) => `${snake(`${n} ${w}`).toUpperCase()}="${v}"\n`,
  'shell export': ({ n, w, v }) => `export ${snake(`${n} ${w}`).toUpperCase()}='${v}'\n`,
  PowerShell: ({ n, w, v }) => `$env:${snake(`${n} ${w}`).toUpperCase()} = "${v}"\n`,
  'Windows setx': ({ n, w, v }) => `setx ${snake(`${n} ${w}`).toUpperCase()} "${v}"\n`,
  'Dockerfile ENV': ({ n, w, v }) => `ENV ${snake(`${n} ${w}`).toUpperCase()} ${v}\n`,
  'a prefix before the name': ({ n, w, v }) => `VITE_${snake(`${n} ${w}`).toUpperCase()}=${v}\n`,
  'camel case': ({ n, w, v }) => `const ${camel(`${n} ${w}`)} = '${v}';\n`,
  'camel case behind a prefix': ({ n, w, v }) => `let my${capital(camel(`${n} ${w}`))} = "${v}";\n`,
  'template literal': ({ n, w, v }) => `const ${camel(`${n} ${w}`)} = \`${v}\`;\n`,
  typed: ({ n, w, v }) => `private static final String ${snake(`${n} ${w}`).toUpperCase()} = "${v}";\n`,
  Go: ({ n, w, v }) => `${camel(`${n} ${w}`)} := "${v}"\n`,
  'PHP array': ({ n, w, v }) => `'${snake(`${n} ${w}`)}' => '${v}',\n`,
  'PHP define': ({ n, w, v }) => `define('${snake(`${n} ${w}`).toUpperCase()}', '${v}');\n`,
  call: ({ n, w, v }) => `${camel(n)}.set${capital(camel(w))}("${v}")\n`,
  JSON: ({ n, w, v }) => `{"${snake(`${n} ${w}`)}": "${v}"}\n`,
  'JSON, nested': ({ n, w, v }) => `{\n  "${kebab(n)}": {\n    "${snake(w)}": "${v}"\n  }\n}\n`,
  'JSON inside a string': ({ n, w, v }) => `"{\\"${snake(`${n} ${w}`)}\\":\\"${v}\\"}"\n`,
  YAML: ({ n, w, v }) => `${snake(`${n} ${w}`)}: ${v}\n`,
  'YAML, nested': ({ n, w, v }) => `${kebab(n)}:\n  ${snake(w)}: ${v}\n`,
  'environment in a manifest': ({ n, w, v }) =>
    `- name: ${snake(`${n} ${w}`).toUpperCase()}\n  value: "${v}"\n`,
  'TOML table': ({ n, w, v }) => `[${kebab(n)}]\n${snake(w)} = "${v}"\n`,
  properties: ({ n, w, v }) => `${snake(n)}.${snake(w)}=${v}\n`,
  'XML attribute': ({ n, w, v }) => `<add key="${capital(camel(`${n} ${w}`))}" value="${v}" />\n`,
  'XML element': ({ n, w, v }) => `<${camel(`${n} ${w}`)}>${v}</${camel(`${n} ${w}`)}>\n`,
  plist: ({ n, w, v }) => `<key>${capital(camel(`${n} ${w}`))}</key>\n<string>${v}</string>\n`,
  'HTTP header': ({ n, w, v }) => `X-${kebab(`${n} ${w}`)}: ${v}\n`,
  'header of curl': ({ n, w, v }) => `curl -H "X-${kebab(`${n} ${w}`)}: ${v}" https://api.example\n`,
  'URL parameter': ({ n, w, v }) => `https://api.example/v1?${snake(`${n} ${w}`)}=${v}&page=2\n`,
  'option of a command': ({ n, w, v }) => `run --${kebab(`${n} ${w}`)} ${v}\n`,
  'option with a sign': ({ n, w, v }) => `run --${kebab(`${n} ${w}`)}=${v}\n`,
  'words of a sentence': ({ n, w, v }) => `The ${n} ${w} is ${v}\n`,
  'glued with a hyphen': ({ n, w, v }) => `${camel(n)}${w.toUpperCase()}-${v}\n`,
  'glued, then a blank': ({ n, w, v }) => `${camel(n)}${w.toUpperCase()} ${v}\n`,
  'a hyphen each': ({ n, w, v }) => `${kebab(`${n} ${w}`)} ${v}\n`,
  'a dot each': ({ n, w, v }) => `${snake(n)}.${snake(w)}.${v}\n`,
  Markdown: ({ n, w, v }) => `- **${n} ${w}**: \`${v}\`\n`,
  'a comment': ({ n, w, v }) => `// ${n} ${w}: ${v}\n`,
  Terraform: ({ n, w, v }) =>
    `variable "${snake(`${n} ${w}`)}" {\n  type    = string\n  default = "${v}"\n}\n`,
  'behind an escaped line end': ({ n, w, v }) => `"line\\n${snake(`${n} ${w}`)}=${v}\\n"\n`,
};

const kinds = (await allProviders()).flatMap((provider) => provider.kinds);
/** Without names of accounts, which are no secrets. */
const named = kinds.filter((kind): kind is NamedKind => kind.how === 'named' && kind.severity !== 'info');
const watches = watchesFor(kinds);
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);

/** About every twelfth, others for each syntax, and the same ones whatever kinds are added. */
const sampleFor = (at: number): readonly NamedKind[] =>
  named.filter(({ id }) => seeded(`${id} ${at}`)() < 1 / 12);

describe.each(Object.entries(syntaxes).map(([title, write], at) => ({ title, write, at })))(
  'names and values as $title',
  ({ write, at }) => {
    it('are found', () => {
      const missed = sampleFor(at).filter((kind) => {
        const v = secretOf(kind, `${kind.id} ${at}`);
        const text = write({ n: kind.names[0], w: kind.words?.[0] ?? 'token', v });
        const start = text.indexOf(v);
        return !scanner
          .scan(Buffer.from(text, 'latin1'))
          .some((one) => one.start < start + v.length && one.end > start);
      });
      expect(missed.map(({ id }) => id)).toEqual([]);
    });
  },
);
