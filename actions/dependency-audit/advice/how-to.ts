import type { Lockfile, Package } from '../package.ts';

/** How a package manager is told to take another version. */
export interface HowTo {
  /** A command, or lines of a file; one way of doing it. */
  readonly text: string;
  /** Where the lines go; undefined for a command. */
  readonly into: string | undefined;
}

/** What to do in the package manager of this lockfile; undefined where nothing is known, and for a name that is no name. */
export function howTo(doc: Lockfile, one: Package, version: string): HowTo | undefined {
  // A shell, or a file, is to read them as they stand.
  if (!plain.test(one.name) || !plain.test(version)) return undefined;
  const ways = byFormat.get(doc.format);
  if (ways === undefined) return undefined;
  const wanted = { name: one.name, version, from: one.version };
  const isDirect = one.isDirect ?? ways.through === undefined;
  return (isDirect ? ways.direct : (ways.through ?? ways.direct))(wanted);
}

const plain = /^@?[A-Za-z0-9][\w.+~:/@!-]{0,213}$/;

interface Wanted {
  readonly name: string;
  readonly version: string;
  /** What is there now. */
  readonly from: string;
}

/** Of what the project names itself, and of what comes in through that. */
interface Ways {
  readonly direct: (wanted: Wanted) => HowTo;
  readonly through?: (wanted: Wanted) => HowTo;
}

const command =
  (write: (wanted: Wanted) => string) =>
  (wanted: Wanted): HowTo => ({ text: write(wanted), into: undefined });

const lines =
  (into: string, write: (wanted: Wanted) => string) =>
  (wanted: Wanted): HowTo => ({ text: write(wanted), into });

const member = (...keys: readonly [string, ...string[]]) =>
  lines('package.json', ({ name, version }) =>
    keys.reduceRight((inner, key) => `{ "${key}": ${inner} }`, `{ "${name}": "${version}" }`).slice(2, -2),
  );

const npm: Ways = {
  direct: command(({ name, version }) => `npm install ${name}@${version}`),
  through: member('overrides'),
};
const python = (text: string): Ways => ({
  direct: command(({ name, version }) => text.replace('NAME', name).replace('VERSION', version)),
});
const nuget: Ways = {
  direct: command(({ name, version }) => `dotnet add package ${name} --version ${version}`),
  through: lines(
    'Directory.Packages.props (with CentralPackageTransitivePinningEnabled)',
    ({ name, version }) => `<PackageVersion Include="${name}" Version="${version}" />`,
  ),
};
const coordinates = (name: string): readonly [group: string, artifact: string] => {
  const [group = '', artifact = ''] = name.split(':');
  return [group, artifact];
};
const gradle: Ways = {
  direct: lines(
    'build.gradle.kts',
    ({ name, version }) => `dependencies { constraints { implementation("${name}:${version}") } }`,
  ),
};

