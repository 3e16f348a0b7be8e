import type { ImageReference } from '../../shared/parse/image-reference.ts';

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
  'docker.io/library/elasticsearch',
  'docker.io/library/haproxy',
  'docker.io/library/irssi',
  'docker.io/library/kibana',
  'docker.io/library/kong',
  'docker.io/library/logstash',
  'docker.io/library/memcached',
  'docker.io/library/odoo',
  'docker.io/library/rocket.chat',
  'docker.io/library/solr',
  'docker.io/library/sonarqube',
  'docker.io/library/spark',
  'docker.io/library/varnish',
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
  'mcr.microsoft.com/windows/nanoserver',
  'public.ecr.aws/bitnami/',
  'quay.io/argoproj/',
  'quay.io/jupyter/',
  'quay.io/keycloak/',
  'quay.io/prometheus/',
];

/** Languages of Red Hat's builder images (`ubi9/nodejs-22`), which run as user 1001. */
const builderImage =
  /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:ubi\d+|rhel\d+|rhscl)\/(?:nodejs|python|ruby|php|perl|openjdk|httpd|nginx|go-toolset|dotnet)-/;

/** These stand under a name above and run as root all the same. */
const rootAnyway = /^cgr\.dev\/[^/]+\/(?:wolfi-base|chainguard-base)$/;

/** True when the image is known to set a USER that is not root. */
export function runsWithoutRoot({ repository: name, tag = '' }: ImageReference): boolean {
  if (rootAnyway.test(name)) return false;
  if (tags.test(tag) || builderImage.test(name)) return true;
  return names.some((known) => (known.endsWith('/') ? name.startsWith(known) : name === known));
}
