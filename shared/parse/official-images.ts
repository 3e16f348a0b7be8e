import type { ImageReference } from './image-reference.ts';

/**
 * Docker official images, deprecated ones included, one line a letter.
 * https://github.com/docker-library/official-images/tree/master/library
 */
const officialNames = new Set(
  `adminer adoptopenjdk aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux
  backdrop bash bonita buildpack-deps busybox
  caddy cassandra celery centos chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo
  couchbase couchdb crate crux
  dart debian django docker docker-dev dovecot drupal
  eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway
  fedora flink fluentd friendica fsharp
  gazebo gcc geonetwork ghost glassfish golang gradle groovy
  haproxy haskell haxe hello-seattle hello-world hipache hitch hola-mundo httpd hylang
  ibm-semeru-runtimes ibmjava influxdb iojs irssi
  java jenkins jetty jobber joomla jruby jsonnet julia
  kaazing-gateway kapacitor kibana known kong krakend
  lightstreamer liquibase logstash
  mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql
  nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo
  odoo open-liberty openjdk opensuse oraclelinux orientdb owncloud
  percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres printer pypy python
  r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust
  sapmachine satosa sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl
  teamspeak telegraf thrift tomcat tomee traefik
  ubuntu ubuntu-debootstrap ubuntu-upstart unit
  varnish vault
  websphere-liberty wordpress
  xwiki
  yourls
  znc zookeeper`.split(/\s+/),
);

/** Where the official images can be had too, under their own names. */
const mirrors = ['docker.io/library/', 'public.ecr.aws/docker/library/', 'mirror.gcr.io/library/'];
const platform = /^docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64)\//;

/** The name of an official image (`node`), also from its mirrors and for one platform; undefined for any other. */
export function officialName({ repository }: ImageReference): string | undefined {
  const prefix =
    mirrors.find((each) => repository.startsWith(each)) ?? platform.exec(repository)?.[0] ?? undefined;
  const name = prefix === undefined ? '' : repository.slice(prefix.length);
  return officialNames.has(name) ? name : undefined;
}

/** A single word means an official image, and there is none of that name: it is built, or named, where it is used. */
export const isLocalName = (written: string, image: ImageReference): boolean =>
  !written.includes('/') && officialName(image) === undefined;
