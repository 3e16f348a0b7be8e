import { delimiter } from 'node:path';
import { trustedPath } from './program.ts';

/** What a program may know of ours: where home and temporary files are, proxies, certificates. No tokens. */
const allowed = new Set([
  ...['HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'TMP', 'TEMP'],
  ...['SYSTEMROOT', 'PROGRAMDATA', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'HOMEDRIVE', 'HOMEPATH'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'],
]);

/** The environment of a program that looks at the tree `outside`. */
export function cleanEnvironment(
  outside: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> {
  const clean: Record<string, string> = {
    LC_ALL: 'C',
    PATH: trustedPath(outside, environment).join(delimiter),
  };
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && allowed.has(name.toUpperCase())) clean[name] = value;
  }
  return clean;
}

/** The same for a program that must meet nothing of this machine: `home` is an empty folder, and there is no proxy. */
export function secludedEnvironment(
  clean: Readonly<Record<string, string>>,
  home: string,
): Record<string, string> {
  const kept = Object.entries(clean).filter(([name]) => /^(?:LC_ALL|PATH|SYSTEMROOT)$/i.test(name));
  const homes = ['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'TMPDIR', 'TMP', 'TEMP'];
  return Object.fromEntries([...kept, ...homes.map((name) => [name, home] as const)]);
}
