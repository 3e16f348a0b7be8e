import { remembered } from '../../shared/core/remembered.ts';
import type { ImageReference } from '../../shared/parse/image-reference.ts';
import { officialName } from '../../shared/parse/official-images.ts';

/** Tags of images that exist to run without root, whoever makes them. */
const tags = /(?:^|[.-])(?:nonroot|non-root|rootless|unprivileged|chiseled(?:-extra|-composite|-aot)*)\b/;

/** Names under which every image sets its own USER; a trailing `/` means all below. */
const names = [
  'cgr.dev/',
  'docker.elastic.co/',
  'docker.io/apache/airflow',
  'docker.io/bitnami/',
  'docker.io/bitnamilegacy/',
  'docker.io/bitnamisecure/',
  'docker.io/cimg/',
  'docker.io/circleci/',
  'docker.io/curlimages/curl',
  'docker.io/gitpod/',
  'docker.io/grafana/',
  'docker.io/jenkins/',
  'docker.io/jupyter/',
  'docker.io/nginxinc/nginx-unprivileged',
  'docker.io/openpolicyagent/',
  'docker.io/opensearchproject/',
  'docker.io/prom/',
  'docker.io/renovate/renovate',
  'docker.io/selenium/',
  'docker.io/trinodb/trino',
  'ghcr.io/actions/actions-runner',
  'ghcr.io/nginx/nginx-unprivileged',
  'ghcr.io/renovatebot/',
  'mcr.microsoft.com/mssql/server',
  'public.ecr.aws/bitnami/',
  'quay.io/argoproj/',
  'quay.io/jupyter/',
  'quay.io/keycloak/',
  'quay.io/prometheus/',
];

/** Docker official images that set their own USER; the others start as root. */
const officialWithUser = new Set(
  `adminer api-firewall elasticsearch emqx fluentd groovy haproxy irssi jenkins jetty jobber kibana kong
  krakend lightstreamer liquibase logstash memcached notary nuxeo odoo open-liberty percona rocket.chat
  satosa solr sonarqube spark spiped varnish websphere-liberty`.split(/\s+/),
);

/** Of these it is not known. */
const officialUnsure = new Set(
  'celery eggdrop express-gateway geonetwork hitch kaazing-gateway rapidoid teamspeak'.split(' '),
);

/** Languages of Red Hat's builder images (`ubi9/nodejs-22`), which run as user 1001. */
const builderImage =
  /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:ubi\d+|rhel\d+|rhscl)\/(?:nodejs|python|ruby|php|perl|openjdk|httpd|nginx|go-toolset|dotnet)-/;

/** .NET images without a shell, and what is built on them. The word means nothing elsewhere: `gcr.io/distroless/`. */
const dotnetWithUser =
  /^mcr\.microsoft\.com\/dotnet\/(?:(?:nightly\/)?(?:monitor(?:\/base)?|aspire-dashboard)(?::|$)|[^:]+:.*distroless)/;

/** The small Windows image runs as ContainerUser, and so does what is built on it. */
const nanoServer = /^mcr\.microsoft\.com\/(?:windows\/nanoserver(?:[:/]|$)|[^:]+:.*nanoserver)/;

/** The large Windows images run as an administrator. */
const windowsServer =
  /^mcr\.microsoft\.com\/(?:windows(?:\/server(?:core(?:\/[^:]+)?)?)?(?::|$)|dotnet\/framework\/|[^:]+:.*windowsservercore)/;

/** Beside the Docker official images: these start as root. A trailing `/` means all below. */
const rootNames = [
  'docker.io/kalilinux/',
  'docker.io/nvidia/cuda',
  'docker.io/opensuse/',
  'docker.io/redhat/',
  'docker.io/rockylinux/',
  'gcr.io/distroless/',
  'mcr.microsoft.com/azurelinux/',
  'mcr.microsoft.com/cbl-mariner/',
  'mcr.microsoft.com/devcontainers/',
  'mcr.microsoft.com/mirror/docker/library/',
  'mcr.microsoft.com/powershell',
  'nvcr.io/nvidia/cuda',
  'public.ecr.aws/amazonlinux/',
  'public.ecr.aws/debian/',
  'public.ecr.aws/ubuntu/',
  'quay.io/almalinuxorg/',
  'quay.io/centos/',
  'quay.io/fedora/',
  'quay.io/rockylinux/',
  'registry.fedoraproject.org/fedora',
  'registry.opensuse.org/opensuse/',
  'registry.suse.com/bci/',
  'registry.suse.com/suse/',
];

const dotnetRoot = /^mcr\.microsoft\.com\/dotnet\/(?:core\/|nightly\/)?(?:aspnet|runtime|runtime-deps|sdk)$/;

/** Red Hat's plain base images: `ubi9`, `ubi9/ubi-minimal`. */
const plainUbi = /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+(?:\/ubi(?:-(?:minimal|micro|init))?)?$/;

/** These stand under a name above and run as root all the same. */
const rootAnyway = /^cgr\.dev\/[^/]+\/(?:wolfi-base|chainguard-base)$/;

/** Whom a container of the image starts as. */
export type BaseUser = 'other' | 'root' | 'ContainerAdministrator' | 'unknown';

export const baseUser = remembered((image: ImageReference): BaseUser => {
  const { repository: name, tag = '' } = image;
  const tagged = `${name}:${tag}`;
  const official = officialName(image);
  if (rootAnyway.test(name)) return 'root';
  if (tags.test(tag) || builderImage.test(name) || isAmong(names, name)) return 'other';
  if (dotnetWithUser.test(tagged) || nanoServer.test(tagged)) return 'other';
  if (windowsServer.test(tagged)) return 'ContainerAdministrator';
  if (official !== undefined) return officialUser(official, tag);
  return isAmong(rootNames, name) || plainUbi.test(name) || dotnetRoot.test(name) ? 'root' : 'unknown';
});

function officialUser(name: string, tag: string): BaseUser {
  if (officialWithUser.has(name) || tag.includes('nanoserver')) return 'other';
  if (officialUnsure.has(name)) return 'unknown';
  return tag.includes('windowsservercore') ? 'ContainerAdministrator' : 'root';
}

const isAmong = (list: readonly string[], name: string): boolean =>
  list.some((known) => (known.endsWith('/') ? name.startsWith(known) : name === known));
