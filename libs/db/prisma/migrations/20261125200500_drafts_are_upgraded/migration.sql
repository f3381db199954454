-- Answers that do not fit a newer version of a form are taken out of the draft. Drafts are not part of the record.
GRANT DELETE ON draft_answer TO gatehouse_api;
