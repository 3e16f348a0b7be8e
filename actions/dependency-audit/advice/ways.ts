import { cargo } from './cargo.ts';
import { goMod, goWork } from './go.ts';
import { bun, npm, packageJson, pnpm, yarnBerry, yarnClassic } from './npm.ts';
import { command, lines, type Ways } from './step.ts';
import { uses } from './uses.ts';

export const waysOf = (format: string): Ways | undefined => byFormat.get(format);

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

const composer = command(
  ({ name, version, package: { isDev } }) =>
    `composer require ${isDev === true ? '--dev ' : ''}"${name}:^${version}"`,
);

/** By the names in formats.ts. */
const byFormat: ReadonlyMap<string, Ways> = new Map<string, Ways>([
  ['package-lock', npm],
  ['npm-shrinkwrap', npm],
  ['yarn-classic', yarnClassic],
  ['yarn-berry', yarnBerry],
  ['pnpm-lock', pnpm],
  ['bun-lock', bun],
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
  ['go.mod', goMod],
  ['go.work', goWork],
  ['cargo', cargo],
  ['gemfile', { direct: command(({ name }) => `bundle update --conservative ${name}`) }],
  [
    'composer',
    {
      direct: composer,
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
  ['global.json', { direct: lines('global.json', ({ name, version }) => `"${name}": "${version}"`) }],
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
  ['package.json', { direct: packageJson }],
  ['composer.json', { direct: composer }],
  [
    'Cargo.toml',
    {
      direct: command(
        ({ name, version, package: package_ }) =>
          `cargo add ${package_.isDev === true ? '--dev ' : ''}${name}@${version}`,
      ),
    },
  ],
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
      through: lines('pubspec.yaml', ({ name, version }) => `dependency_overrides: { ${name}: ${version} }`),
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
  ['workflow', uses],
  ['action.yml', uses],
]);
