import type { GitHub } from './github.ts';
import type { HostPolicy, Http } from './http.ts';
import type { LocalFiles } from './local-files.ts';
import type { Programs } from './programs.ts';
import type { Registry, RegistrySettings } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

/** All that the `gather` of a check may act with. Instances come from outside; nothing is connected before it is asked. */
export interface Io {
  http(hosts: HostPolicy): Http;
  registry(settings: RegistrySettings): Registry;
  readonly github: GitHub;
  /** `owner/name` of the repository whose job this is; undefined outside a runner. */
  readonly home?: string | undefined;
  readonly programs: Programs;
  readonly files: LocalFiles;
  readonly sandbox: Sandbox;
}
