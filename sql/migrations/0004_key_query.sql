-- A rule of many alternatives is found by a key of one of them: then only the alternatives of that key
-- are tried, and those that are whole messages only on messages that are not longer. Null, as in rows
-- from before: the whole rule, any message.
alter table rules.classifier
    add column key_queries tsquery[],
    add column key_max_words integer[];
comment on column rules.classifier.key_queries is 'For each of keys the part of query that can match by it; null: all of query. Written by trigger.';
comment on column rules.classifier.key_max_words is 'For each of keys the most words of a message that can match by it; null: any. Written by trigger.';

alter table rules.key
    add column query tsquery,
    add column max_words integer;
comment on column rules.key.query is 'What to try when this key is found; null: the rule''s query.';
comment on column rules.key.max_words is 'Most words of a message that is worth trying; null: any.';
