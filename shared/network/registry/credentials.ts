import { open, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RegistryError } from '../../core/registry.ts';
import { isInside } from '../../exec/program.ts';
import type { CredentialSource } from './credential.ts';
import { askProgram, type Environment } from './credential-program.ts';
import { parseDockerConfig, type DockerConfig } from './docker-config.ts';

const largestFile = 1024 * 1024;

/**
 * Logins as container tools left them on this machine; files are read when the first login is wanted. `tree`: the
 * repository that is checked, out of which no program is started and no login read.
 */
export function dockerCredentials(environment: Environment, home: string, tree: string): CredentialSource {
  let files: Promise<readonly DockerConfig[]> | undefined;
  return {
    async find(repository, programs) {
      files ??= readAll(configPaths(environment, home), tree);
      for (const file of await files) {
        const credential = file.credential(repository);
        if (credential === undefined) continue;
        if (credential.kind !== 'in-program' || !programs) return credential;
        const kept = await askProgram(credential.program, repository.domain, tree, environment);
        if (kept !== undefined) return kept;
      }
      return undefined;
    },
  };
}

/** In the order of asking: what a variable names, Docker's, podman's. */
function configPaths(environment: Environment, home: string): string[] {
  // An empty variable is as good as none.
  const set = (name: string): string[] => [environment[name] ?? ''].filter((value) => value !== '');
  const [docker = join(home, '.docker')] = set('DOCKER_CONFIG');
  const [settings = join(home, '.config')] = set('XDG_CONFIG_HOME');
  return [
    ...set('REGISTRY_AUTH_FILE'),
    join(docker, 'config.json'),
    ...[...set('XDG_RUNTIME_DIR'), settings].map((folder) => join(folder, 'containers', 'auth.json')),
  ];
}

async function readAll(paths: readonly string[], tree: string): Promise<readonly DockerConfig[]> {
  const files = await Promise.all(paths.map((path) => read(path, tree)));
  return files.filter((file) => file !== undefined);
}

async function read(path: string, tree: string): Promise<DockerConfig | undefined> {
  const text = await readCapped(path, tree);
  if (text === undefined) return undefined;
  const config = parseDockerConfig(text);
  if (config === undefined) throw unusable(path, 'is not a file of logins');
  return config;
}

/** Undefined where there is no file. */
async function readCapped(path: string, tree: string): Promise<string | undefined> {
  try {
    // By a relative variable, or a link, its author would choose who gets which login.
    const target = await realpath(path);
    const root = await realpath(tree).catch(() => resolve(tree));
    if ([target, resolve(path)].some((place) => isInside(root, place) || isInside(resolve(tree), place)))
      throw unusable(path, 'lies in the repository that is checked');
    const file = await open(path, 'r');
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(largestFile + 1), 0, largestFile + 1, 0);
      if (bytesRead > largestFile) throw unusable(path, 'is larger than 1 MiB');
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unusable(path, 'cannot be read');
  }
}

function unusable(path: string, fault: string): RegistryError {
  return new RegistryError(
    'unauthorized',
    `${path} ${fault}`,
    'It is looked at for a login: mend it (`docker login` writes it anew), or forbid credentials.',
  );
}
