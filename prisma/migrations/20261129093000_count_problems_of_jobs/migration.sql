-- How many rows of a job have each problem, kept with the job, since failed rows are removed after their retention time.
ALTER TABLE "bulk_order_creations" ADD COLUMN "problem_counts" JSON;

-- As lib/import-runs/count-problems.ts does when a job ends, for the weeks that the page of a shipper shows.
UPDATE "bulk_order_creations" AS job SET "problem_counts" = counted.problems
FROM (
  SELECT job_id, json_agg(json_build_object('field', field, 'code', code, 'count', rows) ORDER BY rows DESC, field, code) AS problems
  FROM (
    SELECT failed."bulk_order_creation_id" AS job_id, problem->>'field' AS field, problem->>'code' AS code,
           count(DISTINCT failed."row_number") AS rows,
           row_number() OVER (PARTITION BY failed."bulk_order_creation_id" ORDER BY count(DISTINCT failed."row_number") DESC,
             problem->>'field', problem->>'code') AS place
    FROM "failed_order_logs" AS failed
    JOIN "bulk_order_creations" AS of_job ON of_job."id" = failed."bulk_order_creation_id"
      AND of_job."ended_at" IS NOT NULL AND of_job."created_at" > now() - interval '13 weeks'
    CROSS JOIN LATERAL jsonb_array_elements(failed."details") AS problem
    GROUP BY 1, 2, 3
  ) AS each
  WHERE place <= 20 GROUP BY job_id
) AS counted
WHERE job."id" = counted.job_id;
