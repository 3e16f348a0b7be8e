import { describe, expect, test } from 'vitest';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { apkNoCache } from '../../../actions/dockerfile-lint/rules/apk-no-cache.ts';
import { aptCommand } from '../../../actions/dockerfile-lint/rules/apt-command.ts';
import { aptListsLeft } from '../../../actions/dockerfile-lint/rules/apt-lists-left.ts';
import { aptRecommends } from '../../../actions/dockerfile-lint/rules/apt-recommends.ts';
import {
  dnfCacheLeft,
  yumCacheLeft,
  zypperCacheLeft,
} from '../../../actions/dockerfile-lint/rules/package-cache-left.ts';
import {
  aptAssumeYes,
  dnfAssumeYes,
  yumAssumeYes,
  zypperNonInteractive,
} from '../../../actions/dockerfile-lint/rules/package-confirmation.ts';
import { packageUpdateAlone } from '../../../actions/dockerfile-lint/rules/package-update-alone.ts';
import {
  distributionUpgrade,
  packageUpgrade,
} from '../../../actions/dockerfile-lint/rules/package-upgrade.ts';
import {
  apkUnpinned,
  aptUnpinned,
  dnfUnpinned,
  yumUnpinned,
  zypperUnpinned,
} from '../../../actions/dockerfile-lint/rules/unpinned-system-packages.ts';
import type { Finding, Report } from '../../../shared/core/finding.ts';
import { applyEdits, selectFixes } from '../../../shared/core/fixes.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { parseDockerfile } from '../../../shared/parse/dockerfile.ts';
import { written } from '../../../shared/parse/edit.ts';
import { scanText } from '../../scan-text.ts';
import { finding } from '../../shared/report/sample.ts';

const rules: readonly Rule<Dockerfile>[] = [
  apkNoCache,
  apkUnpinned,
  aptAssumeYes,
  aptCommand,
  aptListsLeft,
  aptRecommends,
  aptUnpinned,
  distributionUpgrade,
  dnfAssumeYes,
  dnfCacheLeft,
  dnfUnpinned,
  packageUpdateAlone,
  packageUpgrade,
  yumAssumeYes,
  yumCacheLeft,
  yumUnpinned,
  zypperCacheLeft,
  zypperNonInteractive,
  zypperUnpinned,
];

const reportsOf = (rule: Rule<Dockerfile>, text: string): readonly Report[] =>
  scanText({ ...dockerfileLint, rules: [rule] }, rule, { text }).reports;

const words = (rule: Rule<Dockerfile>, text: string): string[] => {
  const { doc } = parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });
  return reportsOf(rule, text).map(({ region }) => (region === null ? '' : written(doc, region)));
};

/** Each fix alone, one after the other, as long as there is one. */
function fixed(rule: Rule<Dockerfile>, text: string): string {
  let now = text;
  for (let pass = 0; pass < 20; pass++) {
    const fix = reportsOf(rule, now).flatMap(({ fixes = [] }) => fixes)[0];
    if (fix === undefined) return now;
    now = applyEdits(now, fix.edits) ?? '';
  }
  return 'no end';
}

describe.each(rules.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  test('finds what its bad examples hold, and nothing in its good ones', () => {
    for (const example of rule.examples.bad)
      expect(scanText({ ...dockerfileLint, rules: [rule] }, rule, example), example.text).toMatchObject({
        lines: example.lines,
        unchecked: [],
      });
    for (const { text } of rule.examples.good) expect(words(rule, text), text).toEqual([]);
  });

  test('fixes of its bad examples leave nothing that could be fixed', () => {
    for (const { text } of rule.examples.bad) {
      const after = fixed(rule, text);
      const open = reportsOf(rule, text).filter(({ fixes }) => fixes === undefined).length;
      expect(reportsOf(rule, after), after).toHaveLength(open);
    }
  });
});

