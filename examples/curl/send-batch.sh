#!/usr/bin/env bash
# send-batch.sh BATCH_ID [BATCH.json]: sends a batch of targets and prints what became of each, read back from its job.
# Set LADING_URL, LADING_CLIENT_ID and LADING_CLIENT_SECRET. The client needs inbound.targets.batch.write and inbound.targets.read.
set -euo pipefail

batch=$1 file=${2:-$(dirname "$0")/batch.json}
token=$("$(dirname "$0")/get-token.sh")

call() { curl --silent --show-error --fail-with-body --header "Authorization: Bearer $token" "$@"; }

# 1. Send it. The same batch ID with the same content is answered with the first result: it is safe to send it again.
result=$(sed "s/BATCH_ID/$batch/" "$file" | call "$LADING_URL/api/inbound/targets/batch" --json @-)
id=$(sed -n 's/.*"importJobId":\([0-9]*\).*/\1/p' <<<"$result")

# 2. Look at the job, today or next week.
call "$LADING_URL/api/inbound/import-jobs/$id"
