#!/bin/sh
# Makes secrets/ for compose.yaml: random passwords and keys, and the bot's secret from standard input.
# What is there already stays. The folder is closed to others; the files are not, for the bot's user in the container
# is another than yours and has to read them.
set -eu
cd "$(dirname "$0")/.."
umask 077
mkdir -p secrets
chmod 700 secrets

random() { openssl rand -hex 32; }
keep() { # name: writes standard input there, unless it is there
    if [ -s "secrets/$1" ]; then cat >/dev/null; echo "secrets/$1 is kept"; return; fi
    cat >"secrets/$1"
    chmod 644 "secrets/$1"
    echo "secrets/$1 made"
}

random | keep postgres_password
random | keep database_password
random | keep signing_key
printf 'postgresql://natverksbot:%s@db/natverksbot' "$(cat secrets/database_password)" | keep database_url
if [ ! -s secrets/app_secret ]; then
    if [ -t 0 ]; then printf 'The secret of the app registration (its Value): ' >&2; stty -echo; fi
    IFS= read -r given
    if [ -t 0 ]; then stty echo; echo >&2; fi
    printf '%s' "$given" | keep app_secret
fi
