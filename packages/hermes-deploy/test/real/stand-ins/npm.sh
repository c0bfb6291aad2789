#!/bin/sh
# STAND-IN for npm: `install` and `run build` of the dashboard's web part, and nothing fetched.
set -eu
if [ ! -f package.json ]; then
  echo "npm error enoent Could not read package.json" >&2
  exit 254
fi
case "$1 ${2-}" in
  install*) mkdir -p node_modules ;;
  "run build")
    if [ ! -d node_modules ]; then
      echo "sh: 1: vite: not found" >&2
      exit 127
    fi
    mkdir -p ../hermes_cli/web_dist
    echo '<!doctype html><title>Hermes</title>' > ../hermes_cli/web_dist/index.html
    ;;
  *)
    echo "npm error Unknown command: \"$1\"" >&2
    exit 1
    ;;
esac
