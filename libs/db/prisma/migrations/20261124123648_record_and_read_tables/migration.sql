-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "technology_id" UUID NOT NULL,
    "addendum_to_id" UUID,
    "executive_position_id" UUID NOT NULL,
    "frozen_version" INTEGER NOT NULL,
    "content_hash" TEXT,
    "official_form_sha256" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authorization" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "technology_id" UUID NOT NULL,
    "executive_position_id" UUID NOT NULL,
    "feature_ids" UUID[],
    "use_case_ids" UUID[],
    "unit_ids" TEXT[],
    "accounts_at_most" INTEGER NOT NULL,
    "data" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "in_force_since" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_because" TEXT,
    "reported_at" TIMESTAMPTZ(3),
    "report_hash" TEXT,
    "searches" INTEGER,
    "probes" INTEGER,
    "files" INTEGER,
    "people" INTEGER,
    "accounts_closed" INTEGER,
    "data_disposed" BOOLEAN,
    "reported_by_id" UUID,

    CONSTRAINT "authorization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "condition" (
    "id" UUID NOT NULL,
    "authorization_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "owner_position_id" UUID NOT NULL,
    "due_on" DATE,
    "status" TEXT NOT NULL,
    "evidence" TEXT,
    "evidence_files" TEXT[],
    "evidenced_by_id" UUID,
    "evidenced_at" TIMESTAMPTZ(3),
    "returned_reasons" TEXT,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "technology_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "use_case_ids" UUID[],
    "stage_asked" TEXT NOT NULL,
    "data_asked" TEXT NOT NULL,
    "personal_information" TEXT NOT NULL,
    "personal_information_categories" TEXT[],
    "intake_path" TEXT NOT NULL,
    "in_use" BOOLEAN NOT NULL,
    "use_stopped" BOOLEAN NOT NULL,
    "purpose" TEXT,
    "stage" TEXT NOT NULL,
    "outcome" TEXT,
    "stage_since" TIMESTAMPTZ(3) NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "joined_into_id" UUID,
    "triage_reasons" TEXT,
    "executive_position_id" UUID,
    "executive_status" TEXT,
    "preparation_version" INTEGER NOT NULL,
    "preparation_hash" TEXT,
    "required_reviews" TEXT[],
    "risk" TEXT,
    "deciding_level" INTEGER,
    "checklist_version" INTEGER NOT NULL,
    "checklist_hash" TEXT,
    "checklist_proposal" TEXT,
    "checklist_returned" BOOLEAN NOT NULL,
    "determination" TEXT,
    "covered_by" UUID[],
    "privacy_duty" TEXT NOT NULL,
    "legal_advice_given" INTEGER NOT NULL,
    "legal_condition_exists" BOOLEAN NOT NULL,
    "legal_signature_required" BOOLEAN NOT NULL,
    "legal_signed_version" INTEGER NOT NULL,
    "recommendation" TEXT,
    "recommendation_reasons" TEXT,
    "recommended_conditions" TEXT[],
    "recommended_by_id" UUID,
    "recommended_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "decision_reasons" TEXT,
    "decided_by_id" UUID,
    "decided_by_position_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "deferred_until" TIMESTAMPTZ(3),
    "own_interest" BOOLEAN NOT NULL DEFAULT false,
    "authorization_id" UUID,
    "brief_sha256" TEXT,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "record_version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "version_read" INTEGER NOT NULL,
    "reasons" TEXT,
    "conditions" TEXT[],
    "security_reference" TEXT,
    "security_expires_on" DATE,
    "information_provided" TEXT,
    "reviewer_id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "current" BOOLEAN NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "assessment_id" UUID,
    "document" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT,
    "determination" TEXT,
    "assessment_ids" UUID[],
    "reasons" TEXT,
    "items" TEXT[],
    "language_read" TEXT,
    "person_id" UUID NOT NULL,
    "position_id" UUID,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "void" BOOLEAN NOT NULL,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "joined_case" (
    "case_id" UUID NOT NULL,
    "joined_case_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "use_case_ids" UUID[],

    CONSTRAINT "joined_case_pkey" PRIMARY KEY ("case_id","joined_case_id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "body" TEXT,
    "language" TEXT,
    "commented_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_file" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT,
    "bytes" BIGINT NOT NULL,
    "media_type" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "person_id" UUID,
    "attached_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "unit_id" TEXT,
    "language" TEXT NOT NULL,
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title_en" TEXT,
    "title_fr" TEXT,
    "role" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "established_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incumbency" (
    "id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "acting" BOOLEAN NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "incumbency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position_power" (
    "position_id" UUID NOT NULL,
    "power" TEXT NOT NULL,
    "order_number" INTEGER NOT NULL,

    CONSTRAINT "position_power_pkey" PRIMARY KEY ("position_id","power")
);

-- CreateTable
CREATE TABLE "stream" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "head_hash" BYTEA NOT NULL,
    "state" JSONB NOT NULL,
    "state_version" INTEGER NOT NULL,
    "concluded" BOOLEAN NOT NULL DEFAULT false,
    "delivered" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "stream_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "effective_on" DATE,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "authority" JSONB,
    "command_id" UUID NOT NULL,
    "rules_version" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "text" JSONB,
    "salt" BYTEA NOT NULL,
    "text_salt" BYTEA,
    "text_hash" BYTEA NOT NULL,
    "payload_hash" BYTEA NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("stream_id","version")
);

-- CreateTable
CREATE TABLE "log_entry" (
    "log_index" BIGINT NOT NULL,
    "stream_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "log_entry_pkey" PRIMARY KEY ("log_index")
);

-- CreateTable
CREATE TABLE "command" (
    "actor_id" TEXT NOT NULL,
    "command_id" UUID NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "command_pkey" PRIMARY KEY ("actor_id","command_id")
);

-- CreateTable
CREATE TABLE "content" (
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "effect" (
    "id" TEXT NOT NULL,
    "stream_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "repetition" TEXT NOT NULL,
    "after" TEXT,
    "status" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "outcome" JSONB,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "effect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "stream_id" UUID NOT NULL,
    "deadline_id" TEXT NOT NULL,
    "set_at_version" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("stream_id","deadline_id")
);

-- CreateTable
CREATE TABLE "task" (
    "stream_id" UUID NOT NULL,
    "task_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "assigned_to" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "params" JSONB NOT NULL,
    "case_id" UUID,

    CONSTRAINT "task_pkey" PRIMARY KEY ("stream_id","task_id")
);

-- CreateTable
CREATE TABLE "visibility" (
    "stream_id" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "visibility_pkey" PRIMARY KEY ("stream_id","key")
);

-- CreateTable
CREATE TABLE "legal_advice" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "legal_advice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "scope" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "definition_version" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("scope","form")
);

-- CreateTable
CREATE TABLE "draft_answer" (
    "scope" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "edited_by" UUID NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_answer_pkey" PRIMARY KEY ("scope","form","question_id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "sha256" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "media_type" TEXT NOT NULL,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "signed_in_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "id_token" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "heartbeat" (
    "part" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "info" JSONB NOT NULL,

    CONSTRAINT "heartbeat_pkey" PRIMARY KEY ("part")
);

-- CreateTable
CREATE TABLE "technology" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name_en" TEXT,
    "name_fr" TEXT,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "vendor" TEXT,
    "categories" TEXT[],
    "sensitivity" TEXT NOT NULL,
    "description" TEXT,
    "prohibited_at" TIMESTAMPTZ(3),
    "prohibited_level" INTEGER,
    "catalogued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "technology_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "use_case" (
    "id" UUID NOT NULL,
    "technology_id" UUID NOT NULL,
    "name_en" TEXT,
    "name_fr" TEXT,
    "description" TEXT,

    CONSTRAINT "use_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature" (
    "id" UUID NOT NULL,
    "technology_id" UUID NOT NULL,
    "name_en" TEXT,
    "name_fr" TEXT,
    "status" TEXT NOT NULL,
    "evidence_sha256" TEXT,
    "evidence_source" TEXT,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feature_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assessment_case_id_idx" ON "assessment"("case_id");

-- CreateIndex
CREATE INDEX "assessment_technology_id_status_idx" ON "assessment"("technology_id", "status");

-- CreateIndex
CREATE INDEX "authorization_case_id_idx" ON "authorization"("case_id");

-- CreateIndex
CREATE INDEX "authorization_technology_id_status_idx" ON "authorization"("technology_id", "status");

-- CreateIndex
CREATE INDEX "condition_authorization_id_idx" ON "condition"("authorization_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_number_key" ON "case"("number");

-- CreateIndex
CREATE INDEX "case_technology_id_idx" ON "case"("technology_id");

-- CreateIndex
CREATE INDEX "case_requester_id_idx" ON "case"("requester_id");

-- CreateIndex
CREATE INDEX "case_stage_stage_since_idx" ON "case"("stage", "stage_since");

-- CreateIndex
CREATE INDEX "review_case_id_kind_current_idx" ON "review"("case_id", "kind", "current");

-- CreateIndex
CREATE INDEX "signature_case_id_idx" ON "signature"("case_id");

-- CreateIndex
CREATE INDEX "signature_assessment_id_idx" ON "signature"("assessment_id");

-- CreateIndex
CREATE INDEX "comment_case_id_commented_at_idx" ON "comment"("case_id", "commented_at");

-- CreateIndex
CREATE INDEX "case_file_case_id_attached_at_idx" ON "case_file"("case_id", "attached_at");

-- CreateIndex
CREATE INDEX "case_file_sha256_idx" ON "case_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "person_issuer_subject_key" ON "person"("issuer", "subject");

-- CreateIndex
CREATE INDEX "position_role_idx" ON "position"("role");

-- CreateIndex
CREATE INDEX "incumbency_person_id_idx" ON "incumbency"("person_id");

-- CreateIndex
CREATE INDEX "incumbency_position_id_idx" ON "incumbency"("position_id");

-- CreateIndex
CREATE INDEX "position_power_power_idx" ON "position_power"("power");

-- CreateIndex
CREATE INDEX "event_recorded_at_idx" ON "event"("recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "log_entry_stream_id_version_key" ON "log_entry"("stream_id", "version");

-- CreateIndex
CREATE INDEX "effect_stream_id_version_idx" ON "effect"("stream_id", "version");

-- CreateIndex
CREATE INDEX "deadline_due_at_idx" ON "deadline"("due_at");

-- CreateIndex
CREATE INDEX "task_assigned_to_due_at_stream_id_idx" ON "task"("assigned_to", "due_at", "stream_id");

-- CreateIndex
CREATE INDEX "task_case_id_idx" ON "task"("case_id");

-- CreateIndex
CREATE INDEX "visibility_key_stream_id_idx" ON "visibility"("key", "stream_id");

-- CreateIndex
CREATE INDEX "legal_advice_case_id_idx" ON "legal_advice"("case_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "use_case_technology_id_idx" ON "use_case"("technology_id");

-- CreateIndex
CREATE INDEX "feature_technology_id_idx" ON "feature"("technology_id");

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_id_fkey" FOREIGN KEY ("id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_technology_id_fkey" FOREIGN KEY ("technology_id") REFERENCES "technology"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_executive_position_id_fkey" FOREIGN KEY ("executive_position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_id_fkey" FOREIGN KEY ("id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_technology_id_fkey" FOREIGN KEY ("technology_id") REFERENCES "technology"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_executive_position_id_fkey" FOREIGN KEY ("executive_position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_reported_by_id_fkey" FOREIGN KEY ("reported_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_authorization_id_fkey" FOREIGN KEY ("authorization_id") REFERENCES "authorization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_owner_position_id_fkey" FOREIGN KEY ("owner_position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_evidenced_by_id_fkey" FOREIGN KEY ("evidenced_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_id_fkey" FOREIGN KEY ("id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_technology_id_fkey" FOREIGN KEY ("technology_id") REFERENCES "technology"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_executive_position_id_fkey" FOREIGN KEY ("executive_position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_recommended_by_id_fkey" FOREIGN KEY ("recommended_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_decided_by_position_id_fkey" FOREIGN KEY ("decided_by_position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joined_case" ADD CONSTRAINT "joined_case_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_id_fkey" FOREIGN KEY ("id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_id_fkey" FOREIGN KEY ("id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incumbency" ADD CONSTRAINT "incumbency_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incumbency" ADD CONSTRAINT "incumbency_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_power" ADD CONSTRAINT "position_power_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visibility" ADD CONSTRAINT "visibility_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_answer" ADD CONSTRAINT "draft_answer_scope_form_fkey" FOREIGN KEY ("scope", "form") REFERENCES "draft"("scope", "form") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology" ADD CONSTRAINT "technology_id_fkey" FOREIGN KEY ("id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "use_case" ADD CONSTRAINT "use_case_technology_id_fkey" FOREIGN KEY ("technology_id") REFERENCES "technology"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature" ADD CONSTRAINT "feature_technology_id_fkey" FOREIGN KEY ("technology_id") REFERENCES "technology"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
