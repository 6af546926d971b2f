-- The eighteen shipped intents, in the order of "two intents at once", and the settings. An admin's
-- changes of them are kept: only what is missing is added.
insert into rules.intent (code, title, precedence, is_compliance, urgency, owner_role, sla_minutes,
    sla_clock, effect, needs_answer, note)
values
    ('opt_out', 'Opt-out', 10, true, 'now', null, 1, 'wall', 'revoke', false,
        'Stop, in any words or scope.'),
    ('opt_in', 'Opt-in', 20, true, 'now', null, 1, 'wall', 'restore', false, 'Start again.'),
    ('help', 'Help', 30, true, 'low', null, 60, 'business', 'none', false,
        'HELP or INFO alone: the provider answers; a task only on the second in 24 hours.'),
    ('auto_reply', 'Auto-reply', 40, false, 'none', null, null, 'business', 'none', false,
        'Out of office, driving, bots, carrier notices.'),
    ('reschedule', 'Reschedule', 50, false, 'high', 'AE', 15, 'business', 'none', true,
        'Moves or cancels a known meeting (flag cancel).'),
    ('meeting_request', 'Meeting request', 60, false, 'high', 'AE', 5, 'business', 'none', true,
        'Asks for or accepts a talk, gives times. Five minutes: the 2007 call study.'),
    ('pricing_request', 'Pricing request', 70, false, 'high', 'AE', 15, 'business', 'none', true,
        'Price, quote, rate, fee, discount.'),
    ('info_request', 'Information request', 80, false, 'medium', 'SDR', 60, 'business', 'none', true,
        'Asks something else about the offer or the sender, wants documents.'),
    ('positive_interest', 'Positive interest', 90, false, 'high', 'SDR', 15, 'business', 'none', true,
        'Interested, sounds good, send it.'),
    ('objection', 'Objection', 100, false, 'medium', null, 120, 'business', 'none', true,
        'A reason against: price, solution, timing, authority, trust.'),
    ('deferral', 'Deferral', 110, false, 'low', null, 480, 'business', 'none', true,
        'Later, with or without a date.'),
    ('referral', 'Referral', 120, false, 'medium', 'SDR', 240, 'business', 'none', true,
        'Names another person.'),
    ('wrong_contact', 'Wrong contact', 130, false, 'low', null, 480, 'business', 'none', true,
        'Wrong number, wrong person, left the firm.'),
    ('not_interested', 'Not interested', 140, false, 'low', null, null, 'business', 'none', false,
        'No, without asking to stop.'),
    ('hostile', 'Hostile', 150, false, 'medium', 'manager', 60, 'business', 'none', true,
        'Abuse or a threat without a demand to stop; see the setting hostile_suppresses.'),
    ('confirmation', 'Confirmation', 160, false, 'low', null, null, 'business', 'none', false,
        'Confirms a known appointment.'),
    ('acknowledgement', 'Acknowledgement', 170, false, 'none', null, null, 'business', 'none', false,
        'Ok, thanks, a reaction: no next step.'),
    ('unclear', 'Unclear', 180, false, 'medium', 'queue', 60, 'business', 'none', true,
        'Nothing certain enough: the review queue.')
on conflict (code) do nothing;

insert into rules.setting as s (name, value, kind, choices, note)
values
    ('time_zone', 'America/New_York', 'zone', null, 'Day and week of the workspace.'),
    ('act_within', '24 hours', 'interval', null, 'Older events are late: a task only.'),
    ('push', 'on', 'choice', '{on,off}', 'off stops all writing to CRMs and providers at once.'),
    ('timeline', 'day', 'choice', '{day,each,none}',
        'Conversation on the CRM''s timeline: one entry a person and day, one a message, none.'),
    ('timeline_bodies', 'full', 'choice', '{full,none}', 'Whether timeline entries hold the text.'),
    ('hostile_suppresses', 'on', 'choice', '{on,off}',
        'on: abuse or threats without a demand to stop revoke consent too.'),
    ('classify_threshold', '0.5', 'number', null,
        'Below this confidence a reply is unclear and goes to review (0.3 to 0.9).')
on conflict (name) do update
set kind = excluded.kind, choices = excluded.choices, note = excluded.note
where (s.kind, s.choices, s.note) is distinct from (excluded.kind, excluded.choices, excluded.note);
