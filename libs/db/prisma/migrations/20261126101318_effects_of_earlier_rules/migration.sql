-- CreateTable
CREATE TABLE "earlier_effects" (
    "stream_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "earlier_effects_pkey" PRIMARY KEY ("stream_id")
);

-- Until now an event brought a mail for each thing that it had to say, and none for some tasks. What was recorded has the effects that
-- it had; only what comes from here on is held to what the rules now say.
INSERT INTO earlier_effects SELECT id, version FROM stream;
