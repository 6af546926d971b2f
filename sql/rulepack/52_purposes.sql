-- What texts may be sent for, and how many. What a site has changed is kept; rows that are missing
-- are added.
insert into rules.purpose (code, bases, quiet_hours, caps, pauses, passes_pause, passes_state,
    needs_inbound_within, note)
values
    ('marketing', '{express_written,double_opt_in}', true, true, true, false, false, null,
        'Nurture and campaigns: prior express written consent.'),
    ('sales_1to1', '{implied,express,express_written,double_opt_in}', true, true, true, false, false,
        null, 'A rep, or the daemon for one, to one person.'),
    ('transactional', '{implied,express,express_written,double_opt_in}', true, false, false, true, false,
        null, 'An appointment, a document that was asked for.'),
    ('reply', '{}', false, false, true, true, false, interval '60 minutes',
        'Answer to a message of the person: that message is its basis.'),
    ('consent', '{}', false, false, false, true, true, null,
        'The one legal answer to an opt-in, an opt-out or a call for help.')
on conflict (code) do nothing;

insert into rules.cap (code, at_most, within, note)
values
    ('three_in_24_hours', 3, interval '24 hours',
        'Law in FL, MD, OK and OR, used everywhere; any sender counts.')
on conflict (code) do nothing;