/** By the names in formats.ts. */
const byFormat: ReadonlyMap<string, Ways> = new Map<string, Ways>([
  ['package-lock', npm],
  ['npm-shrinkwrap', npm],
  [
    'yarn-classic',
    {
      direct: command(({ name, version }) => `yarn upgrade ${name}@${version}`),
      through: member('resolutions'),
    },
  ],
  [
    'yarn-berry',
    {
      direct: command(({ name, version }) => `yarn up ${name}@${version}`),
      through: member('resolutions'),
    },
  ],
  [
    'pnpm-lock',
    {
      direct: command(({ name, version }) => `pnpm update ${name}@${version}`),
      through: lines(
        'pnpm-workspace.yaml',
        ({ name, version, from }) => `overrides:\n  '${name}@${from}': '${version}'`,
      ),
    },
  ],
  [
    'bun-lock',
    { direct: command(({ name, version }) => `bun add ${name}@${version}`), through: member('overrides') },
  ],
  ['deno-lock', { direct: command(({ name, version }) => `deno add npm:${name}@${version}`) }],
  [
    'requirements',
    { direct: lines('the requirements or a constraints file', ({ name, version }) => `${name}==${version}`) },
  ],
  [
    'poetry',
    {
      direct: command(({ name, version }) => `poetry add "${name}>=${version}"`),
      through: command(({ name }) => `poetry update ${name}`),
    },
  ],
  ['uv', python('uv lock --upgrade-package NAME==VERSION')],
  ['pdm', python('pdm update --update-reuse NAME')],
  ['pipfile', python('pipenv upgrade NAME==VERSION')],
  ['pylock', python('pip lock "NAME>=VERSION"')],
  ['go.mod', { direct: command(({ name, version }) => `go get ${name}@v${version.replace(/^v/, '')}`) }],
  [
    'cargo',
    {
      direct: command(
        ({ name, from, version }) => `cargo update --package ${name}@${from} --precise ${version}`,
      ),
    },
  ],
  ['gemfile', { direct: command(({ name }) => `bundle update --conservative ${name}`) }],
  [
    'composer',
    {
      direct: command(({ name, version }) => `composer require "${name}:^${version}"`),
      through: command(({ name }) => `composer update ${name} --with-dependencies`),
    },
  ],
  [
    'pom.xml',
    {
      direct: lines('pom.xml', ({ version }) => `<version>${version}</version>`),
      through: lines('dependencyManagement of pom.xml', ({ name, version }) => {
        const [group, artifact] = coordinates(name);
        return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
      }),
    },
  ],
  ['gradle.lockfile', gradle],
  ['verification-metadata.xml', gradle],
  ['packages.lock.json', nuget],
  ['deps.json', nuget],
  [
    'packages.config',
    { direct: command(({ name, version }) => `nuget update -Id ${name} -Version ${version}`) },
  ],
  ['dotnet-project', { direct: nuget.direct }],
  [
    'dotnet-tools',
    { direct: command(({ name, version }) => `dotnet tool update ${name} --version ${version}`) },
  ],
  [
    'maven-extensions',
    {
      direct: lines('.mvn/extensions.xml', ({ name, version }) => {
        const [group, artifact] = coordinates(name);
        return `<extension><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></extension>`;
      }),
    },
  ],
  [
    'go.work',
    {
      direct: lines(
        'go.work',
        ({ name, version }) => `replace ${name} => ${name} v${version.replace(/^v/, '')}`,
      ),
    },
  ],
  [
    'msbuild-import',
    {
      direct: lines(
        'the file',
        ({ name, version }) => `<PackageReference Include="${name}" Version="${version}" />`,
      ),
    },
  ],
  [
    'directory-props',
    {
      direct: lines(
        'Directory.Packages.props',
        ({ name, version }) => `<PackageVersion Include="${name}" Version="${version}" />`,
      ),
    },
  ],
  [
    'paket.lock',
    { direct: command(({ name, version }) => `dotnet paket update ${name} --version ${version}`) },
  ],
  [
    'libs.versions.toml',
    { direct: lines('the catalogue', ({ name, version }) => `module = "${name}", version = "${version}"`) },
  ],
  ['package.json', { direct: member('dependencies') }],
  ['composer.json', { direct: command(({ name, version }) => `composer require "${name}:^${version}"`) }],
  ['Cargo.toml', { direct: command(({ name, version }) => `cargo add ${name}@${version}`) }],
  ['pyproject.toml', { direct: lines('pyproject.toml', ({ name, version }) => `"${name}>=${version}"`) }],
  ['Pipfile', { direct: lines('Pipfile', ({ name, version }) => `${name} = "==${version}"`) }],
  ['Gemfile', { direct: lines('Gemfile', ({ name, version }) => `gem '${name}', '${version}'`) }],
  ['conan', { direct: lines('conanfile', ({ name, version }) => `${name}/${version}`) }],
  ['stack', { direct: lines('extra-deps of stack.yaml', ({ name, version }) => `- ${name}-${version}`) }],
  [
    'cabal-freeze',
    { direct: lines('cabal.project', ({ name, version }) => `constraints: ${name} >= ${version}`) },
  ],
  ['mix', { direct: command(({ name }) => `mix deps.update ${name}`) }],
  [
    'pubspec',
    {
      direct: command(({ name, version }) => `dart pub add '${name}:^${version}'`),
      through: lines('pubspec.yaml', ({ name, version }) => `dependency_overrides:\n  ${name}: ${version}`),
    },
  ],
  ['podfile', { direct: command(({ name }) => `pod update ${name}`) }],
  [
    'package-resolved',
    { direct: command(({ name }) => `swift package update ${name.replace(/^.*\//, '')}`) },
  ],
  ['renv', { direct: command(({ name, version }) => `Rscript -e 'renv::install("${name}@${version}")'`) }],
  [
    'julia-manifest',
    {
      direct: command(
        ({ name, version }) => `julia -e 'using Pkg; Pkg.add(name="${name}", version="${version}")'`,
      ),
    },
  ],
  ['workflow', { direct: lines('the step', ({ name, version }) => `uses: ${name}@${version}`) }],
  ['action.yml', { direct: lines('the step', ({ name, version }) => `uses: ${name}@${version}`) }],
]);
