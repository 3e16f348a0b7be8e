import type { Check, Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import { readDockerfile } from '../../shared/parse/dockerfile-file.ts';
import { claimDockerfile } from '../../shared/parse/dockerfile-path.ts';
import { lowInTestData } from '../../shared/parse/test-data.ts';
import { addRemoteWithoutChecksum } from './rules/add-remote-without-checksum.ts';
import { apkAllowUntrusted } from './rules/apk-allow-untrusted.ts';
import { aptAllowUnauthenticated } from './rules/apt-allow-unauthenticated.ts';
import { chpasswd } from './rules/chpasswd.ts';
import { curlInsecure } from './rules/curl-insecure.ts';
import { dockerSocket } from './rules/docker-socket.ts';
import { gitSslVerifyOff } from './rules/git-ssl-verify-off.ts';
import { lastUserRoot } from './rules/last-user-root.ts';
import { missingUser } from './rules/missing-user.ts';
import { imageLatest, imageUntagged } from './rules/mutable-image.ts';
import { nodeTlsRejectOff } from './rules/node-tls-reject-off.ts';
import { npmStrictSslOff } from './rules/npm-strict-ssl-off.ts';
import { pipTrustedHost } from './rules/pip-trusted-host.ts';
import { pipeToShell } from './rules/pipe-to-shell.ts';
import { pythonHttpsVerifyOff } from './rules/python-https-verify-off.ts';
import { rpmNoVerify } from './rules/rpm-no-verify.ts';
import { runNetworkHost, runSecurityInsecure } from './rules/run-privileges.ts';
import { secretFileCopied } from './rules/secret-file-copied.ts';
import { secretInEnv } from './rules/secret-in-env.ts';
import { sshPort } from './rules/ssh-port.ts';
import { sudo } from './rules/sudo.ts';
import { syntaxUnpinned } from './rules/syntax-unpinned.ts';
import { untrustedRegistry } from './rules/untrusted-registry.ts';
import { wgetNoCheckCertificate } from './rules/wget-no-check-certificate.ts';
import { worldWritable } from './rules/world-writable.ts';
import { yumNogpgcheck } from './rules/yum-nogpgcheck.ts';
import { yumSslverifyOff } from './rules/yum-sslverify-off.ts';

export const dockerfileLint: Check<Dockerfile> = {
  id: 'dockerfile-lint',
  title: 'Dockerfile lint',
  summary: 'Finds insecure Dockerfiles: root, secrets, unverified downloads, images from unknown registries.',
  inputs: [
    {
      name: 'allowed-registries',
      kind: 'list',
      summary: 'Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from.',
      otherwise: 'every registry is allowed',
      where: 'anywhere',
    },
  ],
  examplePath: 'Dockerfile',
  claims: claimDockerfile,
  parse,
  rules: [
    lastUserRoot,
    missingUser,
    sudo,
    untrustedRegistry,
    imageUntagged,
    imageLatest,
    syntaxUnpinned,
    secretInEnv,
    secretFileCopied,
    chpasswd,
    pipeToShell,
    addRemoteWithoutChecksum,
    worldWritable,
    sshPort,
    dockerSocket,
    runSecurityInsecure,
    runNetworkHost,
    curlInsecure,
    wgetNoCheckCertificate,
    pipTrustedHost,
    pythonHttpsVerifyOff,
    nodeTlsRejectOff,
    npmStrictSslOff,
    gitSslVerifyOff,
    yumSslverifyOff,
    yumNogpgcheck,
    rpmNoVerify,
    apkAllowUntrusted,
    aptAllowUnauthenticated,
  ].map(lowInTestData<Dockerfile>),
};

function parse(file: SourceFile): Parsed<Dockerfile> {
  const reading = readDockerfile(file);
  if (reading === undefined) return {};
  const { doc, problems, excluded } = reading;
  if (excluded !== undefined) return { excluded };
  return problems.length === 0 ? { doc } : { doc, problems };
}
