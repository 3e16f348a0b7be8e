import { describe, expect, test } from 'vitest';
import { Authorizer } from '../../../actions/manifest-policy-check/cel/kubernetes/authorizer.ts';
import { outcome } from './cel.ts';

describe('holds', () => {
  test.each([
    // Quantities.
    'quantity("1Ki") == quantity("1024") && quantity("1.5Gi") == quantity("1536Mi") && quantity("1e3") == quantity("1k")',
    'quantity("100m").isLessThan(quantity("0.2")) && quantity("2").isGreaterThan(quantity("1999m"))',
    'quantity("1").compareTo(quantity("1000m")) == 0 && quantity("-1").sign() == -1 && sign(quantity("0")) == 0',
    'quantity("1500m").asApproximateFloat() == 1.5 && quantity("2k").asInteger() == 2000',
    'quantity("2").isInteger() && !quantity("1m").isInteger() && !quantity("10E").isInteger()',
    'quantity("1").add(quantity("500m")) == quantity("1.5") && quantity("1").sub(2) == quantity("-1") && quantity("1k").add(1).asInteger() == 1001',
    'quantity("0.1n") == quantity("1n") && quantity("-.5") == quantity("-500m")',
    'isQuantity("12E") && isQuantity("1.") && !isQuantity("1 Ki") && !isQuantity("") && !isQuantity("1KI") && !isQuantity(".")',
    // URLs.
    'url("https://user@host.example:8443/a%20b/c?x=1&y=2&x=3").getHost() == "host.example:8443"',
    'url("https://host.example:8443/a b?x=1").getEscapedPath() == "/a%20b" && url("https://host.example").getEscapedPath() == ""',
    'url("https://host.example/?x=1&y=a+b&x=%33").getQuery() == {"x": ["1", "3"], "y": ["a b"]}',
    'url("HTTPS://[2001:db8::1]:80/").getHostname() == "2001:db8::1" && url("HTTPS://h/").getScheme() == "https"',
    'url("https://h:80/").getPort() == "80" && url("https://h/").getPort() == "" && url("/path#x").getHost() == "" && url("https://h/a?b#c").getEscapedPath() == "/a"',
    'isURL("https://a.example") && isURL("/a") && isURL("mailto:a@b.example") && !isURL("a/b") && !isURL("") && !isURL("https://a b/")',
    '!isURL("https://a:x/") && !isURL("https://h/%zz") && !isURL("http://[::1/")',
    // Addresses.
    'isIP("10.0.0.1") && isIP("::1") && isIP("::1.2.3.4") && !isIP("10.0.0") && !isIP("10.0.0.01") && !isIP("256.1.1.1")',
    '!isIP("::ffff:10.0.0.1") && !isIP("fe80::1%eth0") && !isIP("1::2::3") && !isIP("")',
    'ip("2001:DB8::1") == ip("2001:db8:0:0::1") && ip("1.2.3.4") != ip("::102:304")',
    'ip("10.0.0.1").family() == 4 && ip("::1").family() == 6 && string(ip("2001:DB8:0:0:1:0:0:1")) == "2001:db8::1:0:0:1"',
    'ip.isCanonical("2001:db8::1") && !ip.isCanonical("2001:DB8::1") && ip.isCanonical("::") && string(ip("1:0:2:0:0:0:3:0")) == "1:0:2::3:0"',
    'ip("0.0.0.0").isUnspecified() && ip("127.9.9.9").isLoopback() && ip("::1").isLoopback() && ip("169.254.1.1").isLinkLocalUnicast()',
    'ip("fe80::1").isLinkLocalUnicast() && ip("224.0.0.9").isLinkLocalMulticast() && ip("ff02::1").isLinkLocalMulticast() && !ip("ff05::1").isLinkLocalMulticast()',
    'ip("10.1.1.1").isGlobalUnicast() && ip("2001:db8::1").isGlobalUnicast() && !ip("255.255.255.255").isGlobalUnicast() && !ip("ff02::1").isGlobalUnicast()',
    'isCIDR("10.0.0.0/8") && isCIDR("10.0.0.1/32") && !isCIDR("10.0.0.0") && !isCIDR("10.0.0.0/33") && !isCIDR("10.0.0.0/08")',
    'cidr("10.0.0.0/8").containsIP("10.2.3.4") && !cidr("10.0.0.0/8").containsIP(ip("11.0.0.1")) && !cidr("::/0").containsIP("1.2.3.4")',
    'cidr("10.0.0.0/8").containsCIDR("10.1.0.0/16") && !cidr("10.1.0.0/16").containsCIDR(cidr("10.0.0.0/8"))',
    'string(cidr("10.1.2.3/8").masked()) == "10.0.0.0/8" && cidr("10.1.2.3/8").ip() == ip("10.1.2.3") && cidr("::/56").prefixLength() == 56',
    // Versions.
    'semver("1.2.3").major() == 1 && semver("1.2.3").minor() == 2 && semver("1.2.3").patch() == 3',
    'semver("1.10.0").isGreaterThan(semver("1.9.0")) && semver("1.0.0-rc.1").isLessThan(semver("1.0.0")) && semver("1.0.0-2").isLessThan(semver("1.0.0-10"))',
    'semver("1.0.0+a") == semver("1.0.0+b") && semver("1.0.0-a").compareTo(semver("1.0.0-a.b")) == -1 && semver("1.0.0-9").compareTo(semver("1.0.0-a")) == -1',
    'isSemver("1.2.3-a.b+c") && !isSemver("v1.2.3") && !isSemver("1.2") && !isSemver("01.2.3") && !isSemver("1.2.3-01") && !isSemver("1.2.3-")',
    'isSemver("v1.2", true) && semver("v01.2", true) == semver("1.2.0") && !isSemver("x", true) && !isSemver("v1.2", false) && !isSemver("1.2-rc", true) && semver("1.2.3-rc.01x", true).patch() == 3',
    // Regular expressions and lists.
    '"a1b22".find("[0-9]+") == "1" && "abc".find("[0-9]") == "" && "é1".find("[^a]") == "é"',
    '"a1b22c".findAll("[0-9]+") == ["1", "22"] && "a1b22".findAll("[0-9]+", 1) == ["1"] && "a1".findAll("[0-9]", 0) == []',
    '[1, 2, 2].isSorted() && !["b", "a"].isSorted() && [].isSorted()',
    '[1, 2].sum() == 3 && [1.5, 2.0].sum() == 3.5 && [].sum() == 0 && [duration("1s"), duration("2s")].sum() == duration("3s")',
    '[2, 1, 3].min() == 1 && ["a", "c", "b"].max() == "c" && [1, 2, 1].indexOf(1) == 0 && [1, 2, 1].lastIndexOf(1) == 2 && [1].indexOf("1") == -1 && [1].includes(1) && "a".includes("a")',
    // Formats.
    '!format.dns1123Label().validate("my-name").hasValue() && format.dns1123Label().validate("My_name").hasValue()',
    'format.dns1123Label().validate("-Toolong".replace("T", "t" + "o")).value().size() == 1',
    'format.named("dns1123Subdomain").value().validate("a.b-c.d") == optional.none() && !format.named("nothing").hasValue()',
    'format.dns1123Subdomain().validate("a..b").hasValue() && format.dns1035Label().validate("1a").hasValue()',
    '!format.qualifiedName().validate("example.com/My.name").hasValue() && format.qualifiedName().validate("a/b/c").hasValue()',
    '!format.labelValue().validate("").hasValue() && format.labelValue().validate("a b").hasValue()',
    '!format.dns1123LabelPrefix().validate("name-").hasValue() && format.dns1123LabelPrefix().validate("-").hasValue() && !format.dns1123SubdomainPrefix().validate("a.b.-").hasValue()',
    '!format.uuid().validate("0190A3C2-0000-7000-8000-00000000ffff").hasValue() && format.uuid().validate("0190").hasValue()',
    '!format.date().validate("2026-02-28").hasValue() && format.date().validate("2026-02-30").hasValue()',
    '!format.datetime().validate("2026-02-28T01:02:03Z").hasValue() && format.datetime().validate("2026-02-28").hasValue()',
    '!format.uri().validate("https://a.example").hasValue() && format.byte().validate("a").hasValue() && !format.byte().validate("aGk=").hasValue()',
  ])('%s', (source) => expect(outcome(source)).toBe(true));
});

