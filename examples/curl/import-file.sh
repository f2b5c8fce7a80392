#!/usr/bin/env bash
# import-file.sh FILE.csv CUSTOMER_ID DELIVERY_SERVICE_ID: imports a file and prints its failed rows.
# The file has the columns of orders.csv, beside this script; with others, change the mappings.
# Set LADING_URL, LADING_CLIENT_ID and LADING_CLIENT_SECRET. The client needs the scope manage:operations:tenant.
set -euo pipefail

file=$1 customer=$2 service=$3
token=$("$(dirname "$0")/get-token.sh")
jobs="$LADING_URL/api/delivery/bulk-order-creations"

call() { curl --silent --show-error --fail-with-body --header "Authorization: Bearer $token" "$@"; }
# The first text of this name in a JSON text.
member() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

# 1. Ask where to upload the file to.
slot=$(call "$jobs/upload-url" --json "{\"file_name\": \"$(basename "$file")\"}")

# 2. Upload it. The address is signed, so the token stays at home.
curl --silent --show-error --fail-with-body --upload-file "$file" --header 'Content-Type: text/csv' \
  "$(member upload_url <<<"$slot")" >&2
echo >&2

# 3. Start the import: which column fills which field.
job=$(call "$jobs" --json "{
  \"source_view\": \"dispatcher\",
  \"customer_id\": \"$customer\",
  \"delivery_service_id\": \"$service\",
  \"payer_type\": \"sender\",
  \"payment_method\": \"wallet\",
  \"file_kind\": \"csv\",
  \"file_key\": \"$(member file_key <<<"$slot")\",
  \"mappings\": {
    \"Pickup Address\": \"pickup_full_address\",
    \"Pickup Lat\": \"pickup_latitude\",
    \"Pickup Lng\": \"pickup_longitude\",
    \"Pickup City\": \"pickup_city\",
    \"Pickup Country\": \"pickup_country\",
    \"Drop Address\": \"delivery_full_address\",
    \"Drop Lat\": \"delivery_latitude\",
    \"Drop Lng\": \"delivery_longitude\",
    \"Drop City\": \"delivery_city\",
    \"Drop Country\": \"delivery_country\",
    \"Recipient Name\": \"delivery_contact_name\",
    \"Recipient Phone\": \"delivery_contact_phone\",
    \"Reference\": \"external_reference_id\"
  }
}")
id=$(member id <<<"$job")

# 4. Ask how far it is, once a second, until it has ended.
while
  progress=$(call "$jobs/$id/progress") || exit
  [[ $progress == *'"ended_at":null'* ]]
do sleep 1; done
echo "$progress" >&2

# 5. What could not be imported, and why.
call "$jobs/$id/failed-rows"
