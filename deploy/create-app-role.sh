#!/bin/sh
# The role that the application runs with. It owns nothing and has no DDL: `keskil migrate` grants what it needs.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$APP_DB_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE keskil_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SQL
