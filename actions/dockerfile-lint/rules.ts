import type { Rule } from '../../shared/core/rule.ts';
import { lowInTestData } from '../../shared/parse/test-data.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import { addForArchive } from './rules/add-for-archive.ts';
import { addLocalFile } from './rules/add-local-file.ts';
import { addRemoteWithoutChecksum } from './rules/add-remote-without-checksum.ts';
import { apkAllowUntrusted } from './rules/apk-allow-untrusted.ts';
import { apkNoCache } from './rules/apk-no-cache.ts';
import { aptAllowUnauthenticated } from './rules/apt-allow-unauthenticated.ts';
import { aptCommand } from './rules/apt-command.ts';
import { aptListsLeft } from './rules/apt-lists-left.ts';
import { aptRecommends } from './rules/apt-recommends.ts';
import { cdForWorkdir } from './rules/cd-for-workdir.ts';
import { chpasswd } from './rules/chpasswd.ts';
import { consecutiveRuns } from './rules/consecutive-runs.ts';
import { copyFromUnknownStage, copyFromSelf } from './rules/copy-from-stage.ts';
import { copyIgnoredFile } from './rules/copy-ignored-file.ts';
import { copyManyWithoutSlash } from './rules/copy-many-without-slash.ts';
import { copyRelativeWithoutWorkdir } from './rules/copy-relative-without-workdir.ts';
import { copyWholeImage } from './rules/copy-whole-image.ts';
import { curlInsecure } from './rules/curl-insecure.ts';
import { descriptionComment } from './rules/description-comment.ts';
import { dockerSocket } from './rules/docker-socket.ts';
import { emptyContinuation } from './rules/empty-continuation.ts';
import { envSelfReference } from './rules/env-self-reference.ts';
import { exposeProtocolCasing, exposeMapping } from './rules/expose-format.ts';
import { fromAsCasing } from './rules/from-as-casing.ts';
import { platformConstant, platformRedundant } from './rules/from-platform.ts';
import { gemUnpinned } from './rules/gem-unpinned.ts';
import { gitSslVerifyOff } from './rules/git-ssl-verify-off.ts';
import { goUnpinned } from './rules/go-unpinned.ts';
import { inlineIgnore } from './rules/inline-ignore.ts';
import { instructionBeforeFrom } from './rules/instruction-before-from.ts';
import { instructionCasing } from './rules/instruction-casing.ts';
import { invalidDefaultImage } from './rules/invalid-default-image.ts';
import { labelKey } from './rules/label-key.ts';
import { labelMissing, labelSuperfluous, labelEmpty } from './rules/label-schema.ts';
import { lastUserRoot } from './rules/last-user-root.ts';
import { legacyKeyValue } from './rules/legacy-key-value.ts';
import { maintainer } from './rules/maintainer.ts';
import { missingHealthcheck } from './rules/missing-healthcheck.ts';
import {
  labelCommit,
  labelDateTime,
  labelEmail,
  labelSpdx,
  labelUrl,
  labelVersion,
} from './rules/label-values.ts';
import { repeatedCmd, repeatedEntrypoint, repeatedHealthcheck } from './rules/repeated-instruction.ts';
import { missingUser } from './rules/missing-user.ts';
import { imageUntagged, imageLatest } from './rules/mutable-image.ts';
import { nodeTlsRejectOff } from './rules/node-tls-reject-off.ts';
import { npmStrictSslOff } from './rules/npm-strict-ssl-off.ts';
import { npmUnpinned } from './rules/npm-unpinned.ts';
import { onbuildForbidden } from './rules/onbuild-forbidden.ts';
import { yumCacheLeft, dnfCacheLeft, zypperCacheLeft } from './rules/package-cache-left.ts';
import {
  aptAssumeYes,
  yumAssumeYes,
  dnfAssumeYes,
  zypperNonInteractive,
} from './rules/package-confirmation.ts';
import { packageUpdateAlone } from './rules/package-update-alone.ts';
import { distributionUpgrade, packageUpgrade } from './rules/package-upgrade.ts';
import { pipCache } from './rules/pip-cache.ts';
import { pipTrustedHost } from './rules/pip-trusted-host.ts';
import { pipUnpinned } from './rules/pip-unpinned.ts';
import { pipeToShell } from './rules/pipe-to-shell.ts';
import { pipefail } from './rules/pipefail.ts';
import { pointlessCommand } from './rules/pointless-command.ts';
import { portOutOfRange } from './rules/port-out-of-range.ts';
import { pythonHttpsVerifyOff } from './rules/python-https-verify-off.ts';
import { rpmNoVerify } from './rules/rpm-no-verify.ts';
import { runSecurityInsecure, runNetworkHost } from './rules/run-privileges.ts';
import { secretFileCopied } from './rules/secret-file-copied.ts';
import { secretInEnv } from './rules/secret-in-env.ts';
import { shReplaced } from './rules/sh-replaced.ts';
import { shellFormCommand } from './rules/shell-form-command.ts';
import { shellcheck } from './rules/shellcheck.ts';
import { sshPort } from './rules/ssh-port.ts';
import { duplicateStageName, reservedStageName } from './rules/stage-name.ts';
import { stageNameCasing } from './rules/stage-name-casing.ts';
import { sudo } from './rules/sudo.ts';
import { syntaxUnpinned } from './rules/syntax-unpinned.ts';
import { undefinedArgInFrom } from './rules/undefined-arg-in-from.ts';
import { undefinedVariable } from './rules/undefined-variable.ts';
import {
  aptUnpinned,
  apkUnpinned,
  yumUnpinned,
  dnfUnpinned,
  zypperUnpinned,
} from './rules/unpinned-system-packages.ts';
import { untrustedRegistry } from './rules/untrusted-registry.ts';
import { userByName } from './rules/user-by-name.ts';
import { useraddHighUid } from './rules/useradd-high-uid.ts';
import { wgetAndCurl } from './rules/wget-and-curl.ts';
import { wgetNoCheckCertificate } from './rules/wget-no-check-certificate.ts';
import { wgetProgress } from './rules/wget-progress.ts';
import { workdirRelative } from './rules/workdir-relative.ts';
import { workdirSystemFolder } from './rules/workdir-system-folder.ts';
import { worldWritable } from './rules/world-writable.ts';
import { yarnCache } from './rules/yarn-cache.ts';
import { yumNogpgcheck } from './rules/yum-nogpgcheck.ts';
import { yumSslverifyOff } from './rules/yum-sslverify-off.ts';
import type { ShellFacts } from './shellcheck/findings.ts';