describe('errors', () => {
  test.each<[string, string]>([
    ['quantity("1 Ki")', 'value@0'],
    ['quantity("1m").asInteger()', 'value@15'],
    ['quantity("1") < quantity("2")', 'overload@14'],
    ['url("a/b")', 'value@0'],
    ['ip("1.2.3")', 'value@0'],
    ['cidr("1.2.3.4")', 'value@0'],
    ['cidr("10.0.0.0/8").containsIP("x")', 'value@19'],
    ['ip.isCanonical("x")', 'value@3'],
    ['semver("1.2")', 'value@0'],
    ['"a".find("(")', 'value@4'],
    ['[].min()', 'value@3'],
    ['[1, "a"].max()', 'overload@9'],
    ['["a"].sum()', 'overload@6'],
    ['[1, null].isSorted()', 'overload@10'],
  ])('%s', (source, error) => expect(outcome(source)).toBe(error));
});

describe('authorizer', () => {
  const source = 'authorizer.group("apps").resource("deployments").namespace("web").check("create")';
  test('only a running cluster knows', () =>
    expect(outcome(`${source}.allowed()`, new Map([['authorizer', new Authorizer()]]))).toBe(
      'unknowable@66',
    ));

  test('the host may answer', () => {
    const asked: unknown[] = [];
    const authorizer = new Authorizer((question) => {
      asked.push(question);
      return { allowed: question.verb === 'create', reason: 'role x' };
    });
    const activation = new Map([['authorizer', authorizer]]);
    expect(outcome(`${source}.allowed() && ${source}.reason() == "role x"`, activation)).toBe(true);
    expect(
      outcome('authorizer.serviceAccount("a", "b").path("/healthz").check("get").allowed()', activation),
    ).toBe(false);
    expect(asked.slice(1)).toEqual([
      { group: 'apps', resource: 'deployments', namespace: 'web', verb: 'create' },
      { serviceAccount: ['a', 'b'], path: '/healthz', verb: 'get' },
    ]);
  });
});
