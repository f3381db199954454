-- What the Prisma schema cannot say: search, the index of the relay, case numbers, and what each login may do.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent depends on its dictionary and so is not immutable by itself, the dictionary is fixed here.
CREATE FUNCTION plain(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, COALESCE(value, '')));

CREATE INDEX technology_look_alike ON technology
  USING gin (plain(COALESCE(name_en, '') || ' ' || COALESCE(name_fr, '') || ' ' || COALESCE(vendor, '')) gin_trgm_ops);

-- The relay looks for streams that are ahead of what their process was told.
CREATE INDEX stream_undelivered ON stream (updated_at) WHERE version > delivered;

-- Only effects that are not finished are ever looked for by status.
CREATE INDEX effect_unfinished ON effect (stream_id) WHERE status IN ('pending', 'attempting');

CREATE SEQUENCE case_number;

ALTER TABLE stream ADD CONSTRAINT stream_kind CHECK (kind IN
  ('delegation', 'position', 'person', 'technology', 'assessment', 'authorization', 'onboarding'));
ALTER TABLE effect ADD CONSTRAINT effect_status CHECK (status IN ('pending', 'attempting', 'done', 'uncertain', 'failed'));
ALTER TABLE event ADD CONSTRAINT event_actor_kind CHECK (actor_kind IN ('person', 'system', 'import'));

-- Logins (made by the bootstrap, since they belong to the server). Nobody but the owner updates or deletes an event.
GRANT USAGE ON SCHEMA public TO gatehouse_api, gatehouse_worker, gatehouse_public;
GRANT USAGE ON SEQUENCE case_number TO gatehouse_api;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO gatehouse_api, gatehouse_worker;
REVOKE SELECT ON session FROM gatehouse_worker;
REVOKE SELECT ON legal_advice FROM gatehouse_worker;

-- commit, in either process
GRANT INSERT ON event, command, content, effect, deadline, task, visibility TO gatehouse_api, gatehouse_worker;
GRANT INSERT, UPDATE ON stream TO gatehouse_api, gatehouse_worker;
GRANT UPDATE ON task, deadline TO gatehouse_api, gatehouse_worker;
GRANT DELETE ON task, deadline, visibility TO gatehouse_api, gatehouse_worker;
GRANT INSERT, UPDATE ON technology, use_case, feature, "case", review, signature, joined_case, comment, case_file,
  assessment, "authorization", condition, person, position, incumbency, position_power TO gatehouse_api, gatehouse_worker;
GRANT DELETE ON position_power TO gatehouse_api;
-- FOR UPDATE needs the right to update.
GRANT UPDATE ON draft TO gatehouse_worker;

-- the own needs of the API
GRANT INSERT ON legal_advice TO gatehouse_api;
GRANT INSERT, UPDATE ON draft, draft_answer TO gatehouse_api;
GRANT INSERT, UPDATE, DELETE ON session, stored_file TO gatehouse_api;
GRANT INSERT, UPDATE ON heartbeat TO gatehouse_api;

-- the own needs of the worker
GRANT UPDATE ON effect TO gatehouse_worker;
GRANT INSERT, UPDATE ON heartbeat, stored_file TO gatehouse_worker;
GRANT DELETE ON stored_file TO gatehouse_worker;
GRANT INSERT ON log_entry TO gatehouse_worker;

-- Neither process speaks for the other: people through the API, time and outside answers through the worker.
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY event_read ON event FOR SELECT TO gatehouse_api, gatehouse_worker USING (true);
CREATE POLICY event_people ON event FOR INSERT TO gatehouse_api WITH CHECK (actor_kind = 'person');
CREATE POLICY event_system ON event FOR INSERT TO gatehouse_worker WITH CHECK (actor_kind = 'system');

-- The record and the read tables are written in one transaction, in an order that no reference should dictate.
ALTER TABLE "assessment" ALTER CONSTRAINT "assessment_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ALTER CONSTRAINT "assessment_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ALTER CONSTRAINT "assessment_technology_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ALTER CONSTRAINT "assessment_executive_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "authorization" ALTER CONSTRAINT "authorization_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "authorization" ALTER CONSTRAINT "authorization_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "authorization" ALTER CONSTRAINT "authorization_technology_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "authorization" ALTER CONSTRAINT "authorization_executive_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "authorization" ALTER CONSTRAINT "authorization_reported_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "condition" ALTER CONSTRAINT "condition_authorization_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "condition" ALTER CONSTRAINT "condition_owner_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "condition" ALTER CONSTRAINT "condition_evidenced_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "condition" ALTER CONSTRAINT "condition_accepted_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ALTER CONSTRAINT "case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ALTER CONSTRAINT "case_technology_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ALTER CONSTRAINT "case_requester_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ALTER CONSTRAINT "case_executive_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ALTER CONSTRAINT "case_recommended_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ALTER CONSTRAINT "case_decided_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ALTER CONSTRAINT "case_decided_by_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "review" ALTER CONSTRAINT "review_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "review" ALTER CONSTRAINT "review_reviewer_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "review" ALTER CONSTRAINT "review_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "signature" ALTER CONSTRAINT "signature_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "signature" ALTER CONSTRAINT "signature_assessment_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "signature" ALTER CONSTRAINT "signature_person_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "signature" ALTER CONSTRAINT "signature_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "joined_case" ALTER CONSTRAINT "joined_case_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "comment" ALTER CONSTRAINT "comment_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "comment" ALTER CONSTRAINT "comment_person_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case_file" ALTER CONSTRAINT "case_file_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case_file" ALTER CONSTRAINT "case_file_person_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "person" ALTER CONSTRAINT "person_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "position" ALTER CONSTRAINT "position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "incumbency" ALTER CONSTRAINT "incumbency_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "incumbency" ALTER CONSTRAINT "incumbency_person_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "position_power" ALTER CONSTRAINT "position_power_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "event" ALTER CONSTRAINT "event_stream_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "task" ALTER CONSTRAINT "task_stream_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "task" ALTER CONSTRAINT "task_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "visibility" ALTER CONSTRAINT "visibility_stream_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "draft_answer" ALTER CONSTRAINT "draft_answer_scope_form_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "technology" ALTER CONSTRAINT "technology_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "use_case" ALTER CONSTRAINT "use_case_technology_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "feature" ALTER CONSTRAINT "feature_technology_id_fkey" DEFERRABLE INITIALLY DEFERRED;
