import { describe, expect, test } from 'vitest';
import { places } from './reports.ts';

/** Behind `FROM debian:12`, so the first line of a row is line 2. */
const rows: readonly (readonly [rule: string, text: string, ...found: string[]])[] = [
  ['last-user-root', 'USER "root"', '2:6 "root"'],
  ['last-user-root', 'ENV U=0\nUSER ${U:-app}:app', '3:6 ${U:-app}:app'],
  ['last-user-root', 'USER ${U:-app}'],
  ['last-user-root', 'ENV U=root\nARG U=app\nUSER $U', '4:6 $U'],
  ['last-user-root', 'ARG U=root\nENV U=app\nARG U=root\nUSER $U'],
  ['last-user-root', 'ENV U=$X\nARG U=root\nUSER $U'],
  ['last-user-root', 'ARG U=app\nARG U=root\nUSER $U', '4:6 $U'],
  ['last-user-root', 'ENV U=app\nFROM debian:12 AS b\nARG U=root\nUSER $U', '5:6 $U'],
  ['last-user-root', 'USER root # not a comment'],
  ['last-user-root', 'user 00', '2:6 00'],
  ['last-user-root', 'USER app\nFROM debian:12\nUSER root\nFROM debian:12 AS last\nUSER 1'],
  ['last-user-root', 'RUN <<USER\nUSER root\nUSER\n'],
  ['last-user-root', 'USER ContainerAdministrator', '2:6 ContainerAdministrator'],
  ['sudo', 'RUN <<EOF\nset -e\n  sudo make\nEOF', '4:3 sudo make'],
  ['sudo', 'ONBUILD RUN true && \\\n # why\n  sudo make', '4:3 sudo make'],
  ['sudo', 'RUN cat > run.sh <<EOF\nsudo make\nEOF'],
  ['sudo', 'RUN if true; then sudo make; fi', '2:19 sudo make'],
  ['sudo', "RUN bash -c 'sudo make'", '2:14 sudo make'],
  ['secret-in-env', 'ENV A=1 \\\n  # a comment\n  API_KEY="abc" B=2', '4:3 API_KEY="abc"'],
  ['secret-in-env', 'ARG NPM_TOKEN=abc OTHER=1', '2:5 NPM_TOKEN=abc'],
  ['secret-in-env', 'ARG NPM_TOKEN=""', '2:5 NPM_TOKEN=""'],
  ['secret-in-env', 'ENV API_KEY $KEY\nENV TOKEN=${A}-${B} CSRF_TOKEN_NAME=x'],
  ['secret-in-env', 'ENV PASSWORD_RESET_TIMEOUT=5 NEXT_PUBLIC_API_KEY=abc PASSWORDLESS=1'],
  ['secret-in-env', 'ENV SECRET_KEY_BASE=placeholder API_TOKEN=changeme ACCESS_TOKEN=1000'],
  ['secret-in-env', 'ENV DB_PASSWORD=a\\$b', '2:5 DB_PASSWORD=a\\$b'],
  ['secret-in-env', "ENV API_KEY='a$b'", "2:5 API_KEY='a$b'"],
  ['secret-in-env', 'ENV DB=pg://app:a\\$b@db.example/', '2:5 DB=pg://app:a\\$b@db.example/'],
  ['secret-in-env', 'LABEL password=abc'],
  ['secret-in-env', 'ENV APT_SIGNING_KEY=ABF5 DEPLOY_TOKEN=unset ENCRYPTION_KEY=%KEY%'],
  ['secret-in-env', 'ENV URL=https://user:$PW@host.example PROXY=http://user@host.example'],
  ['secret-file-copied', 'COPY a .env \\\n  b.pem server-key.pem /x/', '2:8 .env', '3:9 server-key.pem'],
  ['secret-file-copied', 'COPY ["keys/id_rsa", "/root/.ssh/id_rsa"]', '2:7 "keys/id_rsa"'],
  ['secret-file-copied', 'COPY --from=build /app/.env.local /app/', '2:19 /app/.env.local'],
  ['secret-file-copied', 'COPY environment.ts src/.envrc.md env/ .env.sample test.key /x/'],
  ['secret-file-copied', 'ADD .npmrc /root/', '2:5 .npmrc'],
  ['secret-file-copied', 'COPY .env* release.keystore Release.key /x/', '2:6 .env*', '2:12 release.keystore'],
  [
    'pipe-to-shell',
    'RUN set -o pipefail; curl -s https://a.example | gunzip | bash -eux',
    '2:22 curl -s https://a.example | gunzip | bash -eux',
  ],
  ['pipe-to-shell', 'RUN curl -s https://a.example \\\n  | sh', '2:5 curl -s https://a.example \\\n  | sh'],
  [
    'pipe-to-shell',
    'RUN curl -s https://a.example | xargs -I{} sh -c "{}"',
    '2:5 curl -s https://a.example | xargs -I{} sh -c "{}"',
  ],
  ['pipe-to-shell', 'RUN curl -s https://a.example | xargs rm'],
  ['pipe-to-shell', 'RUN . <(curl -s https://a.example)', '2:5 . <(curl -s https://a.example)'],
  ['pipe-to-shell', 'RUN eval `curl -s https://a.example`', '2:5 eval `curl -s https://a.example`'],
  [
    'pipe-to-shell',
    'RUN sudo bash -c "$(curl -s https://a.example)"',
    '2:5 sudo bash -c "$(curl -s https://a.example)"',
  ],
  ['pipe-to-shell', 'RUN V=$(curl -s https://a.example) && echo "$V" && sh build.sh'],
  ['pipe-to-shell', 'RUN curl -s https://a.example | jq -r .a | sh -c "cat"'],
  ['pipe-to-shell', 'RUN wget https://a.example/i.sh && bash i.sh', '2:5 wget https://a.example/i.sh'],
  ['pipe-to-shell', 'RUN curl https://a.example -o i.sh && gpg --verify i.sig i.sh && bash i.sh'],
  ['pipe-to-shell', 'RUN curl https://a.example | tee i.sh && . ./i.sh', '2:5 curl https://a.example'],
  ['pipe-to-shell', 'RUN ci-retry -n 5 curl https://a.example | bash', '2:19 curl https://a.example | bash'],
  [
    'pipe-to-shell',
    'RUN curl https://a.example 2>&1 >"i.sh" && sh i.sh',
    '2:5 curl https://a.example 2>&1 >"i.sh"',
  ],
  ['pipe-to-shell', 'RUN (curl https://a.example) >| i.sh; sh i.sh', '2:6 curl https://a.example'],
  ['pipe-to-shell', 'RUN curl https://a.example 2> i.sh; sh i.sh'],
  ['pipe-to-shell', 'RUN curl -o i https://a.example; X=$(sha256sum i); sh i'],
  ['pipe-to-shell', 'RUN curl -o i https://a.example && sha256sum i | grep -q abc && sh i'],
  ['pipe-to-shell', 'RUN curl -o i https://a.example && openssl dgst -verify k -signature s i && sh i'],
  [
    'pipe-to-shell',
    'RUN curl -o i https://a.example && sha256sum i | tee sums && sh i',
    '2:5 curl -o i https://a.example',
  ],
  ['pipe-to-shell', 'RUN curl -o /x/install https://a.example\nRUN install -d /y'],
  ['pipe-to-shell', 'RUN curl -o i https://a.example\nRUN sha256sum -c s\nRUN sh i'],
  ['pipe-to-shell', 'RUN X=$(curl https://a.example)\nRUN eval "$X"'],
  ['pipe-to-shell', 'RUN X=$(curl https://a.example); bash -c "${X}"', '2:9 curl https://a.example'],
  ['pipe-to-shell', 'ONBUILD RUN wget https://a.example/i && sh < i', '2:13 wget https://a.example/i'],
  [
    'pipe-to-shell',
    'RUN cat <<EOF | sh\ncurl https://a.example | sh\nEOF',
    '3:1 curl https://a.example | sh',
  ],
  ['pipe-to-shell', 'RUN curl -s http://localhost/i.sh | sh'],
  ['pipe-to-shell', 'RUN <<EOF\ncurl https://a.example | sh\nEOF', '3:1 curl https://a.example | sh'],
  ['pipe-to-shell', 'RUN cat <<EOF > i.sh\ncurl https://a.example | sh\nEOF'],
  ['pipe-to-shell', 'SHELL ["pwsh", "-c"]\nRUN curl https://a.example | sh'],
  ['world-writable', 'RUN chmod -Rv 0777 /a && chmod 1777 /b', '2:15 0777'],
  ['world-writable', 'RUN ["chmod", "777", "/a"]', '2:16 777'],
  ['world-writable', 'RUN chmod ugo+rw,u+x /a', '2:11 ugo+rw,u+x'],
  ['world-writable', 'RUN chmod --reference=/b /a && chmod -w /a && chmod 775 777'],
  ['world-writable', 'COPY --chmod=0666 a \\\n b /x/', '2:14 0666'],
  ['world-writable', 'COPY --chmod=$MODE a /x/\nCOPY --chmod=644 777 /x/'],
  ['world-writable', 'ARG M=777\nCOPY --chmod=$M a /x/', '3:14 $M'],
  ['ssh-port', 'EXPOSE 80 22/TCP 2022', '2:11 22/TCP'],
  ['ssh-port', 'EXPOSE 0-65535/tcp', '2:8 0-65535/tcp'],
  ['ssh-port', 'EXPOSE 122 2200-2222 22/sctp'],
  [
    'add-remote-without-checksum',
    'ADD --keep-git-dir=true https://a.example/b.git#v1 /b',
    '2:25 https://a.example/b.git#v1',
  ],
  ['add-remote-without-checksum', 'ADD --checksum=$SUM https://a.example/b /b'],
  ['add-remote-without-checksum', 'ADD https://a.example/b.git#$COMMIT /b'],
  [
    'docker-socket',
    'RUN --mount=type=bind,src=/run/podman/podman.sock,dst=/s make',
    '2:27 /run/podman/podman.sock',
  ],
  ['docker-socket', 'RUN --mount=type=bind,src=docker.sock.d,dst=/s make'],
  ['run-security-insecure', 'RUN --security=insecure --network=none make', '2:5 --security=insecure'],
  ['run-network-host', 'RUN --network=host make', '2:5 --network=host'],
  ['curl-insecure', 'RUN curl -sSLk https://a.example', '2:10 -sSLk'],
  ['curl-insecure', 'RUN curl -H -k https://a.example'],
  ['curl-insecure', 'RUN curl -Hk https://a.example -- -k'],
  ['curl-insecure', 'RUN curl -k "$URL"', '2:10 -k'],
  [
    'curl-insecure',
    'RUN X=$(curl -k https://a.example) && timeout 5 curl -k https://a.example',
    '2:14 -k',
    '2:54 -k',
  ],
  [
    'wget-no-check-certificate',
    'RUN ["/usr/bin/wget", "--no-check-certificate", "https://a.example"]',
    '2:24 --no-check-certificate',
  ],
  [
    'wget-no-check-certificate',
    'RUN busybox wget --no-check-certificate https://a.example',
    '2:18 --no-check-certificate',
  ],
  ['pip-trusted-host', 'RUN pip3 install --trusted-host "a.example" x', '2:33 "a.example"'],
  ['pip-trusted-host', 'ARG PIP_TRUSTED_HOST=a.example', '2:5 PIP_TRUSTED_HOST=a.example'],
  ['pip-trusted-host', 'RUN npm install --trusted-host a.example\nENV PIP_TRUSTED_HOST=$HOSTS'],
  ['python-https-verify-off', 'RUN env PYTHONHTTPSVERIFY=0 python a.py', '2:9 PYTHONHTTPSVERIFY=0'],
  ['node-tls-reject-off', 'ENV A=1 NODE_TLS_REJECT_UNAUTHORIZED=0', '2:9 NODE_TLS_REJECT_UNAUTHORIZED=0'],
  [
    'npm-strict-ssl-off',
    'RUN npm config set registry https://a.example strict-ssl=false',
    '2:47 strict-ssl=false',
  ],
  ['npm-strict-ssl-off', 'ENV npm_config_strict_ssl=false', '2:5 npm_config_strict_ssl=false'],
  [
    'git-ssl-verify-off',
    'RUN git -c http.sslVerify=false -c a.b=c clone https://a.example',
    '2:12 http.sslVerify=false',
  ],
  ['git-ssl-verify-off', 'RUN git config --get http.sslVerify && git -c http.sslVerify=true pull'],
  ['yum-sslverify-off', 'RUN dnf5 --setopt=a.sslverify=False install a', '2:10 --setopt=a.sslverify=False'],
  ['yum-nogpgcheck', 'RUN dnf \\\n  install --nogpgcheck a', '3:11 --nogpgcheck'],
  ['yum-nogpgcheck', 'RUN apt-get --nogpgcheck install a'],
  ['rpm-no-verify', 'RUN rpm -Uvh --nosignature --nodigest a.rpm', '2:14 --nosignature'],
  ['rpm-no-verify', 'RUN rpm -V --nodigest a'],
  ['apk-allow-untrusted', 'RUN apk --no-cache add --allow-untrusted a.apk', '2:24 --allow-untrusted'],
  [
    'apt-allow-unauthenticated',
    'RUN apt-get -o "APT::Get::AllowUnauthenticated=true" install a',
    '2:16 "APT::Get::AllowUnauthenticated=true"',
  ],
  ['chpasswd', 'RUN echo root:a | tee /dev/stderr | sudo chpasswd', '2:42 chpasswd'],
  ['chpasswd', 'RUN chpasswd <<EOF\nroot:abc\nEOF', '2:5 chpasswd <<EOF'],
  ['image-untagged', 'FROM debian AS b\nFROM b\nCOPY --from=b /a /a', '2:6 debian'],
  ['image-untagged', 'FROM #IMAGE#\nCOPY --from=YOUR_IMAGE /a /a'],
  ['image-untagged', 'RUN --mount=type=bind,from=acme/a,target=/a make', '2:28 acme/a'],
  ['image-latest', 'ONBUILD COPY --from=acme/a:latest /a /a', '2:21 acme/a:latest'],
  ['missing-user', 'FROM debian:12 AS later\nFROM later', '3:6 later'],
];