describe('the words that a finding is about', () => {
  test.for<[Rule<Dockerfile>, string, ...string[]]>([
    [aptUnpinned, 'RUN apt-get install -y a \\\n "b" c=1 && apt-get -yt sid install d', 'a', '"b"', 'd'],
    [
      aptUnpinned,
      'RUN apt-get install -o Dpkg::Options::=--force-confold a; apt install -y=true -- b',
      'a',
      'b',
    ],
    [aptUnpinned, 'RUN apt-get install c=* d= e:any', 'c=*', 'd=', 'e:any'],
    [aptUnpinned, 'RUN for p in a b; do apt-get install -y "$p"; done'],
    [aptUnpinned, 'CMD apt-get install a'],
    [aptUnpinned, 'SHELL ["powershell"]\nRUN apt-get install a'],
    [aptUnpinned, 'RUN retry 5 apt-get install a', 'a'],
    [apkUnpinned, 'RUN apk add -Ut .deps a b=1 --repository=https://x.example c@edge', 'a', 'c@edge'],
    [apkUnpinned, 'RUN apk add "a>=1" b\\<2 c@edge=3'],
    [dnfUnpinned, 'RUN dnf install -y --repo crb a-b-2 a-1.8.0-b a-1.8.0-b-1.2', 'a-1.8.0-b'],
    [dnfUnpinned, 'RUN dnf -y install "dnf-command(copr)" @a @b:1 /opt/c.rpm "d = 1" && dnf module enable e'],
    [zypperUnpinned, 'RUN zypper -n -p https://x.example in --type package a -b !c', 'a'],
    [zypperUnpinned, 'RUN zypper -n in -C a -n b', 'a', 'b'],
    [aptAssumeYes, 'RUN DEBIAN_FRONTEND=noninteractive apt-get \\\n  install a', 'apt-get \\\n  install'],
    [aptAssumeYes, 'RUN apt-get install -q --quiet a && apt-get install -q=1 b', 'apt-get install'],
    [
      aptAssumeYes,
      'RUN apt-get -o APT::Get::Assume-Yes=false build-dep a',
      'apt-get -o APT::Get::Assume-Yes=false build-dep',
    ],
    [aptAssumeYes, 'RUN apt-get install --dry-run a && echo y | apt-get install b'],
    [aptAssumeYes, 'COPY apt.conf /etc/apt/apt.conf\nRUN apt-get install a'],
    [
      aptAssumeYes,
      'RUN apt-get $APT_OPTS install a && apt-get install ${FLAGS} a && apt-get install $PKGS',
      'apt-get install',
    ],
    [aptUnpinned, 'RUN apt-get $APT_OPTS install a', 'a'],
    [yumAssumeYes, 'RUN sudo yum -q install a', 'yum -q install'],
    [zypperNonInteractive, 'RUN zypper in --no-confirm a && zypper -nq in b && zypper lr'],
    [
      aptRecommends,
      'RUN <<EOF\ncat > /etc/apt/apt.conf.d/1 <<X\nAPT::Install-Recommends "false";\nX\napt-get install a\nEOF',
    ],
    [aptRecommends, 'RUN ["sh", "-c", "apt-get install a"]', 'apt-get install'],
    [aptCommand, 'RUN A=1 /usr/bin/apt moo; apt', '/usr/bin/apt', 'apt'],
    [aptListsLeft, 'RUN apt-get update && rm -rf "/var/lib/apt/lists" && apt-get update', 'apt-get update'],
    [
      aptListsLeft,
      'RUN apt-get update && rm -rf /var/lib/apt/lists/partial /tmp/* lists/*',
      'apt-get update',
    ],
    [aptListsLeft, 'RUN apt-get update && rm -rf /var/lib/apt/lists/*_* && rm -rf $KEEP/x'],
    [aptListsLeft, 'RUN apt-get update; rm -rf $TRASH'],
    [aptListsLeft, 'RUN apt-get update && rm -rf /var/{cache/{apt,debconf},lib/apt}/*'],
    [aptListsLeft, 'RUN apt-get update && apt-get distclean'],
    [aptListsLeft, 'RUN --mount=type=tmpfs,destination=/var/lib apt-get update'],
    [yumCacheLeft, 'RUN yum -y install a && dnf clean all'],
    [dnfCacheLeft, 'RUN dnf -y rei a && microdnf clean all && tdnf -y in b', 'tdnf -y in'],
    [zypperCacheLeft, 'RUN zypper -n in a && rm -rf /var/cache/zyp* && zypper -n si b', 'zypper -n si'],
    [apkNoCache, 'RUN apk --update add a', 'apk --update add'],
    [packageUpdateAlone, 'RUN apt-get update && apt-get clean && sudo rm -rf /x', 'apt-get update'],
    [packageUpdateAlone, 'RUN apt-get update && bash install.sh\nRUN zypper up a'],
    [packageUpgrade, 'RUN dnf upgrade-minimal && dnf downgrade a && dnf distro-sync', 'dnf upgrade-minimal'],
  ])('%#', ([rule, text, ...expected]) => {
    expect(words(rule, `FROM debian:12\n${text}\n`)).toEqual(expected);
  });
});

