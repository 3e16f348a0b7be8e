#!/bin/sh
# Starts dist/index.js with these arguments under a Node that is new enough: the one on PATH, else one that the
# runner brought along. POSIX sh, and bash on Windows. Exit code: Node's own, or 2 when there is nothing to start.
# Builtins only: a program looked up on PATH could be a file of the pull request.

# Preloads meant for the job's own programs (`--require ./setup.js`) would run the checkout's code in here.
unset NODE_OPTIONS NODE_PATH

refuse() {
  if [ "${GITHUB_ACTIONS-}" = true ]; then
    printf '::error title=Portcullis::%s\n' "$1"
  else
    printf 'portcullis: %s\n' "$1" >&2
  fi
  exit 2
}

# Inodes are compared, not names: spelling, links and letter case do not matter.
leads_into_workspace() {
  at=$1
  while :; do
    [ "$at" -ef "$GITHUB_WORKSPACE" ] && return 0
    case $at in
      */?*) at=${at%/*} ;;
      *) return 1 ;;
    esac
  done
}

# A folder that the checkout cannot fill.
trusted() {
  case $1 in
    /* | [A-Za-z]:*) ;;
    *) return 1 ;;
  esac
  [ -n "${GITHUB_WORKSPACE-}" ] || return 0
  leads_into_workspace "$1" && return 1
  real=$(CDPATH='' cd -P -- "$1" 2>/dev/null && pwd -P) || return 1
  ! leads_into_workspace "$real"
}

too_old=''
new_enough() {
  version=$("$1" -v 2>/dev/null) || return 1
  case $version in
    v[0-9]*.[0-9]*.[0-9]*) version=${version#v} ;;
    *) return 1 ;;
  esac
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  # Both are numbers that `test` can hold and that may be printed.
  case $major$minor in *[!0-9]* | ?????????*) return 1 ;; esac
  [ "$major" -gt 20 ] && return 0
  [ "$major" -eq 20 ] && [ "$minor" -ge 19 ] && return 0
  too_old=" (only $major.$minor)"
  return 1
}

# Hands over to the first Node that will do among the given files.
try() {
  for node do
    [ -f "$node" ] && [ -x "$node" ] && trusted "${node%/*}" && new_enough "$node" && return 0
  done
  return 1
}

on_path() {
  old_ifs=$IFS
  IFS=:
  set -f
  # shellcheck disable=SC2086 # split at colons is what is wanted
  set -- $PATH
  set +f
  IFS=$old_ifs
  for folder do
    try "$folder/node" "$folder/node.exe" && return 0
  done
  return 1
}

# In a container job the runner is mounted at /__e; elsewhere it stands two folders above its temporary one.
of_runner() {
  for externals in /__e "${RUNNER_TEMP:-/nowhere}/../../externals"; do
    try "$externals"/node24/bin/node "$externals"/node24_alpine/bin/node "$externals"/node2*/bin/node \
      "$externals"/node2*/bin/node.exe && return 0
  done
  cache=${RUNNER_TOOL_CACHE:-/nowhere}/node
  try "$cache"/*/*/bin/node "$cache"/*/*/node.exe
}

case $0 in
  */*) entry=${0%/*}/../../dist/index.js ;;
  *) entry=../../dist/index.js ;;
esac
[ -f "$entry" ] || refuse 'dist/index.js is missing beside the launcher: use a released commit, where dist is committed.'

on_path || of_runner ||
  refuse "Portcullis needs Node.js 20.19 or newer and found none$too_old: run actions/setup-node before this step."
exec "$node" "$entry" "$@"
