import { ProgramError } from '../../core/programs.ts';
import { RegistryError } from '../../core/registry.ts';
import { cleanEnvironment } from '../../exec/environment.ts';
import { findProgram } from '../../exec/program.ts';
import { run, type Output } from '../../exec/run.ts';
import type { Credential } from './credential.ts';
import { passwordOf, serverKey } from './docker-config.ts';
import { parseObject, textAt } from '../../core/json.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What programs of clouds and desktops need to see of the environment to know who asks. */
const forPrograms =
  /^(?:(?:AWS|AZURE|GOOGLE|CLOUDSDK|ACR|ECR|OCI)_\w+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS|XDG_RUNTIME_DIR|GNUPGHOME|PASSWORD_STORE_DIR)$/i;

const timeoutMs = 20_000;
const largestAnswer = 256 * 1024;
/** What the programs of Docker print when they have nothing (docker-credential-helpers). */
const nothing = /credentials not found/i;

/**
 * Asks `docker-credential-<name> get`, a program on PATH outside of `tree`. Neither its output nor its errors are quoted:
 * they may hold what it keeps. Rejects with RegistryError.
 */
export async function askProgram(
  name: string,
  domain: string,
  tree: string,
  environment: Environment,
): Promise<Credential | undefined> {
  const title = `docker-credential-${name}`;
  const program = findProgram(title, tree, environment);
  if (program === undefined) {
    throw failed(
      `${title} keeps the login for ${domain} and is not installed`,
      `Put it on PATH, outside of the repository.`,
    );
  }
  const output = await start(program, title, domain, tree, environment);
  const stdout = output.stdout.toString('utf8');
  if (output.code !== 0) {
    if (nothing.test(stdout)) return undefined;
    throw failed(
      `${title} gave no login for ${domain}: it ended with ${output.code}`,
      tryByHand(title, domain),
    );
  }
  const answer = parseObject(stdout);
  const credential = answer && passwordOf(textAt(answer, 'Username'), textAt(answer, 'Secret'));
  if (credential === undefined) {
    throw failed(`${title} gave no name and secret for ${domain}`, tryByHand(title, domain));
  }
  return credential;
}

async function start(
  program: string,
  title: string,
  domain: string,
  tree: string,
  environment: Environment,
): Promise<Output> {
  const more = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && forPrograms.test(entry[0]),
  );
  try {
    return await run({
      program,
      args: ['get'],
      input: serverKey(domain),
      environment: { ...cleanEnvironment(tree, environment), ...Object.fromEntries(more) },
      timeoutMs,
      maxOutputBytes: largestAnswer,
    });
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    throw failed(`${title} gave no login for ${domain} (${error.code})`, tryByHand(title, domain));
  }
}

function failed(message: string, hint: string): RegistryError {
  return new RegistryError('unauthorized', message, hint);
}

function tryByHand(title: string, domain: string): string {
  return `Try it by hand: echo ${serverKey(domain)} | ${title} get`;
}