const security: readonly Rule<Dockerfile, ShellFacts>[] = [
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
  workdirSystemFolder,
];

const recommended: readonly Rule<Dockerfile, ShellFacts>[] = [
  addForArchive,
  addLocalFile,
  apkNoCache,
  aptAssumeYes,
  aptCommand,
  aptListsLeft,
  aptRecommends,
  copyFromSelf,
  copyFromUnknownStage,
  copyIgnoredFile,
  copyManyWithoutSlash,
  copyRelativeWithoutWorkdir,
  copyWholeImage,
  distributionUpgrade,
  dnfAssumeYes,
  dnfCacheLeft,
  duplicateStageName,
  emptyContinuation,
  envSelfReference,
  exposeMapping,
  instructionBeforeFrom,
  invalidDefaultImage,
  legacyKeyValue,
  maintainer,
  onbuildForbidden,
  packageUpdateAlone,
  pipCache,
  pipefail,
  platformConstant,
  platformRedundant,
  portOutOfRange,
  reservedStageName,
  shellcheck,
  shellFormCommand,
  shReplaced,
  undefinedArgInFrom,
  undefinedVariable,
  useraddHighUid,
  wgetAndCurl,
  workdirRelative,
  yarnCache,
  yumAssumeYes,
  yumCacheLeft,
  zypperCacheLeft,
  zypperNonInteractive,
  repeatedCmd,
  repeatedEntrypoint,
  repeatedHealthcheck,
];

const strict: readonly Rule<Dockerfile, ShellFacts>[] = [
  apkUnpinned,
  aptUnpinned,
  cdForWorkdir,
  consecutiveRuns,
  descriptionComment,
  dnfUnpinned,
  exposeProtocolCasing,
  fromAsCasing,
  gemUnpinned,
  goUnpinned,
  inlineIgnore,
  instructionCasing,
  labelEmpty,
  labelKey,
  labelMissing,
  labelSuperfluous,
  missingHealthcheck,
  npmUnpinned,
  packageUpgrade,
  pipUnpinned,
  pointlessCommand,
  stageNameCasing,
  userByName,
  wgetProgress,
  yumUnpinned,
  zypperUnpinned,
  labelUrl,
  labelDateTime,
  labelSpdx,
  labelCommit,
  labelVersion,
  labelEmail,
];

/** Every rule of the check, by the preset that switches it on. */
export const rules = [...security, ...recommended, ...strict].map((rule) => lowInTestData(rule));
