import type { Check, Claim, Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { parseDockerfile } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import { claimDockerfile, isTestMaterial } from './claims.ts';
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
import { isTemplate } from './template.ts';

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
  ],
};

function parse(file: SourceFile, { certain, kind }: Claim): Parsed<Dockerfile> {
  const { doc, problems } = parseDockerfile(file);
  if (isTemplate(doc)) return { excluded: 'template' };
  if (!certain && doc.stages.length === 0) return {};
  if (problems.length === 0) return { doc };
  // What BuildKit refuses cannot be built either; what is only too long for us can.
  const broken = problems.every(({ code }) => code === 'parse-error');
  if (broken && kind === 'template') return { excluded: 'template' };
  if (broken && isTestMaterial(file.path)) return { excluded: 'broken file among test data' };
  return {
    doc,
    problems: problems.map(({ code, reason, line }) => ({
      code,
      message: `The Dockerfile cannot be read as BuildKit reads it: ${reason}.`,
      line,
      hint:
        code === 'limit'
          ? 'Split the file, or exclude it in the policy.'
          : 'Mend the line, or exclude the file in the policy when it is no Dockerfile.',
    })),
  };
}
