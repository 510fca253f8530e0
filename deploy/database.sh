#!/bin/sh
# Run once by the image of PostgreSQL, when its volume is empty: a database and a role of the bot's own.
# The role is no superuser: row-level security, the wall between networks, does not hold those.
set -eu
psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
     --set password="$(cat "${DATABASE_PASSWORD_FILE:-/run/secrets/database_password}")" <<'SQL'
CREATE ROLE natverksbot LOGIN PASSWORD :'password' NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE DATABASE natverksbot OWNER natverksbot;
REVOKE ALL ON DATABASE natverksbot FROM PUBLIC;
SQL