test('fixes of all rules go together, pass by pass', () => {
  const texts = rules.flatMap(({ examples }) => examples.bad.map(({ text }) => text));
  const found = (text: string): readonly Finding[] =>
    rules.flatMap((rule) =>
      reportsOf(rule, text).map((report) =>
        finding(rule.id, report.region, { fixes: report.fixes ?? [], severity: rule.severity }),
      ),
    );
  for (const text of texts) {
    let now = text;
    for (let pass = 0; pass < 5; pass++) {
      const edits = selectFixes(found(now), () => true).files[0]?.edits ?? [];
      now = applyEdits(now, edits) ?? 'edits over each other';
    }
    expect(
      found(now).filter(({ fixes }) => fixes.length > 0),
      now,
    ).toEqual([]);
    expect(now.match(/^(?:ONBUILD|RUN|FROM)/gm), now).toEqual(text.match(/^(?:ONBUILD|RUN|FROM)/gm));
  }
});

describe('fixes', () => {
  test.for<[Rule<Dockerfile>, string, string]>([
    [aptAssumeYes, 'RUN apt-get -q install a', 'RUN apt-get -q install -y a'],
    [aptAssumeYes, 'RUN ["apt-get", "install", "a"]', 'RUN ["apt-get", "install", "-y", "a"]'],
    [aptAssumeYes, 'RUN apt-get \\\n install\\\n a', 'RUN apt-get \\\n install -y\\\n a'],
    [zypperNonInteractive, 'RUN zypper in a', 'RUN zypper --non-interactive in a'],
    [aptCommand, 'RUN A=1 /usr/bin/apt install a', 'RUN A=1 /usr/bin/apt-get install a'],
    [aptCommand, 'RUN ["apt", "update"]', 'RUN ["apt-get", "update"]'],
    [aptCommand, 'RUN apt upgrade', 'RUN apt upgrade'],
    [yumCacheLeft, 'RUN yum -y install a # b', 'RUN yum -y install a # b'],
    [yumCacheLeft, 'RUN yum -y install a', 'RUN yum -y install a && yum clean all'],
    [
      yumCacheLeft,
      'RUN yum -y install a \\\n && make 2>&1',
      'RUN yum -y install a \\\n && make 2>&1 && yum clean all',
    ],
    [dnfCacheLeft, 'ONBUILD RUN microdnf -y in a', 'ONBUILD RUN microdnf -y in a && microdnf clean all'],
    [dnfCacheLeft, 'RUN if a; then dnf -y in b; fi', 'RUN if a; then dnf -y in b; fi'],
    [dnfCacheLeft, 'RUN sudo dnf -y in b', 'RUN sudo dnf -y in b'],
    [dnfCacheLeft, 'RUN ["dnf", "-y", "in", "b"]', 'RUN ["dnf", "-y", "in", "b"]'],
    [aptListsLeft, 'RUN <<EOF\napt-get update\nEOF', 'RUN <<EOF\napt-get update\nEOF'],
    [aptListsLeft, 'RUN apt-get update', 'RUN apt-get update && rm -rf /var/lib/apt/lists/*'],
    [apkNoCache, 'RUN apk add a', 'RUN apk add --no-cache a'],
  ])('%#', ([rule, text, expected]) => {
    expect(fixed(rule, `FROM debian:12\n${text}\n`)).toBe(`FROM debian:12\n${expected}\n`);
  });
});
