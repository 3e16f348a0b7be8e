import { describe, expect, test } from 'vitest';
import { reports } from './reports.ts';

describe('no secret leaves a report', () => {
  test.each([
    ['secret-in-env', 'ENV DB_PASSWORD=hunter2'],
    ['secret-in-env', 'ENV DB=postgres://app:hunter2@db.example/app'],
    ['chpasswd', 'RUN echo root:hunter2 | chpasswd'],
    ['chpasswd', 'RUN useradd -p hunter2 app'],
    ['chpasswd', 'RUN chpasswd <<EOF\nroot:hunter2\nEOF'],
    ['chpasswd', "RUN printf '%s:%s' root hunter2 | sudo chpasswd"],
    ['chpasswd', 'RUN echo hun:hunter2 | passwd --stdin root'],
    ['add-remote-without-checksum', 'ADD https://app:hunter2@files.example/a?token=hunter2 /a'],
    ['sudo', 'RUN sudo useradd -p hunter2 app'],
    ['sudo', 'RUN sudo sh -c "echo root:hunter2 | chpasswd"'],
    ['sudo', "RUN sudo bash -c 'chpasswd <<< root:hunter2'"],
    ['sudo', 'RUN sudo mysql -phunter2'],
    ['sudo', 'RUN sudo login ghp_hunter2hunter2hunter2'],
    ['run-network-host', 'RUN --network=host TOKEN=hunter2 make'],
    ['sudo', `RUN sudo login --token "hunter2 ${'a '.repeat(5000)}"`],
    ['sudo', `RUN sudo login --token 'hunter2 ${'a '.repeat(5000)}'`],
  ])('%s: %s', (rule, text) => {
    const [found] = reports(rule, `FROM debian:12\n${text}\n`);
    expect(found?.message).toBeDefined();
    expect(found?.message).not.toContain('hunter2');
    expect(found?.evidence).not.toContain('hunter2');
    expect(found?.hide).not.toEqual([]);
  });
});

describe('evidence tells the calls of one program apart', () => {
  test.each([
    ['sudo', 'RUN sudo  make \\\n  install', 'sudo make install'],
    ['sudo', `RUN sudo ${'a'.repeat(200)}`, `sudo ${'a'.repeat(114)}…`],
    ['sudo', 'RUN sudo login -u app:abc --token "a b" --quiet', 'sudo login -u *** --token *** --quiet'],
    [
      'sudo',
      'RUN sudo -E --password abc DB_PASSWORD=abc make',
      'sudo -E --password *** DB_PASSWORD=*** make',
    ],
    [
      'curl-insecure',
      "RUN curl -k -H 'Authorization: Bearer abc' https://a:abc@a.example/f?x=abc",
      "curl -k -H 'Authorization: ***' https://***@a.example/f?***",
    ],
    ['pipe-to-shell', 'RUN curl https://a.example/i | sudo bash', 'curl https://a.example/i | bash'],
    ['chpasswd', 'RUN echo root:abc | chpasswd -e', 'chpasswd -e < root:***'],
    ['chpasswd', 'RUN useradd -p abc app', 'useradd -p *** app'],
    ['git-ssl-verify-off', 'RUN GIT_SSL_NO_VERIFY=1 git clone a', 'GIT_SSL_NO_VERIFY=1 git clone a'],
    ['world-writable', 'COPY --chmod=777 a b', 'COPY --chmod=777 a b'],
    ['run-network-host', 'RUN --network=host make', '--network=host make'],
  ])('%s: %s', (rule, text, evidence) => {
    expect(reports(rule, `FROM debian:12\n${text}\n`).map((found) => found.evidence)).toEqual([evidence]);
  });
});