test.each(rows)('%s: %s', (rule, text, ...found) => {
  expect(places(rule, `FROM debian:12\n${text}\n`)).toEqual(found);
});

test('line ends of Windows move no column', () => {
  expect(places('sudo', 'FROM debian:12\r\nRUN true && \\\r\n  sudo make\r\n')).toEqual(['3:3 sudo make']);
});

test('a backtick as escape sign', () => {
  const text = '# escape=`\nFROM debian:12\nRUN true && `\n  sudo make\nUSER ro`ot\n';
  expect(places('sudo', text)).toEqual(['4:3 sudo make']);
  expect(places('last-user-root', text)).toEqual(['5:6 ro`ot']);
});

describe('Windows', () => {
  test.each([
    ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nCMD a.exe\n', []],
    [
      'FROM mcr.microsoft.com/windows/servercore:ltsc2025\nCMD a.exe\n',
      ['1:6 mcr.microsoft.com/windows/servercore:ltsc2025'],
    ],
  ])('%s', (text, found) => expect(places('missing-user', text)).toEqual(found));
});

describe('images that bring a user', () => {
  test.each([
    'gcr.io/distroless/nodejs22-debian12:nonroot',
    'gcr.io/distroless/base:debug-nonroot',
    'cgr.dev/chainguard/node:latest',
    'nginxinc/nginx-unprivileged',
    'mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled-extra',
    'docker:27-dind-rootless',
    'registry.access.redhat.com/ubi9/nodejs-22',
    'mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless-extra-amd64',
    'mcr.microsoft.com/dotnet/runtime:10.0-nanoserver-ltsc2025',
    'mcr.microsoft.com/dotnet/monitor/base:10.0.3-amd64',
    'golang:1.25-nanoserver',
    'library/solr:9',
    'public.ecr.aws/docker/library/memcached:1',
    'arm64v8/haproxy:3.2',
  ])('%s', (image) => expect(places('missing-user', `FROM ${image}\nCMD a\n`)).toEqual([]));

  test.each([
    'cgr.dev/chainguard/wolfi-base',
    'acme/nonrootless:1',
    'acme/rootless-tools',
    'mirror.example/node:22',
  ])('not %s', (image) => expect(places('missing-user', `FROM ${image}\nCMD a\n`)).toHaveLength(1));
});

