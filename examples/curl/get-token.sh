#!/usr/bin/env bash
# get-token.sh: prints an access token, which is valid for an hour.
# Set LADING_URL, LADING_CLIENT_ID and LADING_CLIENT_SECRET (Settings → API clients).
set -euo pipefail

curl --silent --show-error --fail-with-body "$LADING_URL/api/oauth/token" \
  --user "$LADING_CLIENT_ID:$LADING_CLIENT_SECRET" \
  --data grant_type=client_credentials |
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p'
