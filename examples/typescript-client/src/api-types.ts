/* Made from docs/openapi/released.json by `npm run client-types`. */

export interface paths {
    "/api/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an access token (OAuth 2.0 client credentials, RFC 6749)
         * @description Send `client_id` and `client_secret` in the form or as Basic authentication. A token is valid for an hour; ask for the next one a little earlier. Failed attempts are limited.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/returned-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the import whose failed rows a file has
         * @description By the ID in the file, or by its columns and some rows; null if no import has such rows.
         */
        post: operations["findReturnedImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty workbook for orders, with the headers of a profile or for anybody, in the caller’s language
         * @description With `profile_id`: the columns that this profile reads.
         */
        get: operations["downloadTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what would become of an uploaded file, and keep nothing: the body of the call that imports it
         * @description Takes the body of the call that creates an import, and answers with counts and the first problems. The file can be imported afterwards.
         */
        post: operations["validateImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a one-time signed URL for uploading one file with PUT
         * @description Step 1 of an import. PUT the bytes of the file to `upload_url` with exactly the `headers` of the answer, once, before `expires_at`; then create the import with `file_key`.
         */
        post: operations["requestUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List import jobs, newest first
         * @description In pages. `content_sha256` finds every import of one file, `search` a name or a file key.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Create an import job for an uploaded file and start it
         * @description Step 3 of an import. Give `mappings` (column → field), a `profile_id`, or rules in `profile`. The file’s key is the idempotency key: creating it again with the same content answers with the first job, with other content with `idempotency_key_conflict`.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import job, with signed download URLs
         * @description Everything about a job: counts, timeline, signed URLs of its files, and the first failed rows. To watch a running job, the progress is cheaper.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the progress of a job; cheap enough to call every second
         * @description Only what changes while a job runs. A job is over when `ended_at` is set: `completed` means that every row was checked, not that every row was good.
         */
        get: operations["getImportProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/progress/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the progress of a job as server-sent events, until it has ended
         * @description Events `progress` (the body of the progress call) at the start and after each change, `end` after the last. A stream ends after a minute; without `end`, open it again.
         */
        get: operations["watchImportProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/failed-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the failed rows of a job, in the order of the file
         * @description By cursor: send `next_cursor` of one page as `cursor` of the next, until it is null. `errors` counts the rows of the whole job that have each problem.
         */
        get: operations["listFailedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cells of a job that were changed by hand, in the order of the file
         * @description What a person or a follow-up put in place of the file’s cells, with what the file says.
         */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import failed rows of an ended job, or those that it did not reach, as a follow-up job
         * @description Rows keep their numbers, corrections replace cells, and a row goes to one follow-up only. `idempotency_key` makes a repeated call answer with the first job.
         */
        post: operations["createFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/mend-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links by which others mend failed rows of a job, newest first
         * @description Without the links themselves: only the answer that makes one has its URL.
         */
        get: operations["listMendLinks"];
        put?: never;
        /**
         * Make a link by which whoever has it mends the failed rows of a job, without an account
         * @description Valid for 1 to 14 days. `url` is in this answer only; with `mail_to` it is mailed as well.
         */
        post: operations["makeMendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/mend-links/{linkId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a mend link at once; what came back by it stays
         * @description Whoever opens it afterwards gets `mend_link_invalid`.
         */
        post: operations["withdrawMendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/original-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to a signed URL for the uploaded file
         * @description Answers 302 with the signed URL in `Location`; the URL needs no token and is valid for a short time. The file as it was uploaded.
         */
        get: operations["downloadOriginalFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/success-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to a signed URL for success.csv
         * @description Answers 302 with the signed URL in `Location`; the URL needs no token and is valid for a short time. The rows that became deliveries: the file’s columns and `delivery_id`.
         */
        get: operations["downloadSuccessCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/failed-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to a signed URL for failed.csv
         * @description Answers 302 with the signed URL in `Location`; the URL needs no token and is valid for a short time. The failed rows: the file’s columns, `row_number`, `error_field` and `error_code`. Corrected, it can be imported as it is.
         */
        get: operations["downloadFailedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/failed-xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The failed rows that no follow-up has, as a workbook with coloured cells and reasons
         * @description Up to 20,000 rows, with the messages in the caller’s language.
         */
        get: operations["downloadFailedWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/manifest-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pickup manifest of an ended job as PDF: totals and deliveries by pickup address, with bar codes
         * @description Prints the deliveries as they are now, without those rolled back or cancelled.
         */
        get: operations["printManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/labels-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The labels of an ended job as PDF, one for each package
         * @description Labels of 100 × 150 mm or A6, with the reference as bar code and as QR code.
         */
        get: operations["printLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/import-for-real": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the upload of a dry run for real, with the same choices
         * @description Once for each dry run; the real import is a job of its own, and the dry run names it in `real_import_id`.
         */
        post: operations["importDryRunForReal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/skipped-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to a signed URL for skipped.csv, the rows that the profile leaves out
         * @description Answers 302 with the signed URL in `Location`; the URL needs no token and is valid for a short time. The rows that were left out, each with the reason.
         */
        get: operations["downloadSkippedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/unprocessed-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to a signed URL for unprocessed.csv, the rows that an aborted or failed job did not reach
         * @description Answers 302 with the signed URL in `Location`; the URL needs no token and is valid for a short time. The rows that a job had not reached when it was aborted or failed.
         */
        get: operations["downloadUnprocessedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what reading the file has changed by itself, with counts and examples
         * @description Values that were read otherwise than they stand in the file, such as a phone number in another spelling, by field and kind.
         */
        get: operations["listImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a job that have warnings, in the order of the file
         * @description Deliveries that were made although something about them may be wrong. By cursor, `counts` for the whole job.
         */
        get: operations["listImportWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the orders of some rows of a job say, in the spelling in which files are compared
         * @description For the comparison of a new file with an earlier import of the same customer.
         */
        get: operations["readImportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/order-fingerprints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders of a job with a number for what each says, for comparing a file with them
         * @description One number an order: equal numbers say the same. By cursor, in the order of the file.
         */
        get: operations["listOrderFingerprints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/_resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a processing job with an expired lease to a new worker
         * @description For a scheduler of the operator’s, beside the watchdog of Lading itself. With `CRON_SECRET` set, the call sends it as a Bearer token.
         */
        post: operations["resumeExpiredLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a failed job where it stopped, unless its file was the cause
         * @description Only if the job’s `resumable` is true. Rows that became deliveries are not made twice.
         */
        post: operations["resumeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort a pending or processing job; deliveries created so far are kept
         * @description Stops the worker before its next chunk. To remove what it has made, roll the job back.
         */
        post: operations["abortImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/manifest-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what the shipper’s manifest says, to be held against the totals
         * @description People compare them with `control_totals`; nothing is refused because of them.
         */
        put: operations["setManifestTotals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that nobody has to look at an ended job any more, or that somebody has to after all
         * @description A job with rows that became no deliveries has `needs_look` until somebody settles it.
         */
        post: operations["settleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Roll back an ended job: soft-delete its untouched deliveries and free their references
         * @description Deliveries that were dispatched, changed or cancelled meanwhile stay, and `kept` names them. A large rollback answers 202 and goes on in steps; the job says how far it is.
         */
        delete: operations["rollBackImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll back some rows of an ended job; all of them: DELETE …/deliveries
         * @description By row numbers; rows of one order go together. What was touched meanwhile stays.
         */
        post: operations["rollBackRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/bulk-order-creations/{jobId}/rollback-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a rollback of the job would delete at this moment, what would stay and why
         * @description Changes nothing. The numbers are those of this moment.
         */
        get: operations["previewRollback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries, newest first; with updated_since, in the order of their last change
         * @description In pages, or by `cursor` beyond 10,000. The filters and the search are those of the deliveries page.
         */
        get: operations["listDeliveries"];
        put?: never;
        /**
         * Create one delivery, by the same rules as a row of an import
         * @description Decimals may be sent as number or text; the answer has them as text, so that none changes.
         */
        post: operations["createDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/deliveries/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count live deliveries by customer, delivery date and status
         * @description For agreeing at night: compare the numbers with your own.
         */
        get: operations["countDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/deliveries/existing-references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find which of up to 1,000 external references live deliveries already use
         * @description With the delivery and the import that have each of them. References are not in the URL.
         */
        post: operations["findExistingReferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/deliveries/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find live deliveries of the last week that look like up to 1,000 orders without a reference
         * @description The same customer, address and recipient, and the same day if both have one.
         */
        post: operations["findLookAlikes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description Also one that was rolled back; its `deleted_at` is set then.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a delivery that has not left, by the same rules as a row of an import
         * @description What is left out stays; null empties an optional field.
         */
        patch: operations["updateDelivery"];
        trace?: never;
    };
    "/api/delivery/deliveries/{deliveryId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a delivery that has not left
         * @description It keeps its external reference unless `free_reference=true`.
         */
        post: operations["cancelDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/deliveries/{deliveryId}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a delivery has left; it cannot be changed from then on
         * @description Repeating it changes nothing.
         */
        post: operations["dispatchDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/deliveries/{deliveryId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has happened to a delivery since it was created
         * @description Edits, dispatch and cancellation, each with who did it and what changed.
         */
        get: operations["getDeliveryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a customer: its default pickup
         * @description A profile may leave the pickup to the customer’s default pickup place.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/api/delivery/bad-row-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many rows of each customer’s imports have failed in the last weeks, most first
         * @description The last 12 weeks; follow-ups, dry runs and imports rolled back do not count.
         */
        get: operations["listBadRowShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/customers/{customerId}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer’s failed rows week by week, with the commonest reasons and the imports that have them
         * @description The last 12 weeks; a row counts once, as it was first imported.
         */
        get: operations["getCustomerBadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/customers/{customerId}/last-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a customer’s last import that left deliveries, for comparing the next file with it
         * @description Null when there is none that left deliveries.
         */
        get: operations["getLastImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the places of the address book by name
         * @description Live ones, in pages.
         */
        get: operations["listPlaces"];
        put?: never;
        /**
         * Add a place to the address book
         * @description A code belongs to one live place; upper and lower case are the same.
         */
        post: operations["createPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/places/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all places of the address book at once, for checking a file before it is sent
         * @description At most 20,000 live places.
         */
        get: operations["getAddressBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/places/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change up to 1,000 places by their codes; wrong ones are named and left out
         * @description Answers for each place in the order sent: created, updated, unchanged or rejected.
         */
        post: operations["upsertPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a place of the address book
         * @description A live place by its ID.
         */
        get: operations["getPlace"];
        put?: never;
        post?: never;
        /**
         * Archive a place; imports no longer find it
         * @description Its code can be given again. Imports that are running keep it.
         */
        delete: operations["archivePlace"];
        options?: never;
        head?: never;
        /**
         * Change a place of the address book
         * @description What is left out stays.
         */
        patch: operations["updatePlace"];
        trace?: never;
    };
    "/api/delivery/address-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the points of up to 1,000 addresses by hand, for all imports to come
         * @description Replaces what was set by hand before.
         */
        put: operations["setAddressPoints"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/address-points/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find what is known of the points of up to 1,000 addresses
         * @description In the order of the addresses, for each the most believable point first.
         */
        post: operations["lookUpAddressPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/import-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports that are prepared and not started, and who works at them
         * @description What people have prepared in the wizard, newest first.
         */
        get: operations["listImportDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/import-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an unfinished import with its choices and its file
         * @description With a signed URL of its file.
         */
        get: operations["getImportDraft"];
        /**
         * Keep what is prepared of an import, and say that somebody works at it
         * @description The ID is the wizard’s own. Refused while somebody else holds the draft.
         */
        put: operations["saveImportDraft"];
        post?: never;
        /**
         * Discard an unfinished import with its file
         * @description The file is removed too, unless an import has it.
         */
        delete: operations["discardImportDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/import-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List import profiles by name
         * @description In pages, without archived ones.
         */
        get: operations["listImportProfiles"];
        put?: never;
        /**
         * Create an import profile: how the files of a shipper become orders
         * @description Its rules name columns, constants, joins, replacements, places, packages and what to skip.
         */
        post: operations["createImportProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/import-profiles/recognise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the import profiles that fit a file, by its headers
         * @description The best first, each with the columns that it misses and those that are new.
         */
        post: operations["recogniseImportProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/import-profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import profile
         * @description Its current version.
         */
        get: operations["getImportProfile"];
        put?: never;
        post?: never;
        /**
         * Archive an import profile; its jobs still name it
         * @description No new import can use it, and its name can be given again.
         */
        delete: operations["archiveImportProfile"];
        options?: never;
        head?: never;
        /**
         * Change an import profile; what it holds gets a new version
         * @description What is left out stays. Jobs keep the version that they were created with.
         */
        patch: operations["updateImportProfile"];
        trace?: never;
    };
    "/api/delivery/import-profiles/{profileId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an import profile, newest first
         * @description Each with its rules, and who saved it when.
         */
        get: operations["listImportProfileVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/import-profiles/{profileId}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an old version of an import profile the newest
         * @description Makes a new version with the content of the old one.
         */
        post: operations["restoreImportProfileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers by name
         * @description For whom deliveries are made: `customer_id` of an import is one of these.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/delivery-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delivery services by name, each with its delivery type
         * @description `delivery_service_id` of an import is one of these; it determines the delivery type.
         */
        get: operations["listDeliveryServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List targets, newest first; with updatedSince, in the order of their last change. externalId and sourceSystem together find a single target
         * @description In pages. Cancelled targets are listed too.
         */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a target
         * @description As the last batch left it; `targetId` is in the answer to the batch that created it.
         */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/targets/{targetId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the batches that created or changed a target, with the changes, newest first
         * @description Each entry says what a batch changed, from what to what.
         */
        get: operations["getTargetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the batches of targets, newest first
         * @description In pages, with the counts of each batch.
         */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/import-jobs/{importJobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a batch: its first answer with a page of its items, who sent it and when
         * @description `importJobId` is in the answer to the batch. Items are paged: 100 unless `limit` says more.
         */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/import-jobs/{importJobId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a batch in the order sent, with a message for each problem
         * @description With what was sent, what changed, and every problem and warning. `status` filters.
         */
        get: operations["listBatchItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/source-systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the source systems that have sent batches
         * @description By name; `sourceSystem` of a batch adds a new one.
         */
        get: operations["listSourceSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List spreadsheet imports and ERP batches together, newest first
         * @description Files and batches in one list, by time. `needs_look=true`: those that somebody should look at.
         */
        get: operations["listAllJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what has happened after a cursor, oldest first
         * @description Ask again with the cursor of the last answer: no event is missed, and none comes twice. For programs that nobody can call.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks, newest first
         * @description In pages, without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook; only this answer contains its secret
         * @description Messages are signed with the secret by Standard Webhooks: keep it where the receiver reads it.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description With how its messages fare; without its secret.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook with what was sent to it
         * @description What is under way is sent no more. The events themselves stay.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook’s address, description or types of events
         * @description What is left out stays.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a new secret for a webhook; during the overlap, messages carry both signatures
         * @description The secret is in this answer only. Change the receiver during the overlap.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a webhook: nothing is sent to it
         * @description What happens meanwhile waits for it.
         */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a webhook; what still waits for it is sent
         * @description Also one that Lading has switched off because it failed for days.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook an event of type `webhook.test`, once, and wait for its answer
         * @description The answer says what the receiver said, or why it could not be reached.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/resend-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook all events again that it does not have, since a time
         * @description With the IDs that they had: a receiver passes over those that it has after all.
         */
        post: operations["resendFailedMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is told to a webhook, newest event first
         * @description Each with its last attempt. `state` narrows the list.
         */
        get: operations["listWebhookMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/messages/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was told to a webhook of one event: the body, and each attempt
         * @description What is sent, and what the receiver answered each time.
         */
        get: operations["getWebhookMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/messages/{eventId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook an event again, delivered or not, with the same ID
         * @description At once. The answer has the attempt.
         */
        post: operations["resendWebhookMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inboxes, newest first
         * @description In pages, without their tokens.
         */
        get: operations["listInboxes"];
        put?: never;
        /**
         * Make an inbox; only this answer contains its token
         * @description Lading keeps only a hash of the token: store the address now, or make a new one later.
         */
        post: operations["createInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inboxes/{inboxId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an inbox
         * @description With its limits; without its token.
         */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        /**
         * Delete an inbox; what has come to it stays
         * @description Files that came to it are decided all the same.
         */
        delete: operations["deleteInbox"];
        options?: never;
        head?: never;
        /**
         * Change an inbox: its name, customer and limits, or whether it takes files
         * @description What is left out stays. Files that wait are judged by the new limits.
         */
        patch: operations["updateInbox"];
        trace?: never;
    };
    "/api/inboxes/{inboxId}/rotate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an inbox a new token; the old one stops working at once
         * @description The address is in this answer only. Programs that send to the old one get 404.
         */
        post: operations["rotateInboxToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inboxes/{inboxId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last files that came to an inbox, and what became of them
         * @description The last 50, each with its reason in words.
         */
        get: operations["listReceivedFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inboxes/{inboxId}/{fileName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a file to an inbox, as `curl -T` does: it is imported without a person, or waits for one
         * @description `inboxId` is the token, or the inbox’s ID beside `Authorization: Bearer <token>`. The same bytes within 24 hours are the same file: 200 with the first answer’s `id`, and nothing is imported twice.
         */
        put: operations["sendFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inboxes/{inboxId}/received/{receivedFileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what became of a file that was sent to an inbox
         * @description Asked with the token that sent it, until `state` is no longer `checking`.
         */
        get: operations["getReceivedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API clients, newest first
         * @description Without their secrets.
         */
        get: operations["listApiClients"];
        put?: never;
        /**
         * Create an API client; only this answer contains its secret
         * @description Lading keeps only a hash of the secret: store it now, or rotate it later.
         */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-clients/{apiClientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API client
         * @description Without its secret.
         */
        get: operations["getApiClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an API client’s name, scopes or expiry
         * @description Scopes that are taken away are gone from existing tokens at once.
         */
        patch: operations["updateApiClient"];
        trace?: never;
    };
    "/api/api-clients/{apiClientId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last requests of an API client, newest first
         * @description What it has sent and what it was answered, without secrets.
         */
        get: operations["listClientRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-clients/{apiClientId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a new secret for an API client; the current one stays valid during the overlap
         * @description Existing tokens stay valid for the rest of their hour.
         */
        post: operations["rotateApiClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-clients/{apiClientId}/previous-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End the overlap after a rotation: only the newest secret works from now on
         * @description Repeating it changes nothing.
         */
        delete: operations["endSecretOverlap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-clients/{apiClientId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an API client and its existing tokens at once
         * @description Repeating it changes nothing.
         */
        post: operations["disableApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-clients/{apiClientId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a disabled API client
         * @description Repeating it changes nothing.
         */
        post: operations["enableApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys, newest first
         * @description Without the keys themselves.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key; only this answer contains it
         * @description Lading keeps only a hash of the key: store it now. It works at once, in place of an access token.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Without the key itself.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an API key’s name, scopes, expiry or addresses
         * @description Changes apply from its next call on.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/api-keys/{apiKeyId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last requests with an API key, newest first
         * @description What was sent with it and answered, without secrets; also what was refused because of it.
         */
        get: operations["listKeyRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{apiKeyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key at once and for good
         * @description Nothing makes it work again. Repeating it changes nothing.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people by name
         * @description In pages, disabled ones included.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Add a person; the link in the answer lets them set a password
         * @description The link is in this answer only, and mailed if a mail server is set up.
         */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a person
         * @description With their role, language and last sign-in.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person’s name, role or language
         * @description A new role applies from the next request on. A tenant keeps one admin who can sign in.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/api/people/{personId}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a one-time link that lets a person set a new password; earlier links stop working
         * @description For an invitation valid for 72 hours, else for 24.
         */
        post: operations["makePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a person: all sessions end at once, and signing in is refused
         * @description Nobody can disable themselves.
         */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a disabled person
         * @description Repeating it changes nothing.
         */
        post: operations["enablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the language of one’s own screens, messages and mails
         * @description For people only: a program names its language in each call.
         */
        put: operations["setOwnLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one’s own password and end one’s other sessions
         * @description After ten wrong passwords it is locked for 15 minutes, and longer each time.
         */
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get whose password a link sets; changes nothing
         * @description The token is the part of the link after the #.
         */
        post: operations["lookUpPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password with a one-time link; does not sign the person in
         * @description Once. The person’s sessions end.
         */
        post: operations["usePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/request-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mails a link to set a new password to whoever has the e-mail; the answer does not tell whether anybody has
         * @description Needs a mail server. Three requests for an address in 15 minutes.
         */
        post: operations["requestPasswordMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mend-links/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get what a mend link is about, and where the rows are that came by it
         * @description Needs nothing but the token, the part of the link after the #.
         */
        post: operations["lookUpMendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mend-links/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the failed rows that are open to a mend link, in the order of the file
         * @description Needs nothing but the token. By cursor.
         */
        post: operations["listMendRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mend-links/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send mended rows by a mend link: they are imported again as a follow-up
         * @description All of the rows are taken, or none.
         */
        post: operations["sendMendedRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/targets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count targets by source system, route date and status
         * @description For agreeing at night: compare the numbers with your own.
         */
        get: operations["countTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/targets/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up up to 1,000 targets by their external IDs at once
         * @description Reads only, although it is a POST: the IDs are in the body.
         */
        post: operations["lookUpTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/targets/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a batch of targets; each item succeeds or fails on its own
         * @description Up to 10,000 targets. A rejected item takes nothing back from the others. The same `batchId` with the same content answers with the first result, with other content with `batch_id_conflict`.
         */
        post: operations["importTargetBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenants that the caller may act for
         * @description One’s own; all of them for a system admin.
         */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenant-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of the tenant
         * @description Its name and its time zone.
         */
        get: operations["getTenantSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of the tenant
         * @description The time zone says when a day begins, in lists and in statistics.
         */
        patch: operations["updateTenantSettings"];
        trace?: never;
    };
    "/api/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit trail, newest first
         * @description Who did what, when and from where. `of=no_tenant` is for system admins.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit trail as CSV, newest first; the export itself is recorded
         * @description With the filters of the list, all pages at once.
         */
        get: operations["exportAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consignees/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the data about a consignee, and show the first records of each kind
         * @description `phone`, `name` or both are in the body, so that neither appears in a URL or a log.
         */
        post: operations["lookUpConsignee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consignees/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export all data about a consignee
         * @description Deleted deliveries included. The result may be given to the person.
         */
        post: operations["exportConsignee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consignees/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a consignee’s personal data; IDs and counts are kept
         * @description Everything or nothing. The API guide says what becomes of each kind of record.
         */
        post: operations["eraseConsignee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one’s own active sessions
         * @description For people only.
         */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        /**
         * End one’s other sessions
         * @description The one that asks stays.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth-sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of one’s own sessions
         * @description Another person’s session is not found.
         */
        delete: operations["endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of a signed URL
         * @description The target of the redirects and signed URLs of an import. With S3, it is one of S3 instead.
         */
        get: operations["downloadFile"];
        /**
         * Upload the file for a signed URL, once
         * @description Step 2 of an import: the `upload_url` of step 1, with its signature. Send the `headers` of step 1 as they are. With S3 as the object store, the URL is one of S3 instead.
         */
        put: operations["uploadFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the database, the object store and the engine: 200 if all respond, otherwise 503
         * @description For load balancers and monitoring; needs no sign-in and names no cause that is secret.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description Made from the schemas by which the calls are parsed. It has an ETag.
         */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedItem: {
            externalId: string;
            /** @enum {string} */
            status: "Created" | "Updated" | "Cancelled";
            targetId: number;
            warnings: components["schemas"]["ItemWarning"][];
        };
        AccessToken: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Lifetime in seconds */
            expires_in: number;
            /** @description The granted scopes, separated by spaces */
            scope: string;
        };
        AddressPoint: {
            /**
             * @description manual: set by a person; earlier_delivery: earlier deliveries to the address
             * @enum {string}
             */
            source: "manual" | "earlier_delivery" | "geocoder";
            latitude: string;
            longitude: string;
            /** @description How far off it may be, in metres; of earlier deliveries: how far they lie from each other; null: unknown */
            accuracy_m: number | null;
            /** @description The number of earlier deliveries, at most 50; null for other sources */
            deliveries: number | null;
            /** @description The address that the geocoder has found; null for other sources */
            label: string | null;
            /** @description Whether it is not certain enough to be taken without a person: only one delivery, far apart */
            is_proposal: boolean;
        };
        ApiClient: {
            /** @description The public identifier that the program sends with its secret */
            client_id: string;
            name: string;
            scopes: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
            /**
             * @description A disabled client that has also expired is `disabled`
             * @enum {string}
             */
            status: "active" | "disabled" | "expired";
            /** Format: date-time */
            created_at: string;
            /** @description null: created by the installation or a script */
            created_by_name: string | null;
            expires_at: string | null;
            disabled_at: string | null;
            /** @description Accurate to the minute */
            last_used_at: string | null;
            secret_rotated_at: string | null;
            /** @description Until when the previous secret is still valid; null if it is not */
            previous_secret_expires_at: string | null;
            /** Format: uuid */
            id: string;
        };
        ApiClientWithSecret: {
            /** @description The public identifier that the program sends with its secret */
            client_id: string;
            name: string;
            scopes: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
            /**
             * @description A disabled client that has also expired is `disabled`
             * @enum {string}
             */
            status: "active" | "disabled" | "expired";
            /** Format: date-time */
            created_at: string;
            /** @description null: created by the installation or a script */
            created_by_name: string | null;
            expires_at: string | null;
            disabled_at: string | null;
            /** @description Accurate to the minute */
            last_used_at: string | null;
            secret_rotated_at: string | null;
            /** @description Until when the previous secret is still valid; null if it is not */
            previous_secret_expires_at: string | null;
            /** @description Returned only here and never again: only a hash is stored */
            client_secret: string;
            /** Format: uuid */
            id: string;
        };
        ApiKey: {
            name: string;
            /** @description What the key begins with: `lading_live_` */
            prefix: string;
            /** @description The end of the key, to recognise it by */
            last_four: string;
            scopes: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
            /** @description Addresses and networks (CIDR) from which it works; empty: from anywhere */
            allowed_addresses: string[];
            /**
             * @description A revoked key that has also expired is `revoked`
             * @enum {string}
             */
            status: "active" | "revoked" | "expired";
            /** Format: date-time */
            created_at: string;
            /** @description null: created by the installation or a script */
            created_by_name: string | null;
            /** @description null: never */
            expires_at: string | null;
            revoked_at: string | null;
            /** @description Accurate to the minute */
            last_used_at: string | null;
            /** @description Where the call at last_used_at came from */
            last_used_address: string | null;
            /** Format: uuid */
            id: string;
        };
        ApiKeyWithSecret: {
            name: string;
            /** @description What the key begins with: `lading_live_` */
            prefix: string;
            /** @description The end of the key, to recognise it by */
            last_four: string;
            scopes: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
            /** @description Addresses and networks (CIDR) from which it works; empty: from anywhere */
            allowed_addresses: string[];
            /**
             * @description A revoked key that has also expired is `revoked`
             * @enum {string}
             */
            status: "active" | "revoked" | "expired";
            /** Format: date-time */
            created_at: string;
            /** @description null: created by the installation or a script */
            created_by_name: string | null;
            /** @description null: never */
            expires_at: string | null;
            revoked_at: string | null;
            /** @description Accurate to the minute */
            last_used_at: string | null;
            /** @description Where the call at last_used_at came from */
            last_used_address: string | null;
            /** @description Returned only here and never again: only a hash is stored */
            key: string;
            /** Format: uuid */
            id: string;
        };
        AuditEvent: {
            /** Format: date-time */
            created_at: string;
            /** @enum {string} */
            action: "signed_in" | "sign_in_failed" | "signed_out" | "session_ended" | "other_sessions_ended" | "token_refused" | "person_created" | "person_updated" | "person_disabled" | "person_enabled" | "password_link_created" | "password_mail_requested" | "password_set" | "password_changed" | "password_change_refused" | "api_client_created" | "api_client_updated" | "api_client_secret_rotated" | "api_client_overlap_ended" | "api_client_disabled" | "api_client_enabled" | "api_key_created" | "api_key_updated" | "api_key_revoked" | "webhook_created" | "webhook_updated" | "webhook_secret_rotated" | "webhook_disabled" | "webhook_enabled" | "webhook_deleted" | "webhook_switched_off" | "webhook_messages_resent" | "inbox_created" | "inbox_updated" | "inbox_token_rotated" | "inbox_deleted" | "file_received" | "received_file_needs_look" | "import_created" | "import_aborted" | "import_resumed" | "import_completed" | "import_failed" | "import_rolled_back" | "import_settled" | "import_reopened" | "manifest_totals_set" | "mend_link_created" | "mend_link_opened" | "mend_link_withdrawn" | "mend_rows_sent" | "file_downloaded" | "delivery_created" | "delivery_changed" | "delivery_dispatched" | "delivery_cancelled" | "import_profile_created" | "import_profile_updated" | "import_profile_archived" | "place_created" | "place_updated" | "place_archived" | "places_imported" | "address_points_set" | "customer_updated" | "tenant_updated" | "batch_taken_in" | "consignee_looked_up" | "consignee_exported" | "consignee_erased" | "audit_exported";
            actor: {
                /**
                 * @description system: Lading itself; unknown: somebody who could not be authenticated; mend_link: whoever has that link; inbox: whoever sends files to it
                 * @enum {string}
                 */
                kind: "person" | "client" | "system" | "script" | "unknown" | "mend_link" | "inbox";
                /** @description The name at that time */
                name: string | null;
                id: string | null;
            };
            /** @description null: not caused by a request */
            ip_address: string | null;
            user_agent: string | null;
            subject: {
                /** @enum {string} */
                kind: "person" | "session" | "api_client" | "api_key" | "webhook" | "inbox" | "import" | "import_profile" | "place" | "address_point" | "customer" | "tenant" | "delivery" | "batch" | "consignee" | "audit_trail";
                name: string | null;
                id: string | null;
            } | null;
            details: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            id: string;
        };
        BatchEventData: {
            import_job_id: number;
            source_system: string;
            batch_id: string;
            /** @enum {string} */
            status: "Completed" | "PartiallyFailed" | "Failed";
            total_items: number;
            created_items: number;
            updated_items: number;
            cancelled_items: number;
            rejected_items: number;
            warning_items: number;
        };
        BatchItem: components["schemas"]["AcceptedItem"] | components["schemas"]["RejectedItem"];
        BatchResult: {
            importJobId: number;
            /** @enum {string} */
            status: "Completed" | "PartiallyFailed" | "Failed";
            totalItems: number;
            createdItems: number;
            updatedItems: number;
            cancelledItems: number;
            rejectedItems: number;
            /** @description Number of items accepted with warnings */
            warningItems: number;
            /** @description Only of a complete batch */
            complete?: {
                /** Format: date */
                routeDate: string;
                /** @description false: nothing was cancelled, because an item was rejected */
                done: boolean;
                /** @description How many targets were cancelled because the batch does not name them */
                cancelledItems: number;
            };
            /** @description In the order sent; after them, the targets that a complete batch no longer names */
            items: components["schemas"]["BatchItem"][];
        };
        CellPart: ("latitude" | "longitude" | "postcode" | "city" | "street" | "range_start" | "range_end") | {
            before: string;
        } | {
            after: string;
        } | {
            piece: number;
            separator: string;
        };
        CellPartInput: ("latitude" | "longitude" | "postcode" | "city" | "street" | "range_start" | "range_end") | {
            before: string;
        } | {
            after: string;
        } | {
            piece: number;
            separator: string;
        };
        ChangedDeliveryEventData: {
            /** Format: uuid */
            delivery_id: string;
            external_reference_id: string | null;
            /** Format: uuid */
            customer_id: string;
            /** @description The import that made it */
            bulk_order_creation_id: string | null;
            /** @enum {string} */
            status: "created" | "changed" | "dispatched" | "cancelled";
            version: number;
            /** @description The fields that have another value now */
            fields: string[];
        };
        ClientRequest: {
            /** @description The X-Request-Id of the request and its answer */
            request_id: string;
            method: string;
            /** @description With its parameters; values that may tell of a person are left out */
            path: string;
            status: number;
            error_code: string | null;
            duration_ms: number;
            /** @description JSON without secrets and without values of persons, cut after 4,000 characters; null: it had none */
            request_body: string | null;
            /** @description As request_body */
            answer_body: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
        };
        /** @description The phone and name as they were searched for */
        Consignee: {
            phone: string | null;
            name: string | null;
        };
        ConsigneeQuestion: {
            /** @description Preferably with + and country code */
            phone?: string;
            /** @description The whole name; case and extra spaces are ignored. Together with a phone, only what matches both is found */
            name?: string;
        };
        ControlTotals: {
            rows: number;
            orders: number;
            packages: number;
            /** @description Decimal text, in kg */
            weight_kg: string;
            /** @description By currency: its ISO 4217 code, or the sign that the file has where it may mean several; null: written without one */
            cod: {
                currency: string | null;
                amount: string;
            }[];
        };
        CoordinateRules: {
            /**
             * @description Read degrees and minutes, geo: addresses, links of map services, Plus Codes, and both coordinates from one cell
             * @default true
             */
            notations: boolean;
            /**
             * @description Where a row has no coordinates, take the point that a person has set for its address
             * @default true
             */
            manual: boolean;
            /**
             * @description Likewise the point of earlier deliveries to the address, if there are two or more and they lie close together
             * @default true
             */
            earlier_deliveries: boolean;
            /**
             * @description Likewise what the geocoder of the installation finds, if there is one and it is certain
             * @default false
             */
            geocode: boolean;
            /**
             * @description If nothing else gives a point, take the centre of the city, if it is certain which place of that name in its country is meant
             * @default false
             */
            city_centre: boolean;
            /** @description Swap latitude and longitude where the point lies in its country only then */
            swap_back?: boolean;
        };
        /** @default {} */
        CoordinateRulesInput: {
            /**
             * @description Read degrees and minutes, geo: addresses, links of map services, Plus Codes, and both coordinates from one cell
             * @default true
             */
            notations: boolean;
            /**
             * @description Where a row has no coordinates, take the point that a person has set for its address
             * @default true
             */
            manual: boolean;
            /**
             * @description Likewise the point of earlier deliveries to the address, if there are two or more and they lie close together
             * @default true
             */
            earlier_deliveries: boolean;
            /**
             * @description Likewise what the geocoder of the installation finds, if there is one and it is certain
             * @default false
             */
            geocode: boolean;
            /**
             * @description If nothing else gives a point, take the centre of the city, if it is certain which place of that name in its country is meant
             * @default false
             */
            city_centre: boolean;
            /** @description Swap latitude and longitude where the point lies in its country only then */
            swap_back?: boolean;
        };
        Correction: {
            row_number: number;
            column_index: number;
            value: string;
        };
        Customer: {
            name: string;
            /** @description The place where imports by a profile pick up when a row says nothing of the pickup */
            default_pickup_place_id: string | null;
            /** Format: uuid */
            id: string;
        };
        DeletedDeliveries: {
            deleted_count: number;
            /** @description Deliveries that stay, because something has happened to them; absent: none */
            kept?: components["schemas"]["KeptDeliveries"][];
        };
        Delivery: {
            /** Format: uuid */
            tenant_id: string;
            /** Format: uuid */
            customer_id: string;
            customer_name: string;
            /** Format: uuid */
            delivery_service_id: string;
            delivery_service_name: string;
            delivery_type: {
                code: string;
                name: string;
                /** Format: uuid */
                id: string;
            };
            /** @description The import that created the delivery; null if it was created directly */
            bulk_order_creation_id: string | null;
            bulk_order_creation_name: string | null;
            /** @description Row number in the spreadsheet; the header is row 1 */
            row_number: number | null;
            /** @enum {string} */
            payer_type: "sender" | "receiver";
            /** @enum {string} */
            payment_method: "wallet" | "cod" | "card" | "cash" | "bank_transfer";
            /** @enum {string} */
            unit_size: "small" | "medium" | "large" | "xlarge";
            pickup_full_address: string;
            pickup_latitude: string;
            pickup_longitude: string;
            pickup_city: string;
            /** @description ISO 3166-1 alpha-2 */
            pickup_country: string;
            delivery_full_address: string;
            delivery_latitude: string;
            delivery_longitude: string;
            delivery_city: string;
            /** @description ISO 3166-1 alpha-2 */
            delivery_country: string;
            delivery_contact_name: string;
            /** @description E.164 */
            delivery_contact_phone: string;
            external_reference_id: string | null;
            cod_amount: string | null;
            package_special_instructions: string | null;
            packages: components["schemas"]["DeliveryPackage"][];
            pickup_postcode: string | null;
            delivery_postcode: string | null;
            delivery_date: string | null;
            delivery_time_from: string | null;
            delivery_time_to: string | null;
            service_minutes: number | null;
            priority: string | null;
            /** @description Columns of the file that no field takes, if the import profile keeps them */
            extra: {
                [key: string]: string;
            } | null;
            /** @description What an API client keeps with it for itself */
            metadata: {
                [key: string]: string;
            } | null;
            /** @description What may be wrong with it; `GET …/bulk-order-creations/:jobId/warnings` has the sentences */
            warnings: {
                field: string | null;
                /** @enum {string} */
                code: "hidden_row" | "coordinates_outside_country" | "coordinates_swapped" | "coordinates_zero" | "coordinates_far_from_city" | "coordinates_approximate" | "coordinates_of_other_address" | "reference_is_date";
            }[];
            /**
             * @description How the point of the delivery was found
             * @enum {string}
             */
            coordinates_source: "file" | "notation" | "swapped" | "place" | "earlier_delivery" | "manual" | "geocoder" | "city";
            /** @description How far off the point may be, in metres; null: as exact as what was sent */
            coordinates_accuracy_m: number | null;
            /**
             * @description How the point of the pickup was found
             * @enum {string}
             */
            pickup_coordinates_source: "file" | "notation" | "swapped" | "place" | "earlier_delivery" | "manual" | "geocoder" | "city";
            /** @description How far off the point may be, in metres; null: as exact as what was sent */
            pickup_coordinates_accuracy_m: number | null;
            /**
             * @description created; changed: edited since; dispatched: it has left; cancelled
             * @enum {string}
             */
            status: "created" | "changed" | "dispatched" | "cancelled";
            /** @description Grows with each change: send it along with an edit */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** @description null: nothing was changed since its creation */
            updated_at: string | null;
            /** Format: uuid */
            id: string;
        };
        DeliveryEvent: {
            /** @enum {string} */
            event: "changed" | "dispatched" | "cancelled";
            /** Format: date-time */
            created_at: string;
            /** @description Who did it, as they were called then */
            actor_name: string | null;
            /** @description The import that changed it; null: none did */
            bulk_order_creation_id: string | null;
            bulk_order_creation_name: string | null;
            /** @description The row of that import */
            row_number: number | null;
            changes: {
                field: string;
                from: unknown;
                to: unknown;
            }[];
        };
        DeliveryEventData: {
            /** Format: uuid */
            delivery_id: string;
            external_reference_id: string | null;
            /** Format: uuid */
            customer_id: string;
            /** @description The import that made it */
            bulk_order_creation_id: string | null;
            /** @enum {string} */
            status: "created" | "changed" | "dispatched" | "cancelled";
            version: number;
        };
        DeliveryPackage: {
            name: string;
            quantity: number;
            weight_kg: number | null;
            length_cm: number | null;
            width_cm: number | null;
            height_cm: number | null;
        };
        DraftHolder: {
            name: string;
            is_you: boolean;
            /**
             * Format: uuid
             * @description Of the page that works at it
             */
            holder_id: string;
        } | null;
        EndedSessions: {
            ended_count: number;
        };
        Error: {
            error: {
                code: components["schemas"]["ErrorCode"];
                message: string;
                details: {
                    [key: string]: unknown;
                };
                /** @description The X-Request-Id of this answer */
                request_id?: string;
                /** @description Where this code is explained */
                docs_url?: string;
            };
        };
        /** @enum {string} */
        ErrorCode: "unauthenticated" | "insufficient_permissions" | "person_required" | "system_admin_required" | "cross_origin_request" | "api_key_malformed" | "api_key_expired" | "api_key_revoked" | "api_key_address_not_allowed" | "tenant_id_required" | "tenant_not_found" | "too_many_attempts" | "too_many_unused_uploads" | "rate_limited" | "validation_failed" | "malformed_request" | "unknown_host" | "invalid_json" | "request_too_large" | "request_incomplete" | "request_timeout" | "unsupported_media_type" | "unsupported_content_encoding" | "not_found" | "method_not_allowed" | "conflict" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "unsupported_file_extension" | "file_too_large" | "file_kind_mismatch" | "upload_incomplete" | "file_not_found" | "invalid_signature" | "upload_url_expired" | "download_url_expired" | "upload_url_already_used" | "job_not_found" | "job_already_terminal" | "job_still_running" | "rollback_under_way" | "job_not_resumable" | "lease_active" | "rows_not_open" | "no_open_rows" | "csv_not_ready" | "nothing_to_print" | "too_much_to_print" | "file_expired" | "invalid_cursor" | "page_too_deep" | "events_expired" | "unknown_time_zone" | "missing_required_mappings" | "unknown_logical_field" | "duplicate_mapping_target" | "unusable_column_name" | "packages_given_twice" | "profile_given_twice" | "import_profile_not_found" | "import_draft_not_found" | "import_draft_held" | "import_profile_version_not_found" | "import_profile_name_taken" | "profile_place_not_found" | "idempotency_key_conflict" | "import_rolled_back" | "dry_run_needed" | "mend_link_not_found" | "mend_link_invalid" | "customer_not_found" | "delivery_service_not_found" | "place_not_found" | "place_code_taken" | "place_code_repeated" | "too_many_places" | "delivery_not_found" | "delivery_already_dispatched" | "delivery_already_cancelled" | "delivery_changed_meanwhile" | "session_not_found" | "external_reference_id_already_present" | "batch_too_large" | "batch_id_conflict" | "complete_cancels_too_many" | "import_job_not_found" | "target_not_found" | "api_client_not_found" | "api_key_not_found" | "expiry_in_the_past" | "invalid_network" | "webhook_not_found" | "webhook_message_not_found" | "webhook_url_refused" | "webhook_disabled" | "too_many_webhooks" | "inbox_not_found" | "inbox_disabled" | "too_many_inboxes" | "received_file_not_found" | "person_not_found" | "email_taken" | "own_account" | "last_admin" | "person_disabled" | "wrong_current_password" | "password_link_invalid" | "mail_not_set_up" | "too_many_matches" | "internal_error" | "service_unavailable" | "too_busy" | "statement_timeout" | "storage_full";
        Event: {
            /** @description The position among the tenant’s events, without gaps, from 1 */
            sequence: number;
            /** @enum {string} */
            type: "bulk_order_creation.completed" | "bulk_order_creation.failed" | "bulk_order_creation.cancelled" | "bulk_order_creation.rolled_back" | "inbound_import_job.completed" | "delivery.created" | "delivery.changed" | "delivery.dispatched" | "delivery.cancelled" | "received_file.needs_look" | "webhook.test";
            /** Format: date-time */
            timestamp: string;
            /** Format: uuid */
            tenant_id: string;
            /** @description IDs, states and counts, by the type */
            data: components["schemas"]["ChangedDeliveryEventData"] | components["schemas"]["DeliveryEventData"] | components["schemas"]["RolledBackImportEventData"] | components["schemas"]["FailedImportEventData"] | components["schemas"]["ImportEventData"] | components["schemas"]["BatchEventData"] | {
                /** Format: uuid */
                webhook_id: string;
            } | components["schemas"]["ReceivedFileEventData"];
            /**
             * Format: uuid
             * @description The same wherever and however often the event is told
             */
            id: string;
        };
        FailedImportEventData: {
            /** Format: uuid */
            bulk_order_creation_id: string;
            /** Format: uuid */
            customer_id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
            /** @description true: it has made no deliveries */
            dry_run: boolean;
            succeeded_records: number;
            failed_records: number;
            skipped_records: number;
            /** @description Deliveries that it has made, also those that were deleted since */
            delivery_count: number;
            /** @description Deliveries that were there already and now are what their rows say */
            updated_count: number;
            warning_count: number;
            /** @description Deliveries that were rolled back */
            deleted_count: number;
            failure_code: string;
        };
        FailedRow: {
            /** @description As a person sees it in the spreadsheet: the header is row 1 */
            row_number: number;
            error_field: string;
            error_code: components["schemas"]["RowProblemCode"];
            error_message: string;
            /** @description Every problem of the row, the first one included */
            details: components["schemas"]["RowProblem"][];
            /** @description The row's cells, in the order of the file's columns; cut after 1,000 characters */
            cells: string[];
            /** @description The first row of its order, if orders have several rows: they are imported again together */
            order_row: number | null;
            /** @description The follow-up that has taken the row; null: it is open */
            follow_up_id: string | null;
        };
        /** @enum {string} */
        FailureCode: "unreadable_file" | "empty_file" | "encrypted_workbook" | "too_many_rows" | "too_many_columns" | "cell_too_long" | "file_unfolds_too_large" | "file_takes_too_long" | "mapped_columns_missing" | "header_row_lacks_columns" | "header_row_not_found" | "sheet_not_found" | "corrected_cell_not_found" | "file_missing" | "storage_full" | "processing_failed";
        FamilyMember: {
            /** @description null: it is the first of the family */
            parent_id: string | null;
            follow_up_rows: ("failed" | "unprocessed") | null;
            name: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
            created_by_name: string;
            /** Format: date-time */
            created_at: string;
            total_records: number | null;
            succeeded_records: number;
            failed_records: number;
            skipped_records: number;
            delivery_count: number;
            deleted_count: number;
            /** Format: uuid */
            id: string;
        };
        FieldSource: {
            column: string;
            part?: components["schemas"]["CellPart"];
        } | {
            columns: string[];
            /**
             * @description Between two columns that are not empty
             * @default
             */
            separator: string;
        } | {
            constant: string;
        };
        FieldSourceInput: {
            column: string;
            part?: components["schemas"]["CellPartInput"];
        } | {
            columns: string[];
            /**
             * @description Between two columns that are not empty
             * @default
             */
            separator: string;
        } | {
            constant: string;
        };
        FileDetails: {
            /** @enum {string} */
            kind: "csv" | "xls" | "xlsx";
            charset: string | null;
            /** @description Charsets that fit about as well, the best first; absent: there is no doubt */
            charset_doubt?: string[];
            delimiter: string | null;
            /** @description How the file departs from plain CSV and was read all the same */
            dialect?: ("separator_line" | "quoted_lines" | "space_before_quote" | "backslash_quotes")[];
            sheet_name: string | null;
            /** @description Sheets that seem to have orders as well and are not read; absent: none, or the sheet was chosen */
            other_sheets?: string[];
            header_row_number: number;
            /** @description Header cells in the file's own order and spelling; empty where rows are wider than the header */
            columns: string[];
            /** @description The same names made unique, as used in mappings: see `headerNames` */
            column_names: string[];
            /** @description Which column fills which field */
            mapped: {
                [key: string]: number;
            };
            row_count: number;
            /** @description Columns that the header names; rows of a csv with more cells are shifted. Absent in plans of earlier versions */
            header_width?: number;
            /** @description For each column of dates, how it orders day and month, and how many cells can only be read so */
            date_orders?: {
                [key: string]: {
                    order: ("day_first" | "month_first") | null;
                    day_first: number;
                    month_first: number;
                    either: number;
                };
            };
            /** @description Rows that are left out, by reason */
            skipped?: {
                [key: string]: number;
            };
            /** @description Rows that are hidden in the sheet and were not left out */
            hidden_rows?: number;
            /** @description Addresses without coordinates, each once; absent: the rules ask for no points */
            open_addresses?: number;
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "unavailable";
            checks: {
                name: string;
                /** @enum {string} */
                status: "ok" | "unavailable";
                duration_ms: number;
                problem?: string;
            }[];
        };
        HeldBatchItem: {
            import_job_id: number;
            /** @description Position in the batch, starting at 0 */
            index: number;
            external_id: string;
            /** @enum {string} */
            status: "Created" | "Updated" | "Cancelled" | "Rejected";
            target_id: number | null;
            /** @description A rejected item as it was sent; null for other items */
            payload: unknown;
            /** @description What an update changed in the target */
            changes: components["schemas"]["TargetChange"][];
        };
        HeldCorrection: {
            job_id: string | null;
            /** @description Of the unfinished import, if it has not been started */
            draft_id: string | null;
            row_number: number;
            column_index: number;
            /** @description What the file says; null: unknown, in an unfinished import */
            old_text: string | null;
            new_text: string;
        };
        HeldDelivery: {
            /** Format: uuid */
            tenant_id: string;
            /** Format: uuid */
            customer_id: string;
            customer_name: string;
            /** Format: uuid */
            delivery_service_id: string;
            delivery_service_name: string;
            delivery_type: {
                code: string;
                name: string;
                /** Format: uuid */
                id: string;
            };
            /** @description The import that created the delivery; null if it was created directly */
            bulk_order_creation_id: string | null;
            bulk_order_creation_name: string | null;
            /** @description Row number in the spreadsheet; the header is row 1 */
            row_number: number | null;
            /** @enum {string} */
            payer_type: "sender" | "receiver";
            /** @enum {string} */
            payment_method: "wallet" | "cod" | "card" | "cash" | "bank_transfer";
            /** @enum {string} */
            unit_size: "small" | "medium" | "large" | "xlarge";
            pickup_full_address: string;
            pickup_latitude: string;
            pickup_longitude: string;
            pickup_city: string;
            /** @description ISO 3166-1 alpha-2 */
            pickup_country: string;
            delivery_full_address: string;
            delivery_latitude: string;
            delivery_longitude: string;
            delivery_city: string;
            /** @description ISO 3166-1 alpha-2 */
            delivery_country: string;
            delivery_contact_name: string;
            /** @description E.164 */
            delivery_contact_phone: string;
            external_reference_id: string | null;
            cod_amount: string | null;
            package_special_instructions: string | null;
            packages: components["schemas"]["DeliveryPackage"][];
            pickup_postcode: string | null;
            delivery_postcode: string | null;
            delivery_date: string | null;
            delivery_time_from: string | null;
            delivery_time_to: string | null;
            service_minutes: number | null;
            priority: string | null;
            /** @description Columns of the file that no field takes, if the import profile keeps them */
            extra: {
                [key: string]: string;
            } | null;
            /** @description What an API client keeps with it for itself */
            metadata: {
                [key: string]: string;
            } | null;
            /** @description What may be wrong with it; `GET …/bulk-order-creations/:jobId/warnings` has the sentences */
            warnings: {
                field: string | null;
                /** @enum {string} */
                code: "hidden_row" | "coordinates_outside_country" | "coordinates_swapped" | "coordinates_zero" | "coordinates_far_from_city" | "coordinates_approximate" | "coordinates_of_other_address" | "reference_is_date";
            }[];
            /**
             * @description How the point of the delivery was found
             * @enum {string}
             */
            coordinates_source: "file" | "notation" | "swapped" | "place" | "earlier_delivery" | "manual" | "geocoder" | "city";
            /** @description How far off the point may be, in metres; null: as exact as what was sent */
            coordinates_accuracy_m: number | null;
            /**
             * @description How the point of the pickup was found
             * @enum {string}
             */
            pickup_coordinates_source: "file" | "notation" | "swapped" | "place" | "earlier_delivery" | "manual" | "geocoder" | "city";
            /** @description How far off the point may be, in metres; null: as exact as what was sent */
            pickup_coordinates_accuracy_m: number | null;
            /**
             * @description created; changed: edited since; dispatched: it has left; cancelled
             * @enum {string}
             */
            status: "created" | "changed" | "dispatched" | "cancelled";
            /** @description Grows with each change: send it along with an edit */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** @description null: nothing was changed since its creation */
            updated_at: string | null;
            deleted_at: string | null;
            /** @description What has happened to it; it may mention the person where the delivery no longer does */
            history: {
                /** @enum {string} */
                event: "changed" | "dispatched" | "cancelled";
                /** Format: date-time */
                created_at: string;
                changes: {
                    field: string;
                    from: unknown;
                    to: unknown;
                }[];
            }[];
            /** Format: uuid */
            id: string;
        };
        HeldFailedRow: {
            /** Format: uuid */
            job_id: string;
            row_number: number;
            /** @description In the order of the columns */
            cells: string[];
        };
        Import: {
            /** Format: uuid */
            tenant_id: string;
            name: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
            /** @enum {string} */
            source_view: "dispatcher" | "admin";
            /** Format: uuid */
            customer_id: string;
            customer_name: string;
            /** Format: uuid */
            delivery_service_id: string;
            delivery_service_name: string;
            /** Format: uuid */
            delivery_type_id: string;
            payer_type: components["schemas"]["PayerType"];
            payment_method: components["schemas"]["PaymentMethod"];
            /** @description The columns that fill a field as they are; with a profile, its `profile` says the rest */
            mappings: {
                [key: string]: string;
            };
            profile_id: string | null;
            profile_version: number | null;
            /** @description The rules by which its rows became orders; null: those of the mappings alone */
            profile: components["schemas"]["ProfileRules"] | null;
            /** @description As requested when the job was created; null: not given. The row that was found is in `file_details` */
            header_row_number: number | null;
            idempotency_key: string;
            file_key: string;
            file_name: string;
            /** @enum {string} */
            file_kind: "csv" | "xls" | "xlsx";
            file_size_bytes: number;
            /** @description SHA-256 of the file, in hexadecimal; null until the file has been read */
            content_sha256: string | null;
            /** @description The newest earlier import of a file with the same content; null: there is none */
            same_content_as: string | null;
            file_details: components["schemas"]["FileDetails"] | null;
            /** @description The file's own row count once it has been read; until then, the count that the client gave */
            total_records: number | null;
            processed_records: number;
            succeeded_records: number;
            failed_records: number;
            /** @description Rows that the profile leaves out. Rows are succeeded, failed or skipped */
            skipped_records: number;
            /** @description Deliveries that were made: fewer than succeeded rows when orders have several rows */
            delivery_count: number;
            /** @description Deliveries that were there already and became what its rows say (`on_existing: update`). A rollback leaves them alone */
            updated_count: number;
            /** @description Warnings of the deliveries: see `GET …/:jobId/warnings` */
            warning_count: number;
            /** @description The job that it follows up on, the first of the family, and which rows of the parent it reads; null: none */
            parent_id: string | null;
            root_id: string | null;
            follow_up_rows: ("failed" | "unprocessed") | null;
            /** @description The mend link by which its rows were sent; null: none */
            mend_link_id: string | null;
            /** @description It checked and inserted everything, and took it back: its counts say what an import would have done */
            dry_run: boolean;
            /** @description Cells that were changed by hand: see `GET …/:jobId/corrections` */
            corrected_cells: number;
            /** @description What its deliveries amount to; null: it has not ended */
            control_totals: components["schemas"]["ControlTotals"] | null;
            manifest_totals: components["schemas"]["ManifestTotals"] | null;
            /** @description What may be wrong with the file as a whole, although its rows became deliveries */
            file_warnings: {
                /** @enum {string} */
                code: "charset_doubt" | "other_order_sheets";
                message: string;
            }[];
            failure_code: components["schemas"]["FailureCode"] | null;
            failure_message: string | null;
            /** @description Whether `POST …/:jobId/resume` can resume the failed job */
            resumable: boolean;
            worker_lease_id: string | null;
            lease_expires_at: string | null;
            language: string;
            created_by: {
                name: string;
                /** Format: uuid */
                id: string;
            };
            /** Format: date-time */
            created_at: string;
            started_at: string | null;
            /** @description When the job became completed, failed or cancelled */
            ended_at: string | null;
            /** @description When the last of its deliveries was deleted */
            rolled_back_at: string | null;
            /** @description The rollback that is under way; null: none is. Until it is done, the job cannot be resumed */
            rollback: components["schemas"]["ImportRollback"] | null;
            /** @description Deliveries that a rollback soft-deleted */
            deleted_count: number;
            /** @description It has ended with rows that became no deliveries, and nobody has settled it */
            needs_look: boolean;
            settled_at: string | null;
            settled_by_name: string | null;
            /** @description When its files, failed rows and timeline were removed; null: they are still kept */
            files_removed_at: string | null;
            /** Format: uuid */
            id: string;
        };
        ImportDetail: {
            /** Format: uuid */
            tenant_id: string;
            name: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
            /** @enum {string} */
            source_view: "dispatcher" | "admin";
            /** Format: uuid */
            customer_id: string;
            customer_name: string;
            /** Format: uuid */
            delivery_service_id: string;
            delivery_service_name: string;
            /** Format: uuid */
            delivery_type_id: string;
            payer_type: components["schemas"]["PayerType"];
            payment_method: components["schemas"]["PaymentMethod"];
            /** @description The columns that fill a field as they are; with a profile, its `profile` says the rest */
            mappings: {
                [key: string]: string;
            };
            profile_id: string | null;
            profile_version: number | null;
            /** @description The rules by which its rows became orders; null: those of the mappings alone */
            profile: components["schemas"]["ProfileRules"] | null;
            /** @description As requested when the job was created; null: not given. The row that was found is in `file_details` */
            header_row_number: number | null;
            idempotency_key: string;
            file_key: string;
            file_name: string;
            /** @enum {string} */
            file_kind: "csv" | "xls" | "xlsx";
            file_size_bytes: number;
            /** @description SHA-256 of the file, in hexadecimal; null until the file has been read */
            content_sha256: string | null;
            /** @description The newest earlier import of a file with the same content; null: there is none */
            same_content_as: string | null;
            file_details: components["schemas"]["FileDetails"] | null;
            /** @description The file's own row count once it has been read; until then, the count that the client gave */
            total_records: number | null;
            processed_records: number;
            succeeded_records: number;
            failed_records: number;
            /** @description Rows that the profile leaves out. Rows are succeeded, failed or skipped */
            skipped_records: number;
            /** @description Deliveries that were made: fewer than succeeded rows when orders have several rows */
            delivery_count: number;
            /** @description Deliveries that were there already and became what its rows say (`on_existing: update`). A rollback leaves them alone */
            updated_count: number;
            /** @description Warnings of the deliveries: see `GET …/:jobId/warnings` */
            warning_count: number;
            /** @description The job that it follows up on, the first of the family, and which rows of the parent it reads; null: none */
            parent_id: string | null;
            root_id: string | null;
            follow_up_rows: ("failed" | "unprocessed") | null;
            /** @description The mend link by which its rows were sent; null: none */
            mend_link_id: string | null;
            /** @description It checked and inserted everything, and took it back: its counts say what an import would have done */
            dry_run: boolean;
            /** @description Cells that were changed by hand: see `GET …/:jobId/corrections` */
            corrected_cells: number;
            /** @description What its deliveries amount to; null: it has not ended */
            control_totals: components["schemas"]["ControlTotals"] | null;
            manifest_totals: components["schemas"]["ManifestTotals"] | null;
            /** @description What may be wrong with the file as a whole, although its rows became deliveries */
            file_warnings: {
                /** @enum {string} */
                code: "charset_doubt" | "other_order_sheets";
                message: string;
            }[];
            failure_code: components["schemas"]["FailureCode"] | null;
            failure_message: string | null;
            /** @description Whether `POST …/:jobId/resume` can resume the failed job */
            resumable: boolean;
            worker_lease_id: string | null;
            lease_expires_at: string | null;
            language: string;
            created_by: {
                name: string;
                /** Format: uuid */
                id: string;
            };
            /** Format: date-time */
            created_at: string;
            started_at: string | null;
            /** @description When the job became completed, failed or cancelled */
            ended_at: string | null;
            /** @description When the last of its deliveries was deleted */
            rolled_back_at: string | null;
            /** @description The rollback that is under way; null: none is. Until it is done, the job cannot be resumed */
            rollback: components["schemas"]["ImportRollback"] | null;
            /** @description Deliveries that a rollback soft-deleted */
            deleted_count: number;
            /** @description It has ended with rows that became no deliveries, and nobody has settled it */
            needs_look: boolean;
            settled_at: string | null;
            settled_by_name: string | null;
            /** @description When its files, failed rows and timeline were removed; null: they are still kept */
            files_removed_at: string | null;
            /** @description The import that a dry run became; null: it became none, or is no dry run */
            real_import_id: string | null;
            /** @description The first import of the file and its follow-ups; null: there are none */
            family: components["schemas"]["ImportFamily"] | null;
            /** @description null: no longer kept */
            original_signed_url: string | null;
            success_signed_url: string | null;
            failed_signed_url: string | null;
            skipped_signed_url: string | null;
            /** @description The rows that an aborted or failed job did not reach; null: it reached all, or the file is not written yet */
            unprocessed_signed_url: string | null;
            /** @description Whether the files of an aborted or failed job are still to be written */
            reports_pending: boolean;
            event_timeline: components["schemas"]["TimelineEvent"][];
            /** @description As many as `failed_order_logs` asked for, 500 if it was omitted, or fewer when they are long; the rest from `GET …/:jobId/failed-rows?cursor=` */
            failed_order_logs: components["schemas"]["FailedRow"][];
            failed_order_logs_total: number;
            failed_order_logs_next_cursor: string | null;
            /** Format: uuid */
            id: string;
        };
        ImportEventData: {
            /** Format: uuid */
            bulk_order_creation_id: string;
            /** Format: uuid */
            customer_id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
            /** @description true: it has made no deliveries */
            dry_run: boolean;
            succeeded_records: number;
            failed_records: number;
            skipped_records: number;
            /** @description Deliveries that it has made, also those that were deleted since */
            delivery_count: number;
            /** @description Deliveries that were there already and now are what their rows say */
            updated_count: number;
            warning_count: number;
            /** @description Deliveries that were rolled back */
            deleted_count: number;
        };
        ImportFamily: {
            /** Format: uuid */
            root_id: string;
            /** @description Oldest first */
            members: components["schemas"]["FamilyMember"][];
            /** @description What the deliveries of all its imports amount to; null: none has ended */
            control_totals: components["schemas"]["ControlTotals"] | null;
            /** @description What the manifest of the file says: the numbers that are kept with the first import */
            manifest_totals: components["schemas"]["ManifestTotals"] | null;
            /** @description Where every row of the file is by now; each is counted once, and `rows` is their sum */
            balance: {
                rows: number;
                delivered: number;
                /** @description Failed, and not in a follow-up */
                failed_open: number;
                /** @description Not reached, and not in a follow-up */
                unprocessed_open: number;
                in_progress: number;
                left_out: number;
                rolled_back: number;
            };
        };
        ImportJob: {
            importJobId: number;
            /** @enum {string} */
            status: "Completed" | "PartiallyFailed" | "Failed";
            totalItems: number;
            createdItems: number;
            updatedItems: number;
            cancelledItems: number;
            rejectedItems: number;
            /** @description Number of items accepted with warnings */
            warningItems: number;
            /** @description Only of a complete batch */
            complete?: {
                /** Format: date */
                routeDate: string;
                /** @description false: nothing was cancelled, because an item was rejected */
                done: boolean;
                /** @description How many targets were cancelled because the batch does not name them */
                cancelledItems: number;
            };
            /** @description One page, in the order sent */
            items: components["schemas"]["BatchItem"][];
            sourceSystem: string;
            batchId: string;
            /** @enum {string} */
            operation: "create" | "update" | "upsert" | "cancel";
            /** Format: date-time */
            createdAt: string;
            /** @description The API client that sent the batch */
            client: {
                clientId: string;
                name: string;
            };
            /** @description Size of the request body, unfolded if it was compressed */
            bodyBytes: number;
            /** @description Only while a batch is taken in in parts, or after that was interrupted: the counters are those of its items so far */
            processing?: {
                /**
                 * @description Interrupted: nothing more is taken in until the same batch is sent again
                 * @enum {string}
                 */
                state: "Processing" | "Interrupted";
                totalItems: number;
                processedItems: number;
                unprocessedItems: number;
                /** @description The position, from 0, of the first item that is not taken in */
                firstUnprocessedIndex: number;
                /** @description Why it was interrupted */
                errorCode: string | null;
            };
            paging: components["schemas"]["Paging"];
        };
        ImportJobItem: {
            /** @description Position in the batch, starting at 0 */
            index: number;
            externalId: string;
            /** @enum {string} */
            status: "Created" | "Updated" | "Cancelled" | "Rejected";
            targetId: number | null;
            /** @description The target’s current title; for a rejected item, the beginning of the title that was sent */
            title: string | null;
            errors: {
                /** @enum {string} */
                code: "missing_external_id" | "duplicate_external_id" | "external_id_already_exists" | "target_not_found" | "missing_title" | "invalid_type" | "invalid_characters" | "text_too_long" | "unknown_country" | "invalid_number" | "latitude_out_of_range" | "longitude_out_of_range" | "invalid_route_date" | "negative_duration" | "duration_too_long" | "unknown_priority" | "negative_amount" | "too_many_decimals" | "amount_too_large" | "invalid_metadata_key" | "too_many_metadata_keys" | "invalid_source_version" | "source_version_of_other_kind" | "stale_update";
                message: string;
                path?: string;
            }[];
            warnings: components["schemas"]["ItemWarning"][];
            /** @description A rejected item as it was sent, until the retention time ends; null for other items */
            payload: unknown;
        };
        ImportJobSummary: {
            importJobId: number;
            /** @enum {string} */
            status: "Completed" | "PartiallyFailed" | "Failed";
            totalItems: number;
            createdItems: number;
            updatedItems: number;
            cancelledItems: number;
            rejectedItems: number;
            /** @description Number of items accepted with warnings */
            warningItems: number;
            sourceSystem: string;
            batchId: string;
            /** @enum {string} */
            operation: "create" | "update" | "upsert" | "cancel";
            /** Format: date-time */
            createdAt: string;
            /** @description The API client that sent the batch */
            client: {
                clientId: string;
                name: string;
            };
            /** @description Size of the request body, unfolded if it was compressed */
            bodyBytes: number;
        };
        ImportProfile: {
            /** Format: uuid */
            tenant_id: string;
            customer_id: string | null;
            customer_name: string | null;
            name: string;
            version: number;
            /** Format: date-time */
            version_created_at: string;
            /** @description Who made the current version */
            version_created_by_name: string;
            rules: components["schemas"]["ProfileRules"];
            columns: string[];
            delivery_service_id: string | null;
            delivery_service_name: string | null;
            payer_type: ("sender" | "receiver") | null;
            payment_method: ("wallet" | "cod" | "card" | "cash" | "bank_transfer") | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            last_used_at: string | null;
            /** Format: uuid */
            id: string;
        };
        ImportProgress: {
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
            /** @description The file's own row count once it has been read; until then, the count that the client gave */
            total_records: number | null;
            processed_records: number;
            succeeded_records: number;
            failed_records: number;
            /** @description Rows that the profile leaves out. Rows are succeeded, failed or skipped */
            skipped_records: number;
            /** @description Deliveries that were made: fewer than succeeded rows when orders have several rows */
            delivery_count: number;
            /** @description Deliveries that were there already and became what its rows say (`on_existing: update`). A rollback leaves them alone */
            updated_count: number;
            /** @description Warnings of the deliveries: see `GET …/:jobId/warnings` */
            warning_count: number;
            failure_code: components["schemas"]["FailureCode"] | null;
            failure_message: string | null;
            /** @description Whether `POST …/:jobId/resume` can resume the failed job */
            resumable: boolean;
            worker_lease_id: string | null;
            started_at: string | null;
            /** @description When the job became completed, failed or cancelled */
            ended_at: string | null;
            /** @description When the last of its deliveries was deleted */
            rolled_back_at: string | null;
            /** @description The rollback that is under way; null: none is. Until it is done, the job cannot be resumed */
            rollback: components["schemas"]["ImportRollback"] | null;
            /** @description Deliveries that a rollback soft-deleted */
            deleted_count: number;
            /** @description Whether the file has been opened and its rows counted. From then on the job has `file_details` */
            file_read: boolean;
            /** @description How many of its chunks are done; null: it has none yet, or does not run */
            chunks: {
                finished: number;
                total: number;
            } | null;
            /** Format: uuid */
            id: string;
        };
        ImportRollback: {
            /** Format: date-time */
            started_at: string;
            /** @description How many deliveries are deleted, and how many will be in the end */
            deleted: number;
            total: number;
        };
        InboundError: {
            errorCode: components["schemas"]["ErrorCode"];
            errorMessage: string;
            details: {
                [key: string]: unknown;
            };
            /** @description The X-Request-Id of this answer */
            requestId?: string;
            /** @description Where this code is explained */
            docsUrl?: string;
        };
        Inbox: {
            name: string;
            /** @description Whose files come to it; null: the import profile that fits says whose they are */
            customer_id: string | null;
            customer_name: string | null;
            /** @description A file with a larger share of failed rows waits for a person */
            max_failed_percent: number;
            /** @description A file with more rows waits for a person */
            max_rows: number;
            /** @description true: it takes no files */
            is_disabled: boolean;
            /** Format: date-time */
            created_at: string;
            created_by_name: string;
            token_rotated_at: string | null;
            last_received_at: string | null;
            /** Format: uuid */
            id: string;
        };
        InboxWithToken: {
            name: string;
            /** @description Whose files come to it; null: the import profile that fits says whose they are */
            customer_id: string | null;
            customer_name: string | null;
            /** @description A file with a larger share of failed rows waits for a person */
            max_failed_percent: number;
            /** @description A file with more rows waits for a person */
            max_rows: number;
            /** @description true: it takes no files */
            is_disabled: boolean;
            /** Format: date-time */
            created_at: string;
            created_by_name: string;
            token_rotated_at: string | null;
            last_received_at: string | null;
            /** @description Whoever has it can send files. It is stored nowhere: only this answer has it */
            token: string;
            /** @description What `curl -T` takes: the token is part of it, and the file’s name follows */
            address: string;
            /** Format: uuid */
            id: string;
        };
        ItemWarning: {
            /** @enum {string} */
            code: "coordinates_missing" | "coordinates_outside_country" | "postal_code_mismatch" | "route_date_in_past" | "nothing_changed" | "unknown_fields" | "already_cancelled" | "target_is_cancelled" | "target_reinstated" | "no_longer_named";
            message: string;
            /** @description Path in the item, such as address.latitude */
            path?: string;
        };
        KeptDeliveries: {
            /** @enum {string} */
            reason: "changed" | "dispatched" | "cancelled";
            count: number;
            /** @description The first five, in the order of the rows */
            examples: {
                /** Format: uuid */
                delivery_id: string;
                row_number: number;
                external_reference_id: string | null;
            }[];
        };
        /** @description What the shipper’s manifest says, as far as it is known */
        ManifestTotals: {
            rows?: number;
            orders?: number;
            packages?: number;
            weight_kg?: string;
            cod?: {
                currency: string | null;
                amount: string;
            }[];
        };
        /** @description What the shipper’s manifest says, as far as it is known */
        ManifestTotalsInput: {
            rows?: number;
            orders?: number;
            packages?: number;
            weight_kg?: string;
            cod?: {
                currency: string | null;
                amount: string;
            }[];
        };
        MendLink: {
            /** @enum {string} */
            state: "active" | "expired" | "withdrawn";
            made_for: string | null;
            message: string | null;
            created_by_name: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            /** @description For the first time; null: never */
            opened_at: string | null;
            /** @description To about a minute */
            last_opened_at: string | null;
            withdrawn_at: string | null;
            /** @description Rows that came back by it, each as often as it was sent */
            sent_rows: number;
            /** Format: uuid */
            id: string;
        };
        NewImport: {
            name?: string;
            /** @enum {string} */
            source_view: "dispatcher" | "admin";
            /**
             * Format: uuid
             * @description Required, unless the profile names one
             */
            customer_id?: string;
            /**
             * Format: uuid
             * @description Required, unless the profile names one
             */
            delivery_service_id?: string;
            /** @description Required, unless the profile names one */
            payer_type?: components["schemas"]["PayerType"];
            /** @description Required, unless the profile names one */
            payment_method?: components["schemas"]["PaymentMethod"];
            /** @description Required without a profile; beside one, its columns win */
            mappings?: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description The import profile by whose current version rows become orders
             */
            profile_id?: string;
            /** @description The rules of a profile, in place of `profile_id` */
            profile?: components["schemas"]["SentProfileRules"];
            /** @description The header row, numbered as in the spreadsheet (from 1). If omitted, the first row that contains all mapped headers. */
            header_row_number?: number;
            /**
             * @description What becomes of a row whose reference another delivery has; by default what the profile says, or else `fail`
             * @enum {string}
             */
            on_existing?: "fail" | "skip" | "update";
            /** @description Rows to leave out, numbered as in the spreadsheet */
            skip_rows?: number[];
            /** @description Cells to read otherwise than the file has them. Rows are numbered as in the spreadsheet, columns from 0 */
            corrections?: components["schemas"]["Correction"][];
            manifest_totals?: components["schemas"]["ManifestTotalsInput"];
            /** @description Do everything and keep no delivery. The same file can be imported for real afterwards */
            dry_run?: boolean;
            total_records?: number;
            file_key: string;
            /** @enum {string} */
            file_kind: "csv" | "xls" | "xlsx";
            file_size_bytes?: number;
        };
        /** @enum {string} */
        OrderField: "pickup_full_address" | "pickup_latitude" | "pickup_longitude" | "pickup_city" | "pickup_country" | "delivery_full_address" | "delivery_latitude" | "delivery_longitude" | "delivery_city" | "delivery_country" | "delivery_contact_name" | "delivery_contact_phone" | "external_reference_id" | "cod_amount" | "package_special_instructions" | "package_items" | "pickup_postcode" | "delivery_postcode" | "delivery_date" | "delivery_time_from" | "delivery_time_to" | "service_minutes" | "priority";
        PackageColumns: {
            name?: string;
            quantity?: string;
            weight?: string;
            length?: string;
            width?: string;
            height?: string;
            /** @description All three lengths in one cell: 40x30x20 */
            size?: string;
            weight_unit?: string;
            length_unit?: string;
        };
        PackageColumnsInput: {
            name?: string;
            quantity?: string;
            weight?: string;
            length?: string;
            width?: string;
            height?: string;
            /** @description All three lengths in one cell: 40x30x20 */
            size?: string;
            weight_unit?: string;
            length_unit?: string;
        };
        PackageInput: {
            name: string;
            /** @default 1 */
            quantity: number | null;
            weight_kg?: number | null;
            length_cm?: number | null;
            width_cm?: number | null;
            height_cm?: number | null;
        };
        PackageRules: {
            sets: components["schemas"]["PackageColumns"][];
            /**
             * @description Of weights without a unit
             * @default kg
             * @enum {string}
             */
            weight_unit: "kg" | "g" | "lb";
            /**
             * @description Of lengths without a unit
             * @default cm
             * @enum {string}
             */
            length_unit: "cm" | "mm" | "in";
            /** @description Of packages without a name; omitted: "Package", or, where a row has several sets, the column of its quantity: 2 "Pallets", 7 "Cartons" */
            default_name?: string;
        };
        PackageRulesInput: {
            sets: components["schemas"]["PackageColumnsInput"][];
            /**
             * @description Of weights without a unit
             * @default kg
             * @enum {string}
             */
            weight_unit: "kg" | "g" | "lb";
            /**
             * @description Of lengths without a unit
             * @default cm
             * @enum {string}
             */
            length_unit: "cm" | "mm" | "in";
            /** @description Of packages without a name; omitted: "Package", or, where a row has several sets, the column of its quantity: 2 "Pallets", 7 "Cartons" */
            default_name?: string;
        };
        Paging: {
            page: number;
            limit: number;
            /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
            total: number;
            totalPages: number;
        };
        /** @enum {string} */
        PayerType: "sender" | "receiver";
        /** @enum {string} */
        PaymentMethod: "wallet" | "cod" | "card" | "cash" | "bank_transfer";
        Person: {
            name: string;
            email: string;
            /** @enum {string} */
            role: "dispatcher" | "admin";
            /** @enum {string} */
            language: "en" | "de" | "fr" | "es" | "ar";
            /**
             * @description invited: no password set yet
             * @enum {string}
             */
            status: "active" | "invited" | "disabled";
            /** Format: date-time */
            created_at: string;
            last_signed_in_at: string | null;
            disabled_at: string | null;
            /** @description When the link created by an administrator expires; null: there is none */
            link_expires_at: string | null;
            /** Format: uuid */
            id: string;
        };
        PersonWithLink: {
            name: string;
            email: string;
            /** @enum {string} */
            role: "dispatcher" | "admin";
            /** @enum {string} */
            language: "en" | "de" | "fr" | "es" | "ar";
            /**
             * @description invited: no password set yet
             * @enum {string}
             */
            status: "active" | "invited" | "disabled";
            /** Format: date-time */
            created_at: string;
            last_signed_in_at: string | null;
            disabled_at: string | null;
            /** @description When the link created by an administrator expires; null: there is none */
            link_expires_at: string | null;
            password_link: {
                /**
                 * Format: uri
                 * @description Sets the password once. Returned only here and never again: only a hash is stored
                 */
                url: string;
                /** Format: date-time */
                expires_at: string;
                /** @description Whether the mail server accepted a mail with the link */
                mailed: boolean;
            };
            /** Format: uuid */
            id: string;
        };
        Place: {
            /** Format: uuid */
            tenant_id: string;
            code: string;
            name: string;
            full_address: string;
            postcode: string | null;
            city: string;
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            latitude: string;
            longitude: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            id: string;
        };
        PlaceSource: {
            code: string;
        } | {
            column: string;
        };
        PlaceSourceInput: {
            code: string;
        } | {
            column: string;
        };
        Problem: {
            /** @enum {string} */
            in: "query" | "body";
            /** @description Path to the value, such as package_items.0.quantity */
            path: string;
            /** @description Stable code for programs: required, invalid_type, too_big, … */
            code: string;
            /** @description Text for people, in the language of the request */
            message: string;
            /** @description The names and values in the message */
            params?: {
                [key: string]: unknown;
            };
        };
        ProfileRules: {
            /** @description As TextDecoder names it; omitted: detected. A file that is certainly Unicode is read as such all the same */
            charset?: string;
            delimiter?: string;
            /** @description Omitted: the sheet whose header fits best */
            sheet_name?: string;
            fields: {
                [key: string]: components["schemas"]["FieldSource"];
            };
            /** @default {} */
            places: {
                pickup?: components["schemas"]["PlaceSource"];
                delivery?: components["schemas"]["PlaceSource"];
            };
            /** @default {} */
            replacements: {
                [key: string]: components["schemas"]["Replacement"][];
            };
            skip: components["schemas"]["SkipRules"];
            /** @description Rows in which all of these are the same are one order */
            order_columns?: string[];
            /** @description Rows in which all of `order_columns` are empty belong to the order above, as in exports that write what an order has only once */
            order_continues?: boolean;
            packages?: components["schemas"]["PackageRules"];
            coordinates: components["schemas"]["CoordinateRules"];
            /** @description Columns that no field takes and that are kept with the delivery */
            extra?: "all" | string[];
            /**
             * @description Of dates like 03/05/2026, where no cell of the column proves the order
             * @enum {string}
             */
            date_order?: "day_first" | "month_first";
            /**
             * @description What becomes of a row whose reference another delivery has. update: the delivery becomes what the row says, if it has not left
             * @default fail
             * @enum {string}
             */
            duplicate_mode: "fail" | "skip" | "update";
        };
        ProfileRulesInput: {
            /** @description As TextDecoder names it; omitted: detected. A file that is certainly Unicode is read as such all the same */
            charset?: string;
            delimiter?: string;
            /** @description Omitted: the sheet whose header fits best */
            sheet_name?: string;
            fields: {
                [key: string]: components["schemas"]["FieldSourceInput"];
            };
            /** @default {} */
            places: {
                pickup?: components["schemas"]["PlaceSourceInput"];
                delivery?: components["schemas"]["PlaceSourceInput"];
            };
            /** @default {} */
            replacements: {
                [key: string]: components["schemas"]["ReplacementInput"][];
            };
            skip?: components["schemas"]["SkipRulesInput"];
            /** @description Rows in which all of these are the same are one order */
            order_columns?: string[];
            /** @description Rows in which all of `order_columns` are empty belong to the order above, as in exports that write what an order has only once */
            order_continues?: boolean;
            packages?: components["schemas"]["PackageRulesInput"];
            coordinates?: components["schemas"]["CoordinateRulesInput"];
            /** @description Columns that no field takes and that are kept with the delivery */
            extra?: "all" | string[];
            /**
             * @description Of dates like 03/05/2026, where no cell of the column proves the order
             * @enum {string}
             */
            date_order?: "day_first" | "month_first";
            /**
             * @description What becomes of a row whose reference another delivery has. update: the delivery becomes what the row says, if it has not left
             * @default fail
             * @enum {string}
             */
            duplicate_mode: "fail" | "skip" | "update";
        };
        ReceivedFile: {
            file_name: string;
            file_size_bytes: number;
            /** Format: date-time */
            received_at: string;
            /**
             * @description checking: nothing is decided yet; imported: it has become an import; needs_look: it waits as an unfinished import; discarded: somebody has put it away, or it waited too long
             * @enum {string}
             */
            state: "checking" | "imported" | "needs_look" | "discarded";
            /** @description Why it was not imported by itself */
            reason_code: ("no_profile" | "several_profiles" | "columns_changed" | "profile_incomplete" | "same_file" | "unreadable" | "file_doubt" | "no_rows" | "too_many_rows" | "too_many_failed" | "refused" | "check_failed") | null;
            /** @description The same in words */
            reason: string | null;
            /** @description The bulk order creation that it has become */
            job_id: string | null;
            /** Format: uuid */
            id: string;
        };
        ReceivedFileEventData: {
            /**
             * Format: uuid
             * @description Also the ID of the unfinished import
             */
            received_file_id: string;
            /** Format: uuid */
            inbox_id: string;
            /** @enum {string} */
            reason_code: "no_profile" | "several_profiles" | "columns_changed" | "profile_incomplete" | "same_file" | "unreadable" | "file_doubt" | "no_rows" | "too_many_rows" | "too_many_failed" | "refused" | "check_failed";
        };
        RejectedItem: {
            /** @description Blank if the item had none */
            externalId: string;
            /** @constant */
            status: "Rejected";
            /**
             * @description Code of the first problem
             * @enum {string}
             */
            errorCode: "missing_external_id" | "duplicate_external_id" | "external_id_already_exists" | "target_not_found" | "missing_title" | "invalid_type" | "invalid_characters" | "text_too_long" | "unknown_country" | "invalid_number" | "latitude_out_of_range" | "longitude_out_of_range" | "invalid_route_date" | "negative_duration" | "duration_too_long" | "unknown_priority" | "negative_amount" | "too_many_decimals" | "amount_too_large" | "invalid_metadata_key" | "too_many_metadata_keys" | "invalid_source_version" | "source_version_of_other_kind" | "stale_update";
            /** @description Covers every problem of the item */
            errorMessage: string;
        };
        Replacement: {
            /** @description The whole text of the field; upper and lower case are the same */
            from: string;
            /** @description What to read instead; an empty text: nothing */
            to: string;
        };
        ReplacementInput: {
            /** @description The whole text of the field; upper and lower case are the same */
            from: string;
            /** @description What to read instead; an empty text: nothing */
            to: string;
        };
        RollbackUnderWay: {
            deleted_count: number;
            /** @description Deliveries that stay, because something has happened to them; absent: none */
            kept?: components["schemas"]["KeptDeliveries"][];
            rollback: components["schemas"]["ImportRollback"];
        };
        RolledBackImportEventData: {
            /** Format: uuid */
            bulk_order_creation_id: string;
            /** Format: uuid */
            customer_id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
            /** @description true: it has made no deliveries */
            dry_run: boolean;
            succeeded_records: number;
            failed_records: number;
            skipped_records: number;
            /** @description Deliveries that it has made, also those that were deleted since */
            delivery_count: number;
            /** @description Deliveries that were there already and now are what their rows say */
            updated_count: number;
            warning_count: number;
            /** @description Deliveries that were rolled back */
            deleted_count: number;
            /** @description null: only some rows were rolled back */
            rolled_back_at: string | null;
        };
        RowProblem: {
            field: string;
            code: components["schemas"]["RowProblemCode"];
            message: string;
        };
        /** @enum {string} */
        RowProblemCode: "required_field_missing" | "invalid_characters" | "text_too_long" | "invalid_number" | "latitude_out_of_range" | "longitude_out_of_range" | "unknown_country" | "invalid_phone" | "negative_amount" | "too_many_decimals" | "amount_too_large" | "invalid_package_items" | "duplicate_external_reference_id" | "external_reference_id_already_present" | "delivery_already_dispatched" | "delivery_already_cancelled" | "spreadsheet_error" | "formula_not_calculated" | "shortened_number" | "shifted_row" | "invalid_date" | "invalid_time" | "invalid_minutes" | "unknown_priority" | "unknown_place" | "order_failed" | "contradicts_first_row" | "too_many_rows_in_order";
        RowWarning: {
            /** @description null: it is about the row as a whole */
            field: string | null;
            code: components["schemas"]["RowWarningCode"];
            message: string;
        };
        /** @enum {string} */
        RowWarningCode: "hidden_row" | "coordinates_outside_country" | "coordinates_swapped" | "coordinates_zero" | "coordinates_far_from_city" | "coordinates_approximate" | "coordinates_of_other_address" | "reference_is_date";
        SavedProfileRules: components["schemas"]["SentProfileRules"];
        SentFile: {
            file_name: string;
            file_size_bytes: number;
            /** Format: date-time */
            received_at: string;
            /**
             * @description checking: nothing is decided yet; imported: it has become an import; needs_look: it waits as an unfinished import; discarded: somebody has put it away, or it waited too long
             * @enum {string}
             */
            state: "checking" | "imported" | "needs_look" | "discarded";
            /** @description Why it was not imported by itself */
            reason_code: ("no_profile" | "several_profiles" | "columns_changed" | "profile_incomplete" | "same_file" | "unreadable" | "file_doubt" | "no_rows" | "too_many_rows" | "too_many_failed" | "refused" | "check_failed") | null;
            /** @description The same in words */
            reason: string | null;
            /** @description The bulk order creation that it has become */
            job_id: string | null;
            /** @description true: the same bytes came within 24 hours */
            already_received: boolean;
            /**
             * Format: uri
             * @description Says what becomes of it; asked with the same token
             */
            status_url: string;
            /** Format: uuid */
            id: string;
        };
        SentProfileRules: components["schemas"]["ProfileRulesInput"];
        Session: {
            user_agent: string | null;
            ip_address: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_seen_at: string;
            /** Format: date-time */
            expires_at: string;
            /** @description Whether this is the session that sent the request */
            current: boolean;
            /** Format: uuid */
            id: string;
        };
        /** @default {} */
        SkipRules: {
            /** @description Sums and footers below the orders */
            totals?: boolean;
            /** @description The header again, as printed reports have it on each page */
            repeated_headers?: boolean;
            /** @description Rows that a filter or a person has hidden in the sheet */
            hidden_rows?: boolean;
            /** @description Rows of one file, by their numbers: of use in an import, not in a saved profile */
            rows?: number[];
            /** @description Rows whose cell is one of these values; an empty text: an empty cell. An order whose first row is left out so takes with it its later rows that say nothing in these columns */
            values?: {
                column: string;
                values: string[];
                /**
                 * @description Rows whose cell is none of the values are left out instead: of an empty text alone, all that say something
                 * @constant
                 */
                except?: true;
            }[];
        };
        /** @default {} */
        SkipRulesInput: {
            /** @description Sums and footers below the orders */
            totals?: boolean;
            /** @description The header again, as printed reports have it on each page */
            repeated_headers?: boolean;
            /** @description Rows that a filter or a person has hidden in the sheet */
            hidden_rows?: boolean;
            /** @description Rows of one file, by their numbers: of use in an import, not in a saved profile */
            rows?: number[];
            /** @description Rows whose cell is one of these values; an empty text: an empty cell. An order whose first row is left out so takes with it its later rows that say nothing in these columns */
            values?: {
                column: string;
                values: string[];
                /**
                 * @description Rows whose cell is none of the values are left out instead: of an empty text alone, all that say something
                 * @constant
                 */
                except?: true;
            }[];
        };
        Target: {
            targetId: number;
            externalId: string;
            sourceSystem: string;
            /** @enum {string} */
            status: "Active" | "Cancelled";
            title: string;
            address: {
                street: string | null;
                postalCode: string | null;
                city: string | null;
                country: string | null;
                latitude: number | null;
                longitude: number | null;
            };
            planning: {
                routeDate: string | null;
                estimatedWorkMinutes: number | null;
                priority: ("Low" | "Medium" | "High") | null;
            };
            businessValue: {
                expectedRevenue: number | null;
            };
            /** @description What the sender keeps with it for itself */
            metadata: {
                [key: string]: string;
            } | null;
            /** @description The newest version that the sender has given it; moments are in UTC, to the millisecond */
            sourceVersion: (number | string) | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        TargetBatch: {
            sourceSystem: string;
            batchId: string;
            /** @enum {string} */
            operation: "create" | "update" | "upsert" | "cancel";
            /** @description true: answer what would become of the batch, and keep nothing of it */
            validateOnly?: boolean;
            /** @description The same as validateOnly */
            validate_only?: boolean;
            /** @description The version of every item that has none of its own */
            sourceVersion?: number | string;
            /** @description true: the batch names every target that sourceSystem has for the route date of `scope`. The active ones that it does not name are cancelled, unless an item is rejected */
            complete?: boolean;
            /** @description What a complete batch is complete for */
            scope?: {
                /** Format: date */
                routeDate: string;
            };
            /** @description How many targets a complete batch may cancel; by default, half of those that are active for the route date. Beyond it, the whole batch is refused */
            completeMaxCancelled?: number;
            targets: {
                externalId: string;
                /** @description Required for a target that does not exist yet */
                title?: string | null;
                address?: {
                    street?: string | null;
                    postalCode?: string | null;
                    city?: string | null;
                    /** @description ISO 3166-1 code, or the name of a country */
                    country?: string | null;
                    latitude?: number | null;
                    longitude?: number | null;
                } | null;
                planning?: {
                    routeDate?: string | null;
                    estimatedWorkMinutes?: number | null;
                    priority?: ("Low" | "Medium" | "High") | null;
                } | null;
                businessValue?: {
                    expectedRevenue?: number | null;
                } | null;
                /** @description Texts of your own by keys of your own, 50 at most. Keys that are left out stay; null removes a key, null in place of the object all of them */
                metadata?: {
                    [key: string]: string | null;
                } | null;
                /** @description Your version of the target: a whole number or a moment that grows. An older one than the target has is rejected as stale_update */
                sourceVersion?: (number | string) | null;
            }[];
        };
        TargetChange: {
            /** @description Path of the changed field, such as address.latitude */
            path: string;
            from: string | number | null;
            to: string | number | null;
        };
        TargetHistoryEntry: {
            importJobId: number;
            batchId: string;
            /** @enum {string} */
            operation: "create" | "update" | "upsert" | "cancel";
            /** @enum {string} */
            status: "Created" | "Updated" | "Cancelled";
            changes: components["schemas"]["TargetChange"][];
            warnings: components["schemas"]["ItemWarning"][];
            /** Format: date-time */
            createdAt: string;
            client: {
                clientId: string;
                name: string;
            };
        };
        TenantSettings: {
            name: string;
            /** @description IANA name of the time zone whose days count when a file says a date without a year */
            time_zone: string;
        };
        TimelineEvent: {
            /** @enum {string} */
            event: "file_accepted" | "mapping_received" | "import_started" | "import_resumed" | "geocoder_unavailable" | "import_completed" | "import_failed" | "import_aborted" | "import_settled" | "import_reopened" | "manifest_totals_set" | "follow_up_created" | "mend_link_created" | "mend_link_opened" | "mend_link_withdrawn" | "rollback_started" | "deliveries_deleted";
            /** @description Who did it; null: Lading itself */
            actor_name: string | null;
            details: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
        };
        UploadRequest: {
            file_name: string;
            file_size_bytes?: number;
        };
        UploadSlot: {
            /** Format: uri */
            upload_url: string;
            file_key: string;
            /** @enum {string} */
            file_kind: "csv" | "xls" | "xlsx";
            /** @constant */
            method: "PUT";
            /** @description Headers that the PUT must send: they are part of the signature */
            headers: {
                [key: string]: string;
            };
            /** Format: date-time */
            expires_at: string;
            limit_bytes: number;
        };
        ValidatedRow: {
            /** @description Row number in the spreadsheet; the header is row 1 */
            row_number: number;
            field: string | null;
            code: string;
            message: string;
        };
        Webhook: {
            url: string;
            description: string;
            /** @description Empty: all, also those that are added later */
            event_types: ("bulk_order_creation.completed" | "bulk_order_creation.failed" | "bulk_order_creation.cancelled" | "bulk_order_creation.rolled_back" | "inbound_import_job.completed" | "delivery.created" | "delivery.changed" | "delivery.dispatched" | "delivery.cancelled" | "received_file.needs_look")[];
            /**
             * @description failing: the last message could not be delivered; it is tried again
             * @enum {string}
             */
            status: "active" | "failing" | "disabled";
            /** Format: date-time */
            created_at: string;
            created_by_name: string | null;
            disabled_at: string | null;
            /** @description failing: nothing could be delivered for five days; gone: the address answered 410 */
            disabled_reason: ("person" | "failing" | "gone") | null;
            failing_since: string | null;
            last_delivered_at: string | null;
            secret_rotated_at: string | null;
            /** @description Until when messages are signed with the previous secret as well; null if they are not */
            previous_secret_expires_at: string | null;
            /** Format: uuid */
            id: string;
        };
        WebhookAttempt: {
            /** Format: date-time */
            created_at: string;
            duration_ms: number;
            /** @description Of the answer; null: there was none */
            status: number | null;
            /** @description Why there was none */
            error: ("timeout" | "address_refused" | "name_not_resolved" | "connection_failed" | "tls_failed" | "secret_unreadable") | null;
            /** @description Its first 1,000 bytes */
            answer: string | null;
        };
        WebhookMessage: {
            /**
             * Format: uuid
             * @description Also the header `webhook-id`
             */
            event_id: string;
            sequence: number;
            /** @enum {string} */
            type: "bulk_order_creation.completed" | "bulk_order_creation.failed" | "bulk_order_creation.cancelled" | "bulk_order_creation.rolled_back" | "inbound_import_job.completed" | "delivery.created" | "delivery.changed" | "delivery.dispatched" | "delivery.cancelled" | "received_file.needs_look" | "webhook.test";
            /** Format: date-time */
            timestamp: string;
            /**
             * @description failed: it is not tried again by itself
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed";
            /** @description Since it was last to be sent */
            attempts: number;
            next_attempt_at: string | null;
            last_attempt: components["schemas"]["WebhookAttempt"] | null;
            /** @description What is sent */
            body: components["schemas"]["Event"];
            /** @description Newest first, at most 50 */
            all_attempts: components["schemas"]["WebhookAttempt"][];
        };
        WebhookWithSecret: {
            url: string;
            description: string;
            /** @description Empty: all, also those that are added later */
            event_types: ("bulk_order_creation.completed" | "bulk_order_creation.failed" | "bulk_order_creation.cancelled" | "bulk_order_creation.rolled_back" | "inbound_import_job.completed" | "delivery.created" | "delivery.changed" | "delivery.dispatched" | "delivery.cancelled" | "received_file.needs_look")[];
            /**
             * @description failing: the last message could not be delivered; it is tried again
             * @enum {string}
             */
            status: "active" | "failing" | "disabled";
            /** Format: date-time */
            created_at: string;
            created_by_name: string | null;
            disabled_at: string | null;
            /** @description failing: nothing could be delivered for five days; gone: the address answered 410 */
            disabled_reason: ("person" | "failing" | "gone") | null;
            failing_since: string | null;
            last_delivered_at: string | null;
            secret_rotated_at: string | null;
            /** @description Until when messages are signed with the previous secret as well; null if they are not */
            previous_secret_expires_at: string | null;
            /** @description whsec_…, as Standard Webhooks libraries take it; returned only here */
            secret: string;
            /** Format: uuid */
            id: string;
        };
        /**
         * @example {
         *       "error": "invalid_client",
         *       "error_description": "No usable client has this client_id and client_secret."
         *     }
         */
        OauthError: {
            /** @enum {string} */
            error: "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope" | "too_many_attempts" | "server_error";
            /** @description In English, as RFC 6749 demands ASCII */
            error_description: string;
        };
    };
    responses: {
        /** @description `api_key_expired`, `api_key_malformed`, `api_key_revoked`, `unauthenticated` */
        UnauthenticatedUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "api_key_expired" | "api_key_malformed" | "api_key_revoked" | "unauthenticated";
                    };
                };
            };
        };
        /** @description `api_key_expired`, `api_key_malformed`, `api_key_revoked`, `unauthenticated` */
        InboundUnauthenticatedUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "api_key_expired" | "api_key_malformed" | "api_key_revoked" | "unauthenticated";
                };
            };
        };
        /** @description `api_key_address_not_allowed`, `cross_origin_request`, `insufficient_permissions` */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "api_key_address_not_allowed" | "cross_origin_request" | "insufficient_permissions";
                    };
                };
            };
        };
        /** @description `api_key_address_not_allowed`, `cross_origin_request`, `insufficient_permissions` */
        InboundForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "api_key_address_not_allowed" | "cross_origin_request" | "insufficient_permissions";
                };
            };
        };
        /** @description `api_key_address_not_allowed`, `cross_origin_request` */
        CrossOrigin: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "api_key_address_not_allowed" | "cross_origin_request";
                    };
                };
            };
        };
        /** @description `tenant_id_required` */
        TenantRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "tenant_id_required";
                    };
                };
            };
        };
        /** @description `tenant_id_required` */
        InboundTenantRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "tenant_id_required";
                };
            };
        };
        /** @description `idempotency_key_invalid`, `tenant_id_required` */
        TenantOrKeyInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "idempotency_key_invalid" | "tenant_id_required";
                    };
                };
            };
        };
        /** @description `request_timeout` */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "request_timeout";
                    };
                };
            };
        };
        /** @description `request_timeout` */
        RequestTimeoutUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "request_timeout";
                    };
                };
            };
        };
        /** @description `request_timeout` */
        InboundRequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "request_timeout";
                };
            };
        };
        /** @description `request_too_large` */
        RequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "request_too_large";
                    };
                };
            };
        };
        /** @description `request_too_large` */
        RequestTooLargeUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "request_too_large";
                    };
                };
            };
        };
        /** @description `request_too_large` */
        InboundRequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "request_too_large";
                };
            };
        };
        /** @description `unsupported_content_encoding`, `unsupported_media_type` */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "unsupported_content_encoding" | "unsupported_media_type";
                    };
                };
            };
        };
        /** @description `unsupported_content_encoding`, `unsupported_media_type` */
        UnsupportedMediaTypeUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "unsupported_content_encoding" | "unsupported_media_type";
                    };
                };
            };
        };
        /** @description `unsupported_content_encoding`, `unsupported_media_type` */
        InboundUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "unsupported_content_encoding" | "unsupported_media_type";
                };
            };
        };
        /** @description `unknown_host` */
        WrongHostUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "unknown_host";
                    };
                };
            };
        };
        /** @description `unknown_host` */
        InboundWrongHostUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "unknown_host";
                };
            };
        };
        /** @description `rate_limited` */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "rate_limited";
                    };
                };
            };
        };
        /** @description `rate_limited` */
        InboundRateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "rate_limited";
                };
            };
        };
        /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
        IdempotencyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                    };
                };
            };
        };
        /** @description `internal_error` */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "internal_error";
                    };
                };
            };
        };
        /** @description `internal_error` */
        InternalErrorUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "internal_error";
                    };
                };
            };
        };
        /** @description `internal_error` */
        InboundInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "internal_error";
                };
            };
        };
        /** @description `service_unavailable`, `statement_timeout`, `storage_full`, `too_busy` */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "service_unavailable" | "statement_timeout" | "storage_full" | "too_busy";
                    };
                };
            };
        };
        /** @description `service_unavailable`, `statement_timeout`, `storage_full`, `too_busy` */
        UnavailableUncounted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        /** @enum {string} */
                        code?: "service_unavailable" | "statement_timeout" | "storage_full" | "too_busy";
                    };
                };
            };
        };
        /** @description `service_unavailable`, `statement_timeout`, `storage_full`, `too_busy` */
        InboundUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InboundError"] & {
                    /** @enum {string} */
                    errorCode?: "service_unavailable" | "statement_timeout" | "storage_full" | "too_busy";
                };
            };
        };
    };
    parameters: {
        /** @description The tenant to act for. System admins name it; others may omit it */
        tenant_id: string;
        /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
        language: "en" | "de" | "fr" | "es" | "ar";
        /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
        "Idempotency-Key": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names the request, for questions about it
         * @example 0193a1f4-7d33-7a10-b1a8-5f3e9d2c4b61
         */
        "X-Request-Id": string;
        /**
         * @description Requests that a client may send at once; only for programs
         * @example 200
         */
        "RateLimit-Limit": number;
        /**
         * @description Requests left in this window
         * @example 173
         */
        "RateLimit-Remaining": number;
        /**
         * @description Seconds until the window ends
         * @example 3
         */
        "RateLimit-Reset": number;
        /**
         * @description Requests and window in seconds
         * @example 200;w=4
         */
        "RateLimit-Policy": string;
        /**
         * @description Only of an answer that is given again: see Idempotency-Key
         * @example true
         */
        "Idempotent-Replayed": "true";
        /**
         * @description Seconds to wait before the same request may succeed
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The language of the message
         * @example en
         */
        "Content-Language": "en" | "de" | "fr" | "es" | "ar";
        /**
         * @description RFC 6750: what the call needs, and what is wrong with its token
         * @example Bearer realm="lading", error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description The signed URL of the file
         * @example https://lading.example/api/objects/imports/0193a1f4-5a10/8c1f6f0e-3b5d/failed.csv?expires=1796029200&signature=Zm9v
         */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @constant */
                    grant_type: "client_credentials";
                    /** @description Not needed with a Basic header */
                    client_id?: string;
                    /** @description Not needed with a Basic header */
                    client_secret?: string;
                    /** @description Separated by spaces; if omitted, all scopes of the client */
                    scope?: string;
                };
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJ0ZW5hbnRfaWQiOiIwMTkzYTFmNCJ9.c2lnbmF0dXJl",
                     *       "token_type": "Bearer",
                     *       "expires_in": 3600,
                     *       "scope": "manage:operations:tenant inbound.targets.batch.write inbound.targets.read"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description `invalid_request`, `invalid_scope`, `unsupported_grant_type` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthError"];
                };
            };
            /** @description `invalid_client` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthError"];
                };
            };
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthError"];
                };
            };
            /** @description `server_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthError"];
                };
            };
        };
    };
    findReturnedImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description As the column `lading_import` of a workbook of failed rows says
                     */
                    import_id?: string;
                    /** @description The header cells of the file, without the columns that Lading has added */
                    columns: string[];
                    /** @description Some rows of the file */
                    rows: {
                        row_number: number;
                        error_field: string;
                        error_code: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: it is no file of failed rows of the tenant’s imports */
                        data: {
                            name: string;
                            file_name: string;
                            customer_name: string;
                            created_by_name: string;
                            /** Format: date-time */
                            created_at: string;
                            failed_records: number;
                            /** Format: uuid */
                            id: string;
                        } | null;
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadTemplate: {
        parameters: {
            query?: {
                profile_id?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `import_profile_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "import_profile_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Why the file as a whole cannot be read; the other numbers are 0 then. null: it can */
                        failure_code: string | null;
                        failure_message: string | null;
                        /** @description Rows of the file */
                        total_records: number;
                        succeeded_records: number;
                        failed_records: number;
                        skipped_records: number;
                        /** @description Deliveries that would be created */
                        delivery_count: number;
                        /** @description Deliveries that would be changed, with `on_existing` update */
                        updated_count: number;
                        warning_count: number;
                        /** @description The problems of the first 100 rows that have any */
                        problems: components["schemas"]["ValidatedRow"][];
                        /** @description In how many rows each problem occurs, the most frequent first */
                        errors: {
                            error_field: string;
                            error_code: string;
                            count: number;
                        }[];
                        /** @description The warnings of the first 100 rows that have any */
                        warnings: components["schemas"]["ValidatedRow"][];
                        /** @description What may be wrong with the file as a whole, although its rows became deliveries */
                        file_warnings: {
                            /** @enum {string} */
                            code: "charset_doubt" | "other_order_sheets";
                            message: string;
                        }[];
                        file_details: components["schemas"]["FileDetails"] | null;
                    };
                };
            };
            /** @description `duplicate_mapping_target`, `file_kind_mismatch`, `invalid_json`, `missing_required_mappings`, `packages_given_twice`, `profile_given_twice`, `profile_place_not_found`, `request_incomplete`, `tenant_id_required`, `unknown_logical_field`, `unusable_column_name`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "duplicate_mapping_target" | "file_kind_mismatch" | "invalid_json" | "missing_required_mappings" | "packages_given_twice" | "profile_given_twice" | "profile_place_not_found" | "request_incomplete" | "tenant_id_required" | "unknown_logical_field" | "unusable_column_name" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `delivery_service_not_found`, `file_not_found`, `import_profile_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "delivery_service_not_found" | "file_not_found" | "import_profile_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `dry_run_needed` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "dry_run_needed";
                        };
                    };
                };
            };
            /** @description `file_too_large`, `request_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_too_large" | "request_too_large";
                        };
                    };
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestUploadUrl: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "upload_url": "https://lading.example/api/objects/imports/0193a1f4-5a10/8c1f6f0e-3b5d/original.csv?expires=1796029200&signature=Zm9v",
                     *       "file_key": "imports/0193a1f4-5a10-7c2f-a4d9-6e0b8f2c1d37/8c1f6f0e-3b5d-4a92-9e67-d2b40a7c15f3/original.csv",
                     *       "file_kind": "csv",
                     *       "method": "PUT",
                     *       "headers": {
                     *         "Content-Type": "text/csv"
                     *       },
                     *       "expires_at": "2026-11-30T09:15:00.000Z",
                     *       "limit_bytes": 15728640
                     *     }
                     */
                    "application/json": components["schemas"]["UploadSlot"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `unsupported_file_extension`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "unsupported_file_extension" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description `file_too_large`, `request_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_too_large" | "request_too_large";
                        };
                    };
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `rate_limited`, `too_many_unused_uploads` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "rate_limited" | "too_many_unused_uploads";
                        };
                    };
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                status?: "pending" | "processing" | "completed" | "failed" | "cancelled";
                /** @description Only imports of the file with this SHA-256, in hexadecimal */
                content_sha256?: string;
                search?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `duplicate_mapping_target`, `file_kind_mismatch`, `idempotency_key_invalid`, `invalid_json`, `missing_required_mappings`, `packages_given_twice`, `profile_given_twice`, `profile_place_not_found`, `request_incomplete`, `tenant_id_required`, `unknown_logical_field`, `unusable_column_name`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "duplicate_mapping_target" | "file_kind_mismatch" | "idempotency_key_invalid" | "invalid_json" | "missing_required_mappings" | "packages_given_twice" | "profile_given_twice" | "profile_place_not_found" | "request_incomplete" | "tenant_id_required" | "unknown_logical_field" | "unusable_column_name" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `delivery_service_not_found`, `file_not_found`, `import_profile_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "delivery_service_not_found" | "file_not_found" | "import_profile_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_conflict`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_conflict" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            /** @description `file_too_large`, `request_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_too_large" | "request_too_large";
                        };
                    };
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImport: {
        parameters: {
            query?: {
                /** @description How many failed rows to return with the job at most; 0: only their total */
                failed_order_logs?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImportProgress: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f4-7d33-7a10-b1a8-5f3e9d2c4b61",
                     *       "status": "completed",
                     *       "total_records": 50,
                     *       "processed_records": 50,
                     *       "succeeded_records": 49,
                     *       "failed_records": 1,
                     *       "skipped_records": 0,
                     *       "delivery_count": 49,
                     *       "updated_count": 0,
                     *       "warning_count": 0,
                     *       "failure_code": null,
                     *       "failure_message": null,
                     *       "resumable": false,
                     *       "worker_lease_id": null,
                     *       "started_at": "2026-11-30T09:00:01.000Z",
                     *       "ended_at": "2026-11-30T09:00:02.000Z",
                     *       "rolled_back_at": null,
                     *       "rollback": null,
                     *       "deleted_count": 0,
                     *       "file_read": true,
                     *       "chunks": {
                     *         "finished": 1,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchImportProgress: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFailedRows: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                error_code?: string;
                error_field?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "row_number": 7,
                     *           "error_field": "delivery_contact_phone",
                     *           "error_code": "invalid_phone",
                     *           "error_message": "The phone number “call the office” cannot be read.",
                     *           "details": [
                     *             {
                     *               "field": "delivery_contact_phone",
                     *               "code": "invalid_phone",
                     *               "message": "The phone number “call the office” cannot be read."
                     *             }
                     *           ],
                     *           "cells": [
                     *             "DEL-1007",
                     *             "Rhein-Ruhr Medical Supply",
                     *             "call the office"
                     *           ],
                     *           "order_row": null,
                     *           "follow_up_id": null
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "next_cursor": null,
                     *       "failed_total": 1,
                     *       "errors": [
                     *         {
                     *           "error_field": "delivery_contact_phone",
                     *           "error_code": "invalid_phone",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FailedRow"][];
                        /** @description Failed rows that match the filter, on all pages */
                        total: number;
                        next_cursor: string | null;
                        /** @description All failed rows of the job, whatever the filter */
                        failed_total: number;
                        /** @description In how many rows of the job each problem occurs, as the first or a further one: the filters that the viewer offers */
                        errors: {
                            error_field: string;
                            error_code: components["schemas"]["RowProblemCode"];
                            count: number;
                        }[];
                    };
                };
            };
            /** @description `invalid_cursor`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_cursor" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            row_number: number;
                            column_index: number;
                            /** @description The name of its column; null: the file has not been read */
                            column: string | null;
                            /** @description What the file says, cut after 1,000 characters; null: the file has not been read */
                            old_text: string | null;
                            new_text: string;
                        }[];
                        total: number;
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_cursor" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFollowUp: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    rows: "failed" | "unprocessed";
                    /** @description Only these failed rows, with the other rows of their orders; absent: all that are open */
                    row_numbers?: number[];
                    /** @description Cells to read otherwise than the file has them. Rows are numbered as in the spreadsheet, columns from 0 */
                    corrections?: components["schemas"]["Correction"][];
                    /** @description A repeated request with the same key returns the first follow-up. The header Idempotency-Key does the same */
                    idempotency_key?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_conflict`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `job_still_running`, `no_open_rows`, `rows_not_open` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_conflict" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "job_still_running" | "no_open_rows" | "rows_not_open";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMendLinks: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MendLink"][];
                        /** @description Whether a mail server is set up, so that a link can be mailed */
                        can_mail: boolean;
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeMendLink: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description For how many days it works
                     * @default 3
                     */
                    days?: number;
                    /** @description Whom it is for: a name, a company, an e-mail. It stands in the timeline and the audit trail */
                    made_for?: string | null;
                    /** @description Shown to whoever opens the link */
                    message?: string | null;
                    /** @description Mails the link to this address, in the language of the request, if a mail server is set up */
                    mail_to?: string | null;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "active" | "expired" | "withdrawn";
                        made_for: string | null;
                        message: string | null;
                        created_by_name: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        expires_at: string;
                        /** @description For the first time; null: never */
                        opened_at: string | null;
                        /** @description To about a minute */
                        last_opened_at: string | null;
                        withdrawn_at: string | null;
                        /** @description Rows that came back by it, each as often as it was sent */
                        sent_rows: number;
                        /**
                         * Format: uri
                         * @description The link itself. It is not stored, so no later call returns it
                         */
                        url: string;
                        /** @description Whether a mail server has accepted a mail with it */
                        mailed: boolean;
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `import_rolled_back`, `job_still_running`, `no_open_rows` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "import_rolled_back" | "job_still_running" | "no_open_rows";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `rate_limited`, `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "rate_limited" | "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawMendLink: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MendLink"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `mend_link_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "mend_link_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadOriginalFile: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `csv_not_ready`, `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "csv_not_ready" | "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadSuccessCsv: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `csv_not_ready`, `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "csv_not_ready" | "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadFailedCsv: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `csv_not_ready`, `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "csv_not_ready" | "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadFailedWorkbook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `csv_not_ready`, `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "csv_not_ready" | "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    printManifest: {
        parameters: {
            query?: {
                /** @description true: with the deliveries of all follow-ups of the same file */
                family?: "true" | "false";
                /** @description The first row of the file whose delivery is printed */
                from_row?: number;
                /** @description The last one */
                to_row?: number;
                paper?: "a4" | "letter";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `tenant_id_required`, `too_much_to_print`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "too_much_to_print" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `nothing_to_print`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "nothing_to_print" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `job_still_running` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_still_running";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    printLabels: {
        parameters: {
            query?: {
                /** @description true: with the deliveries of all follow-ups of the same file */
                family?: "true" | "false";
                /** @description The first row of the file whose delivery is printed */
                from_row?: number;
                /** @description The last one */
                to_row?: number;
                paper?: "100x150" | "a6";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `tenant_id_required`, `too_much_to_print`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "too_much_to_print" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `nothing_to_print`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "nothing_to_print" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `job_still_running` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_still_running";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importDryRunForReal: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `file_not_found`, `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_not_found" | "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadSkippedCsv: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `csv_not_ready`, `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "csv_not_ready" | "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadUnprocessedCsv: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `csv_not_ready`, `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "csv_not_ready" | "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `file_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportChanges: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            field: "pickup_full_address" | "pickup_latitude" | "pickup_longitude" | "pickup_city" | "pickup_country" | "delivery_full_address" | "delivery_latitude" | "delivery_longitude" | "delivery_city" | "delivery_country" | "delivery_contact_name" | "delivery_contact_phone" | "external_reference_id" | "cod_amount" | "package_special_instructions" | "package_items" | "pickup_postcode" | "delivery_postcode" | "delivery_date" | "delivery_time_from" | "delivery_time_to" | "service_minutes" | "priority";
                            /** @enum {string} */
                            kind: "trimmed" | "read_as_nothing" | "replaced" | "number" | "coordinates" | "phone" | "country" | "date" | "time" | "duration" | "priority" | "reference";
                            /** @description The kind in words */
                            description: string;
                            count: number;
                            /** @description The first ones that differ */
                            examples: {
                                row_number: number;
                                from: string;
                                /** @description An empty text: nothing */
                                to: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportWarnings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only deliveries with this warning */
                code?: "hidden_row" | "coordinates_outside_country" | "coordinates_swapped" | "coordinates_zero" | "coordinates_far_from_city" | "coordinates_approximate" | "coordinates_of_other_address" | "reference_is_date";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            delivery_id: string;
                            row_number: number;
                            external_reference_id: string | null;
                            warnings: components["schemas"]["RowWarning"][];
                        }[];
                        next_cursor: string | null;
                        /** @description How often each warning occurs in the whole job */
                        counts: {
                            code: components["schemas"]["RowWarningCode"];
                            count: number;
                        }[];
                    };
                };
            };
            /** @description `invalid_cursor`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_cursor" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readImportOrders: {
        parameters: {
            query?: {
                /** @description Up to 100 row numbers, separated by commas */
                row_numbers?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            row_number: number;
                            /** Format: uuid */
                            delivery_id: string;
                            external_reference_id: string | null;
                            /** @description By the names of fields; one with nothing is left out */
                            values: {
                                [key: string]: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrderFingerprints: {
        parameters: {
            query?: {
                after_row?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        row_numbers: number[];
                        external_reference_ids: (string | null)[];
                        /** @description Equal for orders that say the same, whatever their reference */
                        fingerprints: number[];
                        next_after_row: number | null;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeExpiredLease: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "processing";
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "unauthenticated";
                        };
                    };
                };
            };
            /** @description `job_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found";
                        };
                    };
                };
            };
            /** @description `job_already_terminal`, `lease_active` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_already_terminal" | "lease_active";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    resumeImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `job_not_resumable`, `job_still_running` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "job_not_resumable" | "job_still_running";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    abortImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `job_already_terminal` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "job_already_terminal";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setManifestTotals: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManifestTotalsInput"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settleImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description false: somebody has to look at it after all */
                    settled: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `job_still_running` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "job_still_running";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rollBackImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedDeliveries"];
                };
            };
            /** @description Accepted: the work goes on */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollbackUnderWay"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `job_still_running` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "job_still_running";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rollBackRows: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Rows as the spreadsheet numbers them; of an order with several rows, its first */
                    row_numbers: number[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted_count: number;
                        not_deleted: {
                            row_number: number;
                            reason: ("changed" | "dispatched" | "cancelled") | "no_delivery";
                        }[];
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `job_still_running`, `rollback_under_way` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "job_still_running" | "rollback_under_way";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewRollback: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many would be deleted */
                        deliveries: number;
                        /** @description What would stay, by its reason */
                        kept: components["schemas"]["KeptDeliveries"][];
                        /** @description Deliveries of others that the import only updated: they stay as they are now, in any case */
                        updated: number;
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `job_still_running` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "job_still_running";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description `next_cursor` of the page before, in place of `page` */
                cursor?: string;
                bulk_order_creation_id?: string;
                /** @description Exact match of the reference */
                external_reference_id?: string;
                customer_id?: string;
                status?: "created" | "changed" | "dispatched" | "cancelled";
                /** @description From this time on; a date means the start of that day (UTC) */
                created_from?: string;
                /** @description Up to this time; a date means the end of that day (UTC) */
                created_to?: string;
                /** @description Words of the reference, the contact’s name, an address, a city, a kept column or the customer’s name, or their beginnings, without regard to case and accents; or the beginning of the contact’s phone */
                search?: string;
                /** @description Only deliveries with this warning; `any`: with one or more */
                warning?: "any" | "hidden_row" | "coordinates_outside_country" | "coordinates_swapped" | "coordinates_zero" | "coordinates_far_from_city" | "coordinates_approximate" | "coordinates_of_other_address" | "reference_is_date";
                /** @description The name of a column that was kept in `extra`, exactly; together with `extra_value` */
                extra_key?: string;
                /** @description Only deliveries whose `metadata` has this key; together with `metadata_value` */
                metadata_key?: string;
                /** @description The text of that key, exactly */
                metadata_value?: string;
                /** @description Only deliveries that were created, changed or deleted from this moment on, in the order of their last change; a date means the start of that day (UTC) */
                updated_since?: string;
                /** @description What stands in that column, exactly */
                extra_value?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delivery"][];
                        /** @description Null when a cursor was sent */
                        page: number | null;
                        limit: number;
                        /** @description Number of entries on all pages, 10000 at most */
                        total: number;
                        /** @description The pages that page numbers reach */
                        total_pages: number;
                        /** @description False: there are more than `total`, or there may be */
                        total_is_exact: boolean;
                        /** @description Send it as `cursor` for the next page; null: this is the last */
                        next_cursor: string | null;
                        /** @description Set when the search has stopped here to answer in time; `next_cursor` goes on with older deliveries */
                        searched_back_to: string | null;
                    } | {
                        /** @description In the order of their last change, the oldest first */
                        data: {
                            /** Format: uuid */
                            tenant_id: string;
                            /** Format: uuid */
                            customer_id: string;
                            customer_name: string;
                            /** Format: uuid */
                            delivery_service_id: string;
                            delivery_service_name: string;
                            delivery_type: {
                                code: string;
                                name: string;
                                /** Format: uuid */
                                id: string;
                            };
                            /** @description The import that created the delivery; null if it was created directly */
                            bulk_order_creation_id: string | null;
                            bulk_order_creation_name: string | null;
                            /** @description Row number in the spreadsheet; the header is row 1 */
                            row_number: number | null;
                            /** @enum {string} */
                            payer_type: "sender" | "receiver";
                            /** @enum {string} */
                            payment_method: "wallet" | "cod" | "card" | "cash" | "bank_transfer";
                            /** @enum {string} */
                            unit_size: "small" | "medium" | "large" | "xlarge";
                            pickup_full_address: string;
                            pickup_latitude: string;
                            pickup_longitude: string;
                            pickup_city: string;
                            /** @description ISO 3166-1 alpha-2 */
                            pickup_country: string;
                            delivery_full_address: string;
                            delivery_latitude: string;
                            delivery_longitude: string;
                            delivery_city: string;
                            /** @description ISO 3166-1 alpha-2 */
                            delivery_country: string;
                            delivery_contact_name: string;
                            /** @description E.164 */
                            delivery_contact_phone: string;
                            external_reference_id: string | null;
                            cod_amount: string | null;
                            package_special_instructions: string | null;
                            packages: components["schemas"]["DeliveryPackage"][];
                            pickup_postcode: string | null;
                            delivery_postcode: string | null;
                            delivery_date: string | null;
                            delivery_time_from: string | null;
                            delivery_time_to: string | null;
                            service_minutes: number | null;
                            priority: string | null;
                            /** @description Columns of the file that no field takes, if the import profile keeps them */
                            extra: {
                                [key: string]: string;
                            } | null;
                            /** @description What an API client keeps with it for itself */
                            metadata: {
                                [key: string]: string;
                            } | null;
                            /** @description What may be wrong with it; `GET …/bulk-order-creations/:jobId/warnings` has the sentences */
                            warnings: {
                                field: string | null;
                                /** @enum {string} */
                                code: "hidden_row" | "coordinates_outside_country" | "coordinates_swapped" | "coordinates_zero" | "coordinates_far_from_city" | "coordinates_approximate" | "coordinates_of_other_address" | "reference_is_date";
                            }[];
                            /**
                             * @description How the point of the delivery was found
                             * @enum {string}
                             */
                            coordinates_source: "file" | "notation" | "swapped" | "place" | "earlier_delivery" | "manual" | "geocoder" | "city";
                            /** @description How far off the point may be, in metres; null: as exact as what was sent */
                            coordinates_accuracy_m: number | null;
                            /**
                             * @description How the point of the pickup was found
                             * @enum {string}
                             */
                            pickup_coordinates_source: "file" | "notation" | "swapped" | "place" | "earlier_delivery" | "manual" | "geocoder" | "city";
                            /** @description How far off the point may be, in metres; null: as exact as what was sent */
                            pickup_coordinates_accuracy_m: number | null;
                            /**
                             * @description created; changed: edited since; dispatched: it has left; cancelled
                             * @enum {string}
                             */
                            status: "created" | "changed" | "dispatched" | "cancelled";
                            /** @description Grows with each change: send it along with an edit */
                            version: number;
                            /** Format: date-time */
                            created_at: string;
                            /** @description null: nothing was changed since its creation */
                            updated_at: string | null;
                            /** @description When it was rolled back; null: it is live */
                            deleted_at: string | null;
                            /** Format: uuid */
                            id: string;
                        }[];
                        limit: number;
                        /** @description Send it as `cursor` for the next page, which may be short or empty; null: this is the last */
                        next_cursor: string | null;
                        /**
                         * Format: date-time
                         * @description After the last page: every change before this moment was listed. Send it as `updated_since` the next time
                         */
                        updated_until: string;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description `invalid_cursor`, `page_too_deep`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_cursor" | "page_too_deep" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDelivery: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    customer_id: string;
                    /** Format: uuid */
                    delivery_service_id: string;
                    /** @enum {string} */
                    payer_type: "sender" | "receiver";
                    /** @enum {string} */
                    payment_method: "wallet" | "cod" | "card" | "cash" | "bank_transfer";
                    pickup_full_address: string;
                    pickup_latitude: number;
                    pickup_longitude: number;
                    pickup_city: string;
                    pickup_country: string;
                    delivery_full_address: string;
                    delivery_latitude: number;
                    delivery_longitude: number;
                    delivery_city: string;
                    delivery_country: string;
                    delivery_contact_name: string;
                    delivery_contact_phone: string;
                    external_reference_id?: string | null;
                    cod_amount?: number | string | null;
                    package_special_instructions?: string | null;
                    packages?: components["schemas"]["PackageInput"][] | null;
                    pickup_postcode?: string | null;
                    delivery_postcode?: string | null;
                    delivery_date?: string | null;
                    delivery_time_from?: string | null;
                    delivery_time_to?: string | null;
                    service_minutes?: number | null;
                    priority?: ("low" | "normal" | "high") | null;
                    /** @description Texts of your own by keys of your own, 50 at most. In an edit, keys that are left out stay; null removes a key, null in place of the object all of them */
                    metadata?: {
                        [key: string]: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `delivery_service_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "delivery_service_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `external_reference_id_already_present`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "external_reference_id_already_present" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countDeliveries: {
        parameters: {
            query?: {
                bulk_order_creation_id?: string;
                /** @description Exact match of the reference */
                external_reference_id?: string;
                customer_id?: string;
                status?: "created" | "changed" | "dispatched" | "cancelled";
                /** @description From this time on; a date means the start of that day (UTC) */
                created_from?: string;
                /** @description Up to this time; a date means the end of that day (UTC) */
                created_to?: string;
                /** @description Only deliveries with this warning; `any`: with one or more */
                warning?: "any" | "hidden_row" | "coordinates_outside_country" | "coordinates_swapped" | "coordinates_zero" | "coordinates_far_from_city" | "coordinates_approximate" | "coordinates_of_other_address" | "reference_is_date";
                /** @description The name of a column that was kept in `extra`, exactly; together with `extra_value` */
                extra_key?: string;
                /** @description Only deliveries whose `metadata` has this key; together with `metadata_value` */
                metadata_key?: string;
                /** @description The text of that key, exactly */
                metadata_value?: string;
                /** @description What stands in that column, exactly */
                extra_value?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The latest delivery date first */
                        data: {
                            /** Format: uuid */
                            customer_id: string;
                            delivery_date: string | null;
                            /** @enum {string} */
                            status: "created" | "changed" | "dispatched" | "cancelled";
                            count: number;
                        }[];
                        /** @description All live deliveries that the query selects */
                        total: number;
                        /** @description true: there are more groups than the 1,000 that are listed */
                        has_more: boolean;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findExistingReferences: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Trimmed as in an import; blank references are ignored */
                    external_reference_ids: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            external_reference_id: string;
                            /** Format: uuid */
                            delivery_id: string;
                            /** @description The import that created the delivery; null if it was created directly */
                            bulk_order_creation_id: string | null;
                            /** @enum {string} */
                            status: "created" | "changed" | "dispatched" | "cancelled";
                            /** Format: date-time */
                            created_at: string;
                        }[];
                        bulk_order_creations: {
                            name: string;
                            /** Format: date-time */
                            created_at: string;
                            created_by: {
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findLookAlikes: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Only deliveries of this customer are compared
                     */
                    customer_id: string;
                    orders: {
                        delivery_full_address: string;
                        delivery_city: string;
                        /** @description ISO 3166-1 alpha-2 */
                        delivery_country: string;
                        delivery_postcode?: string | null;
                        delivery_contact_name: string;
                        delivery_date?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The order’s position in the request, from 0 */
                            index: number;
                            /** Format: uuid */
                            delivery_id: string;
                            external_reference_id: string | null;
                            delivery_contact_name: string;
                            /** Format: date-time */
                            created_at: string;
                            bulk_order_creation_id: string | null;
                        }[];
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDelivery: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `delivery_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDelivery: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that was read. If the delivery has changed since, nothing is written */
                    version?: number;
                    /** @enum {string} */
                    payer_type?: "sender" | "receiver";
                    /** @enum {string} */
                    payment_method?: "wallet" | "cod" | "card" | "cash" | "bank_transfer";
                    pickup_full_address?: string;
                    pickup_latitude?: number;
                    pickup_longitude?: number;
                    pickup_city?: string;
                    pickup_country?: string;
                    delivery_full_address?: string;
                    delivery_latitude?: number;
                    delivery_longitude?: number;
                    delivery_city?: string;
                    delivery_country?: string;
                    delivery_contact_name?: string;
                    delivery_contact_phone?: string;
                    external_reference_id?: string | null;
                    cod_amount?: number | string | null;
                    package_special_instructions?: string | null;
                    packages?: components["schemas"]["PackageInput"][] | null;
                    pickup_postcode?: string | null;
                    delivery_postcode?: string | null;
                    delivery_date?: string | null;
                    delivery_time_from?: string | null;
                    delivery_time_to?: string | null;
                    service_minutes?: number | null;
                    priority?: ("low" | "normal" | "high") | null;
                    /** @description Texts of your own by keys of your own, 50 at most. In an edit, keys that are left out stay; null removes a key, null in place of the object all of them */
                    metadata?: {
                        [key: string]: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `delivery_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `delivery_already_cancelled`, `delivery_already_dispatched`, `delivery_changed_meanwhile`, `external_reference_id_already_present`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_already_cancelled" | "delivery_already_dispatched" | "delivery_changed_meanwhile" | "external_reference_id_already_present" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelDelivery: {
        parameters: {
            query?: {
                /** @description true: another delivery may have its reference from now on; by default it keeps it */
                free_reference?: "true" | "false";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description `idempotency_key_invalid`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `delivery_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `delivery_already_dispatched`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_already_dispatched" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    dispatchDelivery: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `delivery_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `delivery_already_cancelled`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_already_cancelled" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeliveryHistory: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The newest first, 500 at most */
                        data: components["schemas"]["DeliveryEvent"][];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `delivery_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "delivery_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The place where imports by a profile pick up when a row says nothing of the pickup */
                    default_pickup_place_id: string | null;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `place_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "place_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBadRowShares: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Monday, in the tenant’s time zone
                         */
                        from: string;
                        weeks: number;
                        data: {
                            /** Format: uuid */
                            customer_id: string;
                            customer_name: string;
                            /** @description First imports of a file that have ended; no follow-ups, dry runs or imports that are rolled back */
                            imports: number;
                            /** @description Rows that were to become deliveries: without those that the profile leaves out */
                            rows: number;
                            /** @description Those of them that failed in the first import, whatever became of them later */
                            failed_rows: number;
                            /** @description Cells that people have mended before the start; their rows count as good */
                            corrected_cells: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerBadRows: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        customer_id: string;
                        customer_name: string;
                        /**
                         * Format: date
                         * @description Monday, in the tenant’s time zone
                         */
                        from: string;
                        weeks: {
                            /**
                             * Format: date
                             * @description Monday, in the tenant’s time zone
                             */
                            week: string;
                            /** @description First imports of a file that have ended; no follow-ups, dry runs or imports that are rolled back */
                            imports: number;
                            /** @description Rows that were to become deliveries: without those that the profile leaves out */
                            rows: number;
                            /** @description Those of them that failed in the first import, whatever became of them later */
                            failed_rows: number;
                            /** @description Cells that people have mended before the start; their rows count as good */
                            corrected_cells: number;
                        }[];
                        /** @description The commonest problems, each with the number of rows that have it */
                        reasons: {
                            field: string;
                            code: components["schemas"]["RowProblemCode"];
                            count: number;
                        }[];
                        /** @description The newest imports with failed rows */
                        imports: {
                            name: string;
                            /**
                             * Format: date
                             * @description Monday, in the tenant’s time zone
                             */
                            week: string;
                            /** Format: date-time */
                            created_at: string;
                            rows: number;
                            failed_rows: number;
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLastImport: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        last_import: {
                            name: string;
                            file_name: string;
                            /** Format: date-time */
                            created_at: string;
                            created_by: {
                                name: string;
                            };
                            /** @description It and its follow-ups: each has orders of its own */
                            import_ids: string[];
                            /** Format: uuid */
                            id: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description Part of the code, the name, the address or the city; case-insensitive */
                search?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Place"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlace: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What files call the place; unique, upper and lower case are the same */
                    code: string;
                    /** @description Omitted: the code */
                    name?: string | null;
                    full_address: string;
                    postcode?: string | null;
                    city: string;
                    /** @description ISO 3166-1 alpha-2, alpha-3, or the name */
                    country: string;
                    latitude: number | string;
                    longitude: number | string;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `place_code_taken`, `too_many_places` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "place_code_taken" | "too_many_places";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAddressBook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            code: string;
                            full_address: string;
                            postcode: string | null;
                            city: string;
                            /** @description ISO 3166-1 alpha-2 */
                            country: string;
                            latitude: string;
                            longitude: string;
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertPlaces: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    places: {
                        code?: string | number | null;
                        /** @description Omitted: the code, or the name that the place has */
                        name?: string | number | null;
                        full_address?: string | number | null;
                        /** @description Omitted: the one that the place has, if any */
                        postcode?: string | number | null;
                        city?: string | number | null;
                        country?: string | number | null;
                        latitude?: string | number | null;
                        longitude?: string | number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One for each place, in the order of the request */
                        data: {
                            /** @description Of the place in the request, from 0 */
                            index: number;
                            code: string;
                            /** @enum {string} */
                            outcome: "created" | "updated" | "unchanged" | "rejected";
                            problems: {
                                field: string;
                                code: string;
                                message: string;
                            }[];
                        }[];
                        created: number;
                        updated: number;
                        unchanged: number;
                        rejected: number;
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `too_many_places` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "too_many_places";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlace: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `place_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "place_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    archivePlace: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `place_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "place_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePlace: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What files call the place; unique, upper and lower case are the same */
                    code?: string;
                    /** @description Omitted: the code */
                    name?: string | null;
                    full_address?: string;
                    postcode?: string | null;
                    city?: string;
                    /** @description ISO 3166-1 alpha-2, alpha-3, or the name */
                    country?: string;
                    latitude?: number | string;
                    longitude?: number | string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `place_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "place_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `place_code_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "place_code_taken";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setAddressPoints: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    points: {
                        full_address: string;
                        city: string;
                        /** @description ISO 3166-1 alpha-2, alpha-3, or the name */
                        country: string;
                        postcode?: string | null;
                        latitude: number | string;
                        longitude: number | string;
                        /** @description How far off it may be, in metres */
                        accuracy_m?: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The number of addresses */
                        set: number;
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookUpAddressPoints: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    addresses: {
                        full_address: string;
                        city: string;
                        /** @description ISO 3166-1 alpha-2, alpha-3, or the name */
                        country: string;
                        postcode?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One for each address, in the order of the request */
                        data: {
                            /** @description What is known of the address, the most believable first; the first that is no proposal is what an import takes */
                            points: components["schemas"]["AddressPoint"][];
                        }[];
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportDrafts: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            file_name: string;
                            file_size_bytes: number | null;
                            changed_by: {
                                name: string;
                            };
                            /** @description Who works at it now; null: nobody */
                            held_by: components["schemas"]["DraftHolder"];
                            /** Format: date-time */
                            updated_at: string;
                            /**
                             * Format: date-time
                             * @description Unless it is changed again
                             */
                            kept_until: string;
                            /** @description null: a person has prepared it; otherwise it came to an inbox */
                            received: {
                                inbox_name: string;
                                /** @description Why it was not imported by itself */
                                reason: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImportDraft: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        file_name: string;
                        file_size_bytes: number | null;
                        changed_by: {
                            name: string;
                        };
                        /** @description Who works at it now; null: nobody */
                        held_by: components["schemas"]["DraftHolder"];
                        /** Format: date-time */
                        updated_at: string;
                        /**
                         * Format: date-time
                         * @description Unless it is changed again
                         */
                        kept_until: string;
                        /** @description null: a person has prepared it; otherwise it came to an inbox */
                        received: {
                            inbox_name: string;
                            /** @description Why it was not imported by itself */
                            reason: string | null;
                        } | null;
                        file_key: string;
                        /** @enum {string} */
                        file_kind: "csv" | "xls" | "xlsx";
                        /**
                         * Format: uri
                         * @description Signed; for a quarter of an hour
                         */
                        file_url: string;
                        choices_version: number;
                        choices: {
                            [key: string]: unknown;
                        };
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `import_draft_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "import_draft_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveImportDraft: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Of the page that works at it: any UUID that this page alone uses, after a reload as well
                     */
                    holder_id: string;
                    /** @description Of an upload that has arrived and that no import has used */
                    file_key: string;
                    file_name: string;
                    choices_version: number;
                    /** @description Left out: they stay as they are */
                    choices?: {
                        [key: string]: unknown;
                    };
                    /** @description Work at it although another page does */
                    take_over?: boolean;
                    /** @description This page is about to close: nobody works at it then */
                    leave?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        updated_at: string;
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `file_not_found`, `import_draft_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_not_found" | "import_draft_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `import_draft_held` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "import_draft_held";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardImportDraft: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `import_draft_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "import_draft_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportProfiles: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                customer_id?: string;
                /** @description Part of the name or the customer’s name; case-insensitive */
                search?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportProfile"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImportProfile: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rules: components["schemas"]["SavedProfileRules"];
                    /**
                     * @description The headers of the shipper’s files, by which a file is recognised; their order does not matter
                     * @default []
                     */
                    columns?: string[];
                    delivery_service_id?: string | null;
                    payer_type?: ("sender" | "receiver") | null;
                    payment_method?: ("wallet" | "cod" | "card" | "cash" | "bank_transfer") | null;
                    name: string;
                    /** @description Whose files it is for; null: files of any customer */
                    customer_id?: string | null;
                    /** @description Ignored: an exported profile has it */
                    customer_name?: string | null;
                    /** @description Ignored: an exported profile has it */
                    delivery_service_name?: string | null;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProfile"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `missing_required_mappings`, `packages_given_twice`, `profile_place_not_found`, `request_incomplete`, `tenant_id_required`, `unusable_column_name`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "missing_required_mappings" | "packages_given_twice" | "profile_place_not_found" | "request_incomplete" | "tenant_id_required" | "unusable_column_name" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `delivery_service_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "delivery_service_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `import_profile_name_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "import_profile_name_taken";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recogniseImportProfiles: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The headers of a file */
                    columns: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The best fit first; of equal ones, the one used last */
                        data: {
                            profile: components["schemas"]["ImportProfile"];
                            /** @description How well the profile fits; 1: the same columns. Profiles with the same fit cannot be told apart by the header: let a person choose */
                            fit: number;
                            drift: {
                                /** @description Columns that the profile reads and the file lacks, each with the column that probably replaces it */
                                gone: {
                                    column: string;
                                    likely_now: string | null;
                                }[];
                                /** @description Columns that the profile does not know */
                                added: string[];
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImportProfile: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProfile"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `import_profile_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "import_profile_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    archiveImportProfile: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `import_profile_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "import_profile_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateImportProfile: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    customer_id?: string | null;
                    rules?: components["schemas"]["SavedProfileRules"];
                    columns?: string[];
                    delivery_service_id?: string | null;
                    payer_type?: ("sender" | "receiver") | null;
                    payment_method?: ("wallet" | "cod" | "card" | "cash" | "bank_transfer") | null;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProfile"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `missing_required_mappings`, `packages_given_twice`, `profile_place_not_found`, `request_incomplete`, `tenant_id_required`, `unusable_column_name`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "missing_required_mappings" | "packages_given_twice" | "profile_place_not_found" | "request_incomplete" | "tenant_id_required" | "unusable_column_name" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `delivery_service_not_found`, `import_profile_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "delivery_service_not_found" | "import_profile_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `import_profile_name_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "import_profile_name_taken";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportProfileVersions: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: number;
                            rules: components["schemas"]["ProfileRules"];
                            columns: string[];
                            delivery_service_id: string | null;
                            payer_type: ("sender" | "receiver") | null;
                            payment_method: ("wallet" | "cod" | "card" | "cash" | "bank_transfer") | null;
                            /** Format: date-time */
                            created_at: string;
                            created_by_name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `import_profile_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "import_profile_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreImportProfileVersion: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                profileId: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProfile"];
                };
            };
            /** @description `idempotency_key_invalid`, `missing_required_mappings`, `packages_given_twice`, `profile_place_not_found`, `tenant_id_required` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "missing_required_mappings" | "packages_given_twice" | "profile_place_not_found" | "tenant_id_required";
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `import_profile_not_found`, `import_profile_version_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "import_profile_not_found" | "import_profile_version_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description Part of the name; case-insensitive */
                search?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeliveryServices: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description Part of the name; case-insensitive */
                search?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            delivery_type: {
                                code: string;
                                name: string;
                                /** Format: uuid */
                                id: string;
                            };
                            /** Format: uuid */
                            id: string;
                        }[];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description Only targets that were created or changed from this moment on, in the order of their last change; a date means the start of that day (UTC) */
                updatedSince?: string;
                /** @description `nextCursor` of the page before, with the same `updatedSince` and filters, in place of `page` */
                cursor?: string;
                /** @description Exact match of the external ID */
                externalId?: string;
                sourceSystem?: string;
                status?: "Active" | "Cancelled";
                priority?: "Low" | "Medium" | "High";
                routeDateFrom?: string;
                /** @description Inclusive */
                routeDateTo?: string;
                /** @description Only targets whose metadata has this key; together with `metadataValue` */
                metadataKey?: string;
                /** @description The text of that key, exactly */
                metadataValue?: string;
                /** @description missing: only targets without coordinates */
                coordinates?: "known" | "missing";
                /** @description Part of the external ID, title, street, city or postal code; case-insensitive */
                search?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Target"][];
                        paging: components["schemas"]["Paging"];
                    } | {
                        /** @description In the order of their last change, the oldest first */
                        data: components["schemas"]["Target"][];
                        paging: {
                            limit: number;
                            /** @description Send it as `cursor` for the next page, which may be short or empty; null: this is the last */
                            nextCursor: string | null;
                            /**
                             * Format: date-time
                             * @description After the last page: every change before this moment was listed. Send it as `updatedSince` the next time
                             */
                            updatedUntil: string;
                        };
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description `invalid_cursor`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "invalid_cursor" | "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    getTarget: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            400: components["responses"]["InboundTenantRequired"];
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `target_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "target_not_found" | "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    getTargetHistory: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TargetHistoryEntry"][];
                        paging: components["schemas"]["Paging"];
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `target_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "target_not_found" | "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                sourceSystem?: string;
                status?: "Completed" | "PartiallyFailed" | "Failed";
                /** @description From this time on; a date means the start of that day (UTC) */
                createdFrom?: string;
                /** @description Up to this time; a date means the end of that day (UTC) */
                createdTo?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportJobSummary"][];
                        paging: components["schemas"]["Paging"];
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    getBatch: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                importJobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"] | {
                        importJobId: number;
                        /** @constant */
                        status: "Pending";
                        processing: {
                            /**
                             * @description Interrupted: nothing more is taken in until the same batch is sent again
                             * @enum {string}
                             */
                            state: "Processing" | "Interrupted";
                            totalItems: number;
                            processedItems: number;
                            unprocessedItems: number;
                            /** @description The position, from 0, of the first item that is not taken in */
                            firstUnprocessedIndex: number;
                            /** @description Why it was interrupted */
                            errorCode: string | null;
                        };
                        sourceSystem: string;
                        batchId: string;
                        /** @enum {string} */
                        operation: "create" | "update" | "upsert" | "cancel";
                        /** Format: date-time */
                        createdAt: string;
                        bodyBytes: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `import_job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "import_job_not_found" | "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    listBatchItems: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                status?: "Created" | "Updated" | "Cancelled" | "Rejected";
                /** @description Only items accepted with warnings */
                onlyWarnings?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                importJobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportJobItem"][];
                        paging: components["schemas"]["Paging"];
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `import_job_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "import_job_not_found" | "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    listSourceSystems: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: string[];
                    };
                };
            };
            400: components["responses"]["InboundTenantRequired"];
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    listAllJobs: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                channel?: "spreadsheet" | "erp";
                status?: "pending" | "processing" | "completed" | "partially_failed" | "failed" | "cancelled";
                /** @description Finer than `status`, with the same values for both channels */
                outcome?: "waiting" | "running" | "completed" | "completed_with_failures" | "nothing_imported" | "failed" | "aborted" | "rolling_back" | "rolled_back";
                /** @description true: only spreadsheets that need a look; false: the others */
                needs_look?: string;
                /** @description From this time on; a date means the start of that day (UTC). The answer then has `sums` */
                created_from?: string;
                /** @description Part of a spreadsheet import’s name, key or customer, or of a batch’s source system or ID; case-insensitive */
                search?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: ({
                            /** @constant */
                            channel: "spreadsheet";
                            import: components["schemas"]["Import"];
                        } | {
                            /** @constant */
                            channel: "erp";
                            batch: components["schemas"]["ImportJobSummary"];
                        })[];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                        /** @description How many imports of the tenant need a look, whatever the filter; counted up to 100 */
                        need_look: number;
                        /** @description With `created_from`: what the tenant’s jobs since then amount to, whatever else the filter says; of the newest 10000 of each channel */
                        sums?: {
                            /** @description Spreadsheet imports without dry runs */
                            imports: number;
                            /** @description Deliveries that they have made, without those that were rolled back */
                            deliveries: number;
                            /** @description Failed rows of those that need a look */
                            open_rows: number;
                            /** @description ERP batches */
                            batches: number;
                            /** @description Their items that were created, updated or cancelled */
                            accepted_items: number;
                            rejected_items: number;
                        };
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The `sequence` of the last event that you have; 0 begins with the oldest that is kept */
                after?: number;
                limit?: number;
                /** @description Only events of these types, separated by commas */
                types?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Oldest first */
                        data: components["schemas"]["Event"][];
                        /** @description The `after` of the next call, also if there is nothing new */
                        next_after: number;
                        /** @description true: ask again at once */
                        has_more: boolean;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `events_expired` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "events_expired";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description http or https, without user name and password
                     */
                    url: string;
                    /** @default  */
                    description?: string;
                    /**
                     * @description Empty: all
                     * @default []
                     */
                    event_types?: ("bulk_order_creation.completed" | "bulk_order_creation.failed" | "bulk_order_creation.cancelled" | "bulk_order_creation.rolled_back" | "inbound_import_job.completed" | "delivery.created" | "delivery.changed" | "delivery.dispatched" | "delivery.cancelled" | "received_file.needs_look")[];
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed`, `webhook_url_refused` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed" | "webhook_url_refused";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `too_many_webhooks` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "too_many_webhooks";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description http or https, without user name and password
                     */
                    url?: string;
                    description?: string;
                    event_types?: ("bulk_order_creation.completed" | "bulk_order_creation.failed" | "bulk_order_creation.cancelled" | "bulk_order_creation.rolled_back" | "inbound_import_job.completed" | "delivery.created" | "delivery.changed" | "delivery.dispatched" | "delivery.cancelled" | "received_file.needs_look")[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed`, `webhook_url_refused` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed" | "webhook_url_refused";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How long messages are signed with the current secret as well; 0: not any more */
                    overlap_seconds: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conflict`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "conflict" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    disableWebhook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessage"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendFailedMessages: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Events from this time on; at most 30 days are kept
                     */
                    since: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Messages that are sent again */
                        count: number;
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `webhook_disabled` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "webhook_disabled";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookMessages: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
                state?: "waiting" | "delivered" | "failed";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Newest first */
                        data: {
                            /**
                             * Format: uuid
                             * @description Also the header `webhook-id`
                             */
                            event_id: string;
                            sequence: number;
                            /** @enum {string} */
                            type: "bulk_order_creation.completed" | "bulk_order_creation.failed" | "bulk_order_creation.cancelled" | "bulk_order_creation.rolled_back" | "inbound_import_job.completed" | "delivery.created" | "delivery.changed" | "delivery.dispatched" | "delivery.cancelled" | "received_file.needs_look" | "webhook.test";
                            /** Format: date-time */
                            timestamp: string;
                            /**
                             * @description failed: it is not tried again by itself
                             * @enum {string}
                             */
                            state: "waiting" | "delivered" | "failed";
                            /** @description Since it was last to be sent */
                            attempts: number;
                            next_attempt_at: string | null;
                            last_attempt: components["schemas"]["WebhookAttempt"] | null;
                        }[];
                        /** @description The `before` of the next page; null: this is the last */
                        next_before: number | null;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookMessage: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                webhookId: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessage"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_message_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_message_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendWebhookMessage: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                webhookId: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessage"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found`, `webhook_message_not_found`, `webhook_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found" | "webhook_message_not_found" | "webhook_not_found";
                        };
                    };
                };
            };
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `webhook_disabled` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "webhook_disabled";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInboxes: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Inbox"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInbox: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description null: the import profile says whose files they are
                     * @default null
                     */
                    customer_id?: string | null;
                    /** @default 5 */
                    max_failed_percent?: number;
                    /** @default 10000 */
                    max_rows?: number;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxWithToken"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `too_many_inboxes` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "too_many_inboxes";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInbox: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                inboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `inbox_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteInbox: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                inboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `inbox_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateInbox: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                inboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description null: the import profile says whose files they are */
                    customer_id?: string | null;
                    max_failed_percent?: number;
                    max_rows?: number;
                    /** @description true: it takes no files */
                    is_disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `customer_not_found`, `inbox_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "customer_not_found" | "inbox_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateInboxToken: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                inboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxWithToken"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `inbox_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReceivedFiles: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                inboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The newest first */
                        data: components["schemas"]["ReceivedFile"][];
                    };
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `inbox_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendFile: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                inboxId: string;
                fileName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": unknown;
                "application/vnd.ms-excel": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentFile"];
                };
            };
            /** @description Accepted: the work goes on */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentFile"];
                };
            };
            /** @description `request_incomplete`, `unsupported_file_extension`, `upload_incomplete` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "request_incomplete" | "unsupported_file_extension" | "upload_incomplete";
                        };
                    };
                };
            };
            /** @description `inbox_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `inbox_disabled` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_disabled";
                        };
                    };
                };
            };
            /** @description `file_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_too_large";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts`, `too_many_unused_uploads` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts" | "too_many_unused_uploads";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    getReceivedFile: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                inboxId: string;
                receivedFileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedFile"];
                };
            };
            /** @description `inbox_not_found`, `received_file_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_not_found" | "received_file_not_found";
                        };
                    };
                };
            };
            /** @description `inbox_disabled` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "inbox_disabled";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiClient"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiClient: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
                    /** @description If omitted or null, the client does not expire */
                    expires_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientWithSecret"];
                };
            };
            /** @description `expiry_in_the_past`, `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "expiry_in_the_past" | "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiClient: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_client_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_client_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiClient: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    scopes?: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
                    /** @description null: does not expire */
                    expires_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            /** @description `expiry_in_the_past`, `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "expiry_in_the_past" | "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_client_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_client_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClientRequests: {
        parameters: {
            query?: {
                /** @description Only requests with this X-Request-Id */
                request_id?: string;
                /** @description Only requests whose status is 400 or higher */
                failed?: string;
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRequest"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_cursor" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_client_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_client_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiClientSecret: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How long the current secret stays valid beside the new one; 0 ends it at once */
                    overlap_seconds: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientWithSecret"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_client_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_client_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conflict`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "conflict" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSecretOverlap: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_client_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_client_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    disableApiClient: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_client_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_client_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableApiClient: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                apiClientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_client_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_client_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
                    /** @description If omitted, in a year; null: never */
                    expires_at?: string | null;
                    /** @description Such as 203.0.113.7, 10.0.0.0/8 or 2001:db8::/32; empty: from anywhere */
                    allowed_addresses?: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            /** @description `expiry_in_the_past`, `idempotency_key_invalid`, `invalid_json`, `invalid_network`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "expiry_in_the_past" | "idempotency_key_invalid" | "invalid_json" | "invalid_network" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_key_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    scopes?: ("manage:operations:tenant" | "inbound.targets.batch.write" | "inbound.targets.read" | "events.read" | "manage:webhooks:tenant")[];
                    /** @description null: does not expire */
                    expires_at?: string | null;
                    /** @description Such as 203.0.113.7, 10.0.0.0/8 or 2001:db8::/32; empty: from anywhere */
                    allowed_addresses?: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `expiry_in_the_past`, `idempotency_key_invalid`, `invalid_json`, `invalid_network`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "expiry_in_the_past" | "idempotency_key_invalid" | "invalid_json" | "invalid_network" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_key_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeyRequests: {
        parameters: {
            query?: {
                /** @description Only requests with this X-Request-Id */
                request_id?: string;
                /** @description Only requests whose status is 400 or higher */
                failed?: string;
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRequest"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_cursor" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_key_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `api_key_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Person"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addPerson: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    /** @enum {string} */
                    role: "dispatcher" | "admin";
                    /**
                     * @description Language of mails and messages
                     * @default en
                     * @enum {string}
                     */
                    language?: "en" | "de" | "fr" | "es" | "ar";
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithLink"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `email_taken`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "email_taken" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `person_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "person_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePerson: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    role?: "dispatcher" | "admin";
                    /** @enum {string} */
                    language?: "en" | "de" | "fr" | "es" | "ar";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `person_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "person_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `last_admin`, `own_account` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "last_admin" | "own_account";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makePasswordLink: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithLink"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `person_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "person_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `person_disabled` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "person_disabled";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    disablePerson: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `person_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "person_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `last_admin`, `own_account` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "last_admin" | "own_account";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enablePerson: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["TenantOrKeyInvalid"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `person_not_found`, `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "person_not_found" | "tenant_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOwnLanguage: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Language of screens, messages and mails
                     * @enum {string}
                     */
                    language: "en" | "de" | "fr" | "es" | "ar";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Language of screens, messages and mails
                         * @enum {string}
                         */
                        language: "en" | "de" | "fr" | "es" | "ar";
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            /** @description `api_key_address_not_allowed`, `cross_origin_request`, `person_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_address_not_allowed" | "cross_origin_request" | "person_required";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current_password: string;
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `validation_failed`, `wrong_current_password` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "validation_failed" | "wrong_current_password";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            /** @description `api_key_address_not_allowed`, `cross_origin_request`, `person_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_address_not_allowed" | "cross_origin_request" | "person_required";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conflict`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "conflict" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `rate_limited`, `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "rate_limited" | "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookUpPasswordLink: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        name: string;
                        is_invitation: boolean;
                        /** Format: date-time */
                        expires_at: string;
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `password_link_invalid` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "password_link_invalid";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLargeUncounted"];
            415: components["responses"]["UnsupportedMediaTypeUncounted"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    usePasswordLink: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `password_link_invalid` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "password_link_invalid";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLargeUncounted"];
            415: components["responses"]["UnsupportedMediaTypeUncounted"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    requestPasswordMail: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How long the link in the mail is valid, if one is sent */
                        expires_after_seconds: number;
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `mail_not_set_up` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "mail_not_set_up";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLargeUncounted"];
            415: components["responses"]["UnsupportedMediaTypeUncounted"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    lookUpMendLink: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        company_name: string;
                        import_name: string;
                        message: string | null;
                        /** Format: date-time */
                        expires_at: string;
                        /**
                         * @description Whether rows are taken now: not while the import runs, and not once it was rolled back
                         * @enum {string}
                         */
                        state: "open" | "running" | "rolled_back";
                        /** @description The names of the file's columns */
                        columns: string[];
                        /** @description Field → index of its column */
                        mapped: {
                            [key: string]: number;
                        };
                        /** @description Failed rows that are still to be mended */
                        open_rows: number;
                        sent: {
                            /** @description Rows that became deliveries */
                            delivered: number;
                            /** @description Rows that are being imported */
                            running: number;
                            /** @description Rows that failed again; they are among the open ones */
                            failed: number;
                            /** @description Rows that the company has still to bring in, after it stopped an import */
                            waiting: number;
                        };
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `mend_link_invalid` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "mend_link_invalid";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLargeUncounted"];
            415: components["responses"]["UnsupportedMediaTypeUncounted"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    listMendRows: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    cursor?: string | null;
                    /** @default 200 */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description As a person sees it in the spreadsheet: the header is row 1 */
                            row_number: number;
                            /** @description Every problem of the row, the first one included */
                            details: components["schemas"]["RowProblem"][];
                            /** @description The row's cells, in the order of the file's columns; cut after 1,000 characters */
                            cells: string[];
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid_cursor`, `invalid_json`, `request_incomplete`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_cursor" | "invalid_json" | "request_incomplete" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `mend_link_invalid` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "mend_link_invalid";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLargeUncounted"];
            415: components["responses"]["UnsupportedMediaTypeUncounted"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    sendMendedRows: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @description Cells to read otherwise than the file has them. Rows are numbered as in the spreadsheet, columns from 0 */
                    corrections: components["schemas"]["Correction"][];
                    /** @description A repeated request with the same key returns the first answer and makes nothing */
                    idempotency_key: string;
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Rows that were taken, with the other rows of their orders */
                        rows: number;
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `idempotency_key_conflict`, `import_rolled_back`, `job_still_running`, `no_open_rows`, `rows_not_open` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_conflict" | "import_rolled_back" | "job_still_running" | "no_open_rows" | "rows_not_open";
                        };
                    };
                };
            };
            /** @description `file_expired`, `mend_link_invalid` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_expired" | "mend_link_invalid";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLargeUncounted"];
            415: components["responses"]["UnsupportedMediaTypeUncounted"];
            421: components["responses"]["WrongHostUncounted"];
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "too_many_attempts";
                        };
                    };
                };
            };
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    countTargets: {
        parameters: {
            query?: {
                /** @description Exact match of the external ID */
                externalId?: string;
                sourceSystem?: string;
                status?: "Active" | "Cancelled";
                priority?: "Low" | "Medium" | "High";
                routeDateFrom?: string;
                /** @description Inclusive */
                routeDateTo?: string;
                /** @description Only targets whose metadata has this key; together with `metadataValue` */
                metadataKey?: string;
                /** @description The text of that key, exactly */
                metadataValue?: string;
                /** @description missing: only targets without coordinates */
                coordinates?: "known" | "missing";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The latest route date first */
                        data: {
                            sourceSystem: string;
                            routeDate: string | null;
                            /** @enum {string} */
                            status: "Active" | "Cancelled";
                            count: number;
                        }[];
                        /** @description All targets that the query selects */
                        total: number;
                        /** @description true: there are more groups than the 1,000 that are listed */
                        hasMore: boolean;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_not_found";
                    };
                };
            };
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    lookUpTargets: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sourceSystem: string;
                    /** @description Trimmed as in a batch; one that is repeated is answered once */
                    externalIds: string[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The targets that there are, cancelled ones included, by external ID */
                        data: components["schemas"]["Target"][];
                        /** @description The external IDs that no target has, in the order sent */
                        notFound: string[];
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_not_found";
                    };
                };
            };
            408: components["responses"]["InboundRequestTimeout"];
            413: components["responses"]["InboundRequestTooLarge"];
            415: components["responses"]["InboundUnsupportedMediaType"];
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    importTargetBatch: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetBatch"];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importJobId": 185,
                     *       "status": "PartiallyFailed",
                     *       "totalItems": 3,
                     *       "createdItems": 2,
                     *       "updatedItems": 0,
                     *       "cancelledItems": 0,
                     *       "rejectedItems": 1,
                     *       "warningItems": 0,
                     *       "items": [
                     *         {
                     *           "externalId": "DEL-2026-000918",
                     *           "status": "Created",
                     *           "targetId": 991,
                     *           "warnings": []
                     *         },
                     *         {
                     *           "externalId": "DEL-2026-000919",
                     *           "status": "Created",
                     *           "targetId": 992,
                     *           "warnings": []
                     *         },
                     *         {
                     *           "externalId": "",
                     *           "status": "Rejected",
                     *           "errorCode": "missing_external_id",
                     *           "errorMessage": "ExternalId is required."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchResult"] | {
                        importJobId: null;
                        /** @enum {string} */
                        status: "Completed" | "PartiallyFailed" | "Failed";
                        totalItems: number;
                        createdItems: number;
                        updatedItems: number;
                        cancelledItems: number;
                        rejectedItems: number;
                        /** @description Number of items accepted with warnings */
                        warningItems: number;
                        /** @description Only of a complete batch */
                        complete?: {
                            /** Format: date */
                            routeDate: string;
                            /** @description false: nothing was cancelled, because an item was rejected */
                            done: boolean;
                            /** @description How many targets were cancelled because the batch does not name them */
                            cancelledItems: number;
                        };
                        /** @description In the order sent */
                        items: ({
                            externalId: string;
                            /** @enum {string} */
                            status: "Created" | "Updated" | "Cancelled";
                            /** @description null: it would be created */
                            targetId: number | null;
                            warnings: components["schemas"]["ItemWarning"][];
                        } | components["schemas"]["RejectedItem"])[];
                        /** @constant */
                        validateOnly: true;
                    };
                };
            };
            /** @description Accepted: the work goes on */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Poll `GET /api/inbound/import-jobs/{importJobId}`, which Location names */
                        importJobId: number;
                        /** @constant */
                        status: "Accepted";
                        totalItems: number;
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                        details?: {
                            /** @description With `validation_failed`: the first problems of the request */
                            problems?: components["schemas"]["Problem"][];
                            /** @description With `validation_failed`: how many problems there are */
                            count?: number;
                        };
                    };
                };
            };
            401: components["responses"]["InboundUnauthenticatedUncounted"];
            403: components["responses"]["InboundForbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "tenant_not_found";
                    };
                };
            };
            408: components["responses"]["InboundRequestTimeout"];
            /** @description `batch_id_conflict`, `complete_cancels_too_many`, `conflict`, `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "batch_id_conflict" | "complete_cancels_too_many" | "conflict" | "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept";
                    };
                };
            };
            /** @description `batch_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundError"] & {
                        /** @enum {string} */
                        errorCode?: "batch_too_large";
                    };
                };
            };
            415: components["responses"]["InboundUnsupportedMediaType"];
            421: components["responses"]["InboundWrongHostUncounted"];
            429: components["responses"]["InboundRateLimited"];
            500: components["responses"]["InboundInternalError"];
            503: components["responses"]["InboundUnavailable"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            slug: string;
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["CrossOrigin"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTenantSettings: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings"];
                };
            };
            400: components["responses"]["TenantRequired"];
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTenantSettings: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description IANA name, such as Europe/Berlin */
                    time_zone?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings"];
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `unknown_time_zone`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "unknown_time_zone" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1 */
                page?: number;
                limit?: number;
                /** @description The ID, or part of the name */
                actor?: string;
                action?: "signed_in" | "sign_in_failed" | "signed_out" | "session_ended" | "other_sessions_ended" | "token_refused" | "person_created" | "person_updated" | "person_disabled" | "person_enabled" | "password_link_created" | "password_mail_requested" | "password_set" | "password_changed" | "password_change_refused" | "api_client_created" | "api_client_updated" | "api_client_secret_rotated" | "api_client_overlap_ended" | "api_client_disabled" | "api_client_enabled" | "api_key_created" | "api_key_updated" | "api_key_revoked" | "webhook_created" | "webhook_updated" | "webhook_secret_rotated" | "webhook_disabled" | "webhook_enabled" | "webhook_deleted" | "webhook_switched_off" | "webhook_messages_resent" | "inbox_created" | "inbox_updated" | "inbox_token_rotated" | "inbox_deleted" | "file_received" | "received_file_needs_look" | "import_created" | "import_aborted" | "import_resumed" | "import_completed" | "import_failed" | "import_rolled_back" | "import_settled" | "import_reopened" | "manifest_totals_set" | "mend_link_created" | "mend_link_opened" | "mend_link_withdrawn" | "mend_rows_sent" | "file_downloaded" | "delivery_created" | "delivery_changed" | "delivery_dispatched" | "delivery_cancelled" | "import_profile_created" | "import_profile_updated" | "import_profile_archived" | "place_created" | "place_updated" | "place_archived" | "places_imported" | "address_points_set" | "customer_updated" | "tenant_updated" | "batch_taken_in" | "consignee_looked_up" | "consignee_exported" | "consignee_erased" | "audit_exported";
                /** @description The ID, or part of the name */
                subject?: string;
                /** @description From this time on; a date means the start of that day (UTC) */
                from?: string;
                /** @description Up to this time; a date means the end of that day (UTC) */
                to?: string;
                /** @description no_tenant: entries that belong to no tenant, such as sign-ins of system admins or with unknown e-mails; for system admins only */
                of?: "tenant" | "no_tenant";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEvent"][];
                        page: number;
                        limit: number;
                        /** @description Number of entries on all pages; counted up to 10000 after the page’s beginning, so that a client that reads it from each page comes to the last */
                        total: number;
                        total_pages: number;
                    };
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            /** @description `api_key_address_not_allowed`, `cross_origin_request`, `insufficient_permissions`, `system_admin_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_address_not_allowed" | "cross_origin_request" | "insufficient_permissions" | "system_admin_required";
                        };
                    };
                };
            };
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAuditEvents: {
        parameters: {
            query?: {
                /** @description The ID, or part of the name */
                actor?: string;
                action?: "signed_in" | "sign_in_failed" | "signed_out" | "session_ended" | "other_sessions_ended" | "token_refused" | "person_created" | "person_updated" | "person_disabled" | "person_enabled" | "password_link_created" | "password_mail_requested" | "password_set" | "password_changed" | "password_change_refused" | "api_client_created" | "api_client_updated" | "api_client_secret_rotated" | "api_client_overlap_ended" | "api_client_disabled" | "api_client_enabled" | "api_key_created" | "api_key_updated" | "api_key_revoked" | "webhook_created" | "webhook_updated" | "webhook_secret_rotated" | "webhook_disabled" | "webhook_enabled" | "webhook_deleted" | "webhook_switched_off" | "webhook_messages_resent" | "inbox_created" | "inbox_updated" | "inbox_token_rotated" | "inbox_deleted" | "file_received" | "received_file_needs_look" | "import_created" | "import_aborted" | "import_resumed" | "import_completed" | "import_failed" | "import_rolled_back" | "import_settled" | "import_reopened" | "manifest_totals_set" | "mend_link_created" | "mend_link_opened" | "mend_link_withdrawn" | "mend_rows_sent" | "file_downloaded" | "delivery_created" | "delivery_changed" | "delivery_dispatched" | "delivery_cancelled" | "import_profile_created" | "import_profile_updated" | "import_profile_archived" | "place_created" | "place_updated" | "place_archived" | "places_imported" | "address_points_set" | "customer_updated" | "tenant_updated" | "batch_taken_in" | "consignee_looked_up" | "consignee_exported" | "consignee_erased" | "audit_exported";
                /** @description The ID, or part of the name */
                subject?: string;
                /** @description From this time on; a date means the start of that day (UTC) */
                from?: string;
                /** @description Up to this time; a date means the end of that day (UTC) */
                to?: string;
                /** @description no_tenant: entries that belong to no tenant, such as sign-ins of system admins or with unknown e-mails; for system admins only */
                of?: "tenant" | "no_tenant";
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            /** @description `api_key_address_not_allowed`, `cross_origin_request`, `insufficient_permissions`, `system_admin_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_address_not_allowed" | "cross_origin_request" | "insufficient_permissions" | "system_admin_required";
                        };
                    };
                };
            };
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookUpConsignee: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsigneeQuestion"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consignee: components["schemas"]["Consignee"];
                        counts: {
                            /** @description 5001 means more than 5000 */
                            deliveries: number;
                            /** @description 5001 means more than 5000 */
                            failed_rows: number;
                            /** @description 5001 means more than 5000 */
                            corrected_cells: number;
                            /** @description 5001 means more than 5000 */
                            targets: number;
                            /** @description 5001 means more than 5000 */
                            batch_items: number;
                        };
                        deliveries: components["schemas"]["HeldDelivery"][];
                        failed_rows: components["schemas"]["HeldFailedRow"][];
                        /** @description Cells that were changed by hand, in rows of the person */
                        corrected_cells: components["schemas"]["HeldCorrection"][];
                        /** @description Targets that mention the person in title, street or city */
                        targets: components["schemas"]["Target"][];
                        /** @description Items of batches that mention the person */
                        batch_items: components["schemas"]["HeldBatchItem"][];
                        /** @description Whether there are more than 5000 of one kind; if so, nothing can be erased */
                        too_many: boolean;
                        /** @description Imports that ended before all rows of their file were read; those rows cannot be searched */
                        unread_imports: {
                            total: number;
                            data: {
                                name: string;
                                /** @enum {string} */
                                status: "pending" | "processing" | "completed" | "failed" | "cancelled";
                                /** Format: date-time */
                                ended_at: string;
                                /** Format: uuid */
                                id: string;
                            }[];
                        };
                        /** @description Imports in progress; search again when they have ended */
                        running_imports: number;
                        /** @description Days after which files are removed automatically; 0: never */
                        retention_days: number;
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportConsignee: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsigneeQuestion"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        exported_at: string;
                        consignee: components["schemas"]["Consignee"];
                        deliveries: components["schemas"]["HeldDelivery"][];
                        failed_rows: components["schemas"]["HeldFailedRow"][];
                        /** @description Cells that were changed by hand, in rows of the person */
                        corrected_cells: components["schemas"]["HeldCorrection"][];
                        /** @description Targets that mention the person in title, street or city */
                        targets: components["schemas"]["Target"][];
                        /** @description Items of batches that mention the person */
                        batch_items: components["schemas"]["HeldBatchItem"][];
                        /** @description Whether there are more than 5000 of one kind */
                        truncated: boolean;
                    };
                };
            };
            /** @description `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    eraseConsignee: {
        parameters: {
            query?: {
                /** @description The tenant to act for. System admins name it; others may omit it */
                tenant_id?: components["parameters"]["tenant_id"];
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Preferably with + and country code */
                    phone?: string;
                    /** @description The whole name; case and extra spaces are ignored. Together with a phone, only what matches both is found */
                    name?: string;
                    /**
                     * @description Also remove the files of all imports that ended before all their rows were read
                     * @default false
                     */
                    unread_imports?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Deliveries in which name, phone, address and instructions were replaced */
                        deliveries: number;
                        /** @description Targets in which title and address were replaced */
                        targets: number;
                        /** @description Items of batches in which values were replaced or removed */
                        batch_items: number;
                        /** @description Imports that lost their files, failed rows and timeline, and unfinished ones that were discarded */
                        imports: number;
                    };
                };
            };
            /** @description `idempotency_key_invalid`, `invalid_json`, `request_incomplete`, `tenant_id_required`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid" | "invalid_json" | "request_incomplete" | "tenant_id_required" | "validation_failed";
                            details?: {
                                /** @description With `validation_failed`: the first problems of the request */
                                problems?: components["schemas"]["Problem"][];
                                /** @description With `validation_failed`: how many problems there are */
                                count?: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            403: components["responses"]["Forbidden"];
            /** @description `tenant_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "tenant_not_found";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `idempotency_key_reused`, `idempotency_request_in_progress`, `idempotent_answer_not_kept`, `job_still_running`, `too_many_matches` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_reused" | "idempotency_request_in_progress" | "idempotent_answer_not_kept" | "job_still_running" | "too_many_matches";
                        };
                    };
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOwnSessions: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"][];
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            /** @description `api_key_address_not_allowed`, `cross_origin_request`, `person_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_address_not_allowed" | "cross_origin_request" | "person_required";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            /** @description `idempotency_key_invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid";
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            /** @description `api_key_address_not_allowed`, `cross_origin_request`, `person_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_address_not_allowed" | "cross_origin_request" | "person_required";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOwnSession: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: {
                /** @description Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with `Idempotent-Replayed: true`, and nothing is done twice */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            /** @description `idempotency_key_invalid` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "idempotency_key_invalid";
                        };
                    };
                };
            };
            401: components["responses"]["UnauthenticatedUncounted"];
            /** @description `api_key_address_not_allowed`, `cross_origin_request`, `person_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "api_key_address_not_allowed" | "cross_origin_request" | "person_required";
                        };
                    };
                };
            };
            /** @description `session_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "session_not_found";
                        };
                    };
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            421: components["responses"]["WrongHostUncounted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadFile: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description As in the signed URL; may contain slashes */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description `download_url_expired`, `invalid_signature` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "download_url_expired" | "invalid_signature";
                        };
                    };
                };
            };
            /** @description `file_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_not_found";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    uploadFile: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description As in the signed URL; may contain slashes */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": unknown;
                "application/vnd.ms-excel": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        file_key: string;
                        size_bytes: number;
                    };
                };
            };
            /** @description `request_incomplete`, `upload_incomplete` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "request_incomplete" | "upload_incomplete";
                        };
                    };
                };
            };
            /** @description `invalid_signature`, `upload_url_expired` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "invalid_signature" | "upload_url_expired";
                        };
                    };
                };
            };
            408: components["responses"]["RequestTimeoutUncounted"];
            /** @description `upload_url_already_used` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "upload_url_already_used";
                        };
                    };
                };
            };
            /** @description `file_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "file_too_large";
                        };
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    getHealth: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: {
                /** @description Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            421: components["responses"]["WrongHostUncounted"];
            500: components["responses"]["InternalErrorUncounted"];
            503: components["responses"]["UnavailableUncounted"];
        };
    };
}