describe('untrusted-registry', () => {
  const options = { allowedRegistries: ['docker.io/library', 'ghcr.io/acme/', 'registry.example:5000'] };
  test.each<[string, string[]]>([
    ['FROM docker.io/node:22\nFROM library/node\nFROM node@sha256:' + 'a'.repeat(64), []],
    ['FROM acme/node', ['1:6 acme/node']],
    ['FROM ghcr.io/acme/a/b:1\nFROM ghcr.io/acmetwo/a', ['2:6 ghcr.io/acmetwo/a']],
    ['FROM registry.example:5000/a\nFROM registry.example/a', ['2:6 registry.example/a']],
    ['FROM --platform=linux/amd64 quay.io/a/b:$V AS c', ['1:29 quay.io/a/b:$V']],
    ['FROM $REGISTRY/a:1\nFROM quay.io/$A:1', []],
  ])('%s', (text, found) => expect(places('untrusted-registry', `${text}\n`, options)).toEqual(found));
});

describe('images of a Dockerfile', () => {
  const options = { allowedRegistries: ['registry.example'] };
  test.each<[text: string, found: string[]]>([
    ['FROM scratch\nCOPY --from=later /a /a\nFROM scratch AS later', []],
    ['FROM scratch\nCOPY --from=7 /a /a\nCOPY --from=scratch /a /a', []],
    ['FROM scratch\nRUN --mount=from=0 a', ['2:18 0']],
  ])('%s', (text, found) => expect(places('untrusted-registry', `${text}\n`, options)).toEqual(found));
});
