/**
 * The engine's tables, as ordered steps; a step that has been released never changes. Results and events are `json`, not
 * `jsonb`: the text has to come back as it went in (jsonb refuses \u0000 and reorders keys).
 */
export const migrations: string[] = [
  `
  CREATE TABLE lading_engine.leader (epoch bigint NOT NULL);
  INSERT INTO lading_engine.leader VALUES (0);

  -- config: what read-functions.ts made of the registration.
  CREATE TABLE lading_engine.functions (
    id text PRIMARY KEY,
    app text NOT NULL,
    config json NOT NULL,
    registered_at timestamptz NOT NULL DEFAULT now()
  );

  -- An id counts once for each event name; routed_at tells that its runs have been made.
  CREATE TABLE lading_engine.events (
    name text NOT NULL,
    id text NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    event json NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    routed_at timestamptz,
    PRIMARY KEY (name, id)
  );
  CREATE INDEX events_unrouted ON lading_engine.events (seq) WHERE routed_at IS NULL;
  CREATE INDEX events_received ON lading_engine.events (received_at);

  -- dedupe_key: what made the run; one run for each function and key.
  CREATE TABLE lading_engine.runs (
    id uuid PRIMARY KEY,
    function_id text NOT NULL,
    dedupe_key text,
    event json NOT NULL,
    status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'completed', 'failed', 'cancelled')),
    request_version int NOT NULL DEFAULT -1,
    slots json NOT NULL DEFAULT '[]',
    parent_run uuid,
    parent_step text,
    output json,
    error json,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    ended_at timestamptz,
    UNIQUE (function_id, dedupe_key)
  );
  CREATE INDEX runs_ended ON lading_engine.runs (ended_at) WHERE ended_at IS NOT NULL;

  -- result is null while the step is pending; position orders the finished ones (the protocol's stack).
  CREATE TABLE lading_engine.steps (
    run_id uuid NOT NULL REFERENCES lading_engine.runs ON DELETE CASCADE,
    id text NOT NULL,
    name text NOT NULL,
    op text NOT NULL,
    race boolean NOT NULL DEFAULT false,
    result json,
    bytes int NOT NULL DEFAULT 0,
    position bigint,
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    PRIMARY KEY (run_id, id)
  );
  CREATE SEQUENCE lading_engine.step_positions OWNED BY lading_engine.steps.position;

  -- A call to the app that has to be made. target: 'step' discovers what comes next, anything else is one step's id.
  -- generation rises with each dispatch and fences answers of an earlier one; again: discover once more when it ends.
  CREATE TABLE lading_engine.calls (
    id uuid PRIMARY KEY,
    run_id uuid NOT NULL REFERENCES lading_engine.runs ON DELETE CASCADE,
    target text NOT NULL,
    state text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'waiting', 'granted', 'running')),
    generation int NOT NULL DEFAULT 0,
    attempt int NOT NULL DEFAULT 0,
    lost int NOT NULL DEFAULT 0,
    again boolean NOT NULL DEFAULT false,
    slot_keys text[] NOT NULL DEFAULT '{}',
    run_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (run_id, target)
  );
  CREATE INDEX calls_occupied ON lading_engine.calls (id) WHERE state IN ('granted', 'running');
  CREATE INDEX calls_waiting ON lading_engine.calls (created_at, id) WHERE state = 'waiting';

  -- What an event is waited for: step_id for waitForEvent, null for cancelOn.
  CREATE TABLE lading_engine.waits (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id uuid NOT NULL REFERENCES lading_engine.runs ON DELETE CASCADE,
    step_id text,
    event text NOT NULL,
    expression text,
    until timestamptz
  );
  CREATE INDEX waits_event ON lading_engine.waits (event);
  CREATE INDEX waits_run ON lading_engine.waits (run_id);
  `,
  `
  -- Seconds by which the run goes before others. A call's run_at is its place in the order: priority moves it back.
  ALTER TABLE lading_engine.runs ADD COLUMN priority int NOT NULL DEFAULT 0;
  DROP INDEX lading_engine.calls_waiting;
  CREATE INDEX calls_waiting ON lading_engine.calls (run_at, id) WHERE state = 'waiting';
  `,
  `
  -- What only sleeps, waits, invocations, races, timeouts and an older version of the protocol needed.
  ALTER TABLE lading_engine.runs
    DROP COLUMN request_version, DROP COLUMN parent_run, DROP COLUMN parent_step, DROP COLUMN started_at;
  ALTER TABLE lading_engine.steps DROP COLUMN op, DROP COLUMN race;
  ALTER TABLE lading_engine.calls DROP COLUMN again;
  -- What is left of the waits: the events that cancel a run.
  ALTER TABLE lading_engine.waits DROP COLUMN step_id, DROP COLUMN until;
  ALTER TABLE lading_engine.waits RENAME TO cancel_events;
  ALTER INDEX lading_engine.waits_event RENAME TO cancel_events_event;
  ALTER INDEX lading_engine.waits_run RENAME TO cancel_events_run;
  `,
];
